package dateline.web.address;

import dateline.search.answer.SimilarArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * A question for articles like one, as its address holds it: {@code /api/articles/2021/ferry-1/similar?size=5}.
 *
 * @param size how many are wanted
 */
public record SimilarAddress(int size, List<Trouble> troubles) {

    private static final int DEFAULT_SIZE = 10;

    public SimilarAddress {
        troubles = List.copyOf(troubles);
    }

    public static SimilarAddress of(Parameters parameters) {
        List<Trouble> troubles = new ArrayList<>();
        int size = new Numbers(parameters, troubles).read("size", DEFAULT_SIZE, SimilarArticle.MOST);
        return new SimilarAddress(size, troubles);
    }
}
