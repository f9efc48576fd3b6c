package dateline.enrich.place;

import dateline.article.Span;
import dateline.enrich.place.gazetteer.NameForm;
import dateline.enrich.place.gazetteer.Sense;
import java.util.List;

/**
 * A name that is meant as a place; which one is not yet said.
 *
 * @param key under which it was looked up: {@code "saint petersburg"}
 * @param senses the places it may mean, never empty
 * @param isAdjective whether it is a people or an adjective
 */
record Toponym(Span span, String key, List<Sense> senses, boolean isAdjective) {

    Toponym {
        senses = List.copyOf(senses);
    }

    static Toponym of(NameMatch match) {
        return new Toponym(Compounds.span(match), match.key(), match.senses(), match.isAdjective());
    }

    /** Whether it only ever says where the place before it lies: {@code "Penn."}. */
    boolean isAbbreviation() {
        return senses.stream().allMatch(sense -> sense.form() == NameForm.ABBREVIATION);
    }
}
