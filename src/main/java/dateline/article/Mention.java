package dateline.article;

import java.util.List;

/** Something that an article mentions, and where: {@code "Mandalay"} at {@code 360 to 368}. */
public sealed interface Mention {

    /** Where it is written; slicing the article's text there gives exactly the words. */
    Span span();

    /**
     * A place.
     *
     * @param place the most likely meaning
     * @param isAdjective whether the words are of a people or a country's adjective, "Afghan" rather than "Afghanistan"
     * @param candidates the possible meanings with scores, the most likely first; the first is {@code place}
     */
    record OfPlace(Span span, Place place, boolean isAdjective, List<Candidate> candidates) implements Mention {
        public OfPlace {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A meaning that the name of a place may have.
     *
     * @param score how likely, 0 to 1, in hundredths
     */
    record Candidate(Place place, double score) {
        private static final double PARTS = 100;

        public Candidate {
            score = Math.round(score * PARTS) / PARTS;
        }
    }

    /**
     * A person.
     *
     * @param name the longest form of the name in this article: {@code "Aung San Suu Kyi"} for {@code "Suu Kyi"}
     */
    record OfPerson(Span span, String name) implements Mention {}

    /**
     * An organisation.
     *
     * @param name the longest form of the name in this article
     */
    record OfOrganisation(Span span, String name) implements Mention {}

    /**
     * A day or a period that the text speaks of.
     *
     * @param days the days of the calendar that are meant
     */
    record OfDate(Span span, DateRange days) implements Mention {}

    /** A reported number; the span is the number itself, without hedge and currency sign. */
    record OfFigure(Span span, Figure figure) implements Mention {}
}
