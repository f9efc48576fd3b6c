package dateline.enrich.tag;

import dateline.article.Article;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Has the teacher label articles, each sentence once however often it stands in them. */
final class Labelling {

    /** Shorter sentences may stand in many articles: "Reuters reports." */
    private static final int SHORT = 30;

    private final Teacher teacher = new Teacher();
    private final Set<String> seen = new HashSet<>();

    /** The labelled sentences of an article; none of those that it shares with an article before, or that are not in Latin letters. */
    List<SilverSentence> labelled(Article article) {
        List<SilverSentence> labelled = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.sentences(article)) {
            String text = sentence.span().in(article.text());
            boolean isNew = text.length() <= SHORT || seen.add(text);
            if (isNew && text.codePoints().allMatch(Labelling::isLatin)) {
                labelled.add(teacher.label(sentence));
            }
        }
        return labelled;
    }

    private static boolean isLatin(int point) {
        return !Character.isLetter(point) || Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }
}
