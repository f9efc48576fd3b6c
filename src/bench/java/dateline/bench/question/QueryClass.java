package dateline.bench.question;

import dateline.search.request.Detail;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A kind of question whose answers cost about the same. */
public enum QueryClass {
    /** One word, from rare to frequent. */
    TERM(Set.of()),
    /** Two words that some article holds both. */
    AND(Set.of()),
    /** One or the other of two words. */
    OR(Set.of()),
    /** Two words side by side. */
    PHRASE(Set.of()),
    /** A word in a year. */
    DATES(Set.of()),
    /** A word, with the counts of all dimensions and the timeline. */
    FACETS(Set.of(Detail.FACETS, Detail.TIMELINE)),
    /** The same with a country ticked, which the other places stay counted beside. */
    SIDEWAYS(Set.of(Detail.FACETS, Detail.TIMELINE)),
    /** Two words, shown in their sentences. */
    HIGHLIGHT(Set.of(Detail.SNIPPETS)),
    /** A frequent word, thousands of hits down. */
    DEEP_PAGE(Set.of()),
    /** A word, the newest first. */
    NEWEST(Set.of()),
    /** A kind of figure above a number: {@code killed:>100}. */
    FIGURE(Set.of(Detail.FIGURES)),
    /** A word, and a figure between two numbers: {@code killed:10..20 bridge}. */
    FIGURE_WORD(Set.of(Detail.FIGURES)),
    /** A figure that has to be of somebody too: {@code killed:>10 of:civilians}. */
    FIGURE_OF(Set.of(Detail.FIGURES)),
    /** A word, perhaps with a figure above a number, the largest figure first. */
    LARGEST(Set.of(Detail.FIGURES)),
    /** Not the articles but the figures of such a search, ten of them: the newest or the largest first. */
    FIGURE_LIST(Set.of());

    private final Set<Detail> details;

    QueryClass(Set<Detail> details) {
        this.details = details;
    }

    /** What its answers hold where no more is asked for. */
    public Set<Detail> details() {
        return details;
    }

    /** Whether it asks for figures; such classes are not for every side. */
    public boolean isOfFigures() {
        return compareTo(FIGURE) >= 0;
    }

    /** The name in tables: {@code "deep page"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How much of an answer is asked for. */
    public enum Extent {
        /** What the class is about. */
        LEAN,
        /** All that a page shows, with facets, timeline, snippets and figures; suggestions are measured apart. */
        WHOLE;

        /** The details that answers to a class hold. */
        public Set<Detail> of(QueryClass queryClass) {
            return switch (this) {
                case LEAN -> queryClass.details();
                case WHOLE ->
                    queryClass == FIGURE_LIST ? Set.of() : EnumSet.complementOf(EnumSet.of(Detail.SUGGESTIONS));
            };
        }
    }
}
