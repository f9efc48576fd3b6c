package dateline.enrich.name;

import dateline.article.Article;
import dateline.article.Mention;
import dateline.article.Mention.OfOrganisation;
import dateline.article.Mention.OfPerson;
import dateline.enrich.Annotator;
import dateline.enrich.TaggedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds people and organisations by what the tagger tells, and organisations also by rules over words with capitals: {@code "Assistance
 * Association for Political Prisoners"} by its head word, {@code "Myanmar Now"} by what it reports. {@code "Suu Kyi"} is short for {@code "Aung
 * San Suu Kyi"} in the same article.
 */
public final class NameAnnotator implements Annotator {

    /** Listed names of so many words go before those that a head word makes; "UN" in "UN Development Fund" does not. */
    private static final int LONG = 3;

    @Override
    public List<Mention> annotate(TaggedArticle text, List<Mention> found) {
        Article article = text.article();
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < text.sentences().size(); index++) {
            lines.add(new Line(
                    article.text(), text.sentences().get(index), text.tags().get(index)));
        }
        ArticleWords words = new ArticleWords(lines);
        Organisations organisations = new Organisations(words);
        // First what its own words tell, then what other names tell, then what only the words around it tell.
        lines.forEach(line -> organisations.findListed(line, LONG));
        lines.forEach(organisations::findByWords);
        lines.forEach(line -> organisations.findListed(line, 1));
        lines.forEach(organisations::findBracketed);
        People people = new People();
        lines.forEach(people::findFullNames);
        lines.forEach(organisations::findShortForms);
        lines.forEach(line -> people.findShortForms(line, words));
        lines.forEach(organisations::findByContext);
        lines.forEach(organisations::findTagged);
        lines.forEach(line -> people.findLoneNames(line, words));
        organisations.tieAcronyms();
        return mentions(organisations, people);
    }

    private static List<Mention> mentions(Organisations organisations, People people) {
        List<Mention> mentions = new ArrayList<>();
        for (Name name : organisations.names()) {
            mentions.add(new OfOrganisation(name.line().span(name.from(), name.to()), organisations.longest(name)));
        }
        for (Name name : people.names()) {
            mentions.add(new OfPerson(name.line().span(name.from(), name.to()), people.longest(name)));
        }
        return mentions;
    }
}
