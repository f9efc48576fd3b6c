package dateline.web.reading;

import dateline.search.answer.Fragment;
import dateline.web.page.Link;
import dateline.web.words.FigureWords;
import java.util.List;

/**
 * An article as it is read, on a page of its own or beside the list.
 *
 * @param id its id
 * @param own the address of its own page, with the marks of the search
 * @param citation the address that cites it, to which {@code ?format=} is added
 * @param similar the address of more like it
 * @param title its headline
 * @param date the day it was published, for machines
 * @param day the same for people
 * @param dateline the place of its dateline; empty if it has none
 * @param source the agency; empty if there is none
 * @param heading the headline, where no passage holds it; else empty
 * @param marks how often the query matched
 * @param names places, people, organisations, each a search
 * @param file the path of its file below the corpus
 */
public record ArticleView(
        String id,
        String own,
        String citation,
        String similar,
        String title,
        String date,
        String day,
        String dateline,
        String source,
        String heading,
        int marks,
        List<Passage> passages,
        List<StatedFigure> figures,
        List<Names> names,
        String file,
        String sha256) {

    public ArticleView {
        passages = List.copyOf(passages);
        figures = List.copyOf(figures);
        names = List.copyOf(names);
    }

    /**
     * A figure and the sentence that proves it.
     *
     * @param number its place among the article's figures, from 1
     */
    public record StatedFigure(int number, FigureWords words, List<Fragment> sentence) {
        public StatedFigure {
            sentence = List.copyOf(sentence);
        }
    }

    /** What an article mentions, of one type: {@code "Places"}. */
    public record Names(String heading, List<Link> links) {
        public Names {
            links = List.copyOf(links);
        }
    }
}
