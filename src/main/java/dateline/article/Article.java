package dateline.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated article as it was read from its file; nothing of the file is lost.
 *
 * @param id the path below the corpus, with {@code /} between folders, without {@code .txt}: {@code "2021/myanmar-03"}
 * @param published the day in the header line
 * @param text the whole decoded file, header included; every {@link Span} points into it
 * @param headline the headline to show
 * @param dateline where the dateline's place is named, in the header or in a wire dateline
 * @param source the agency that the article comes from: {@code "AFP"}
 * @param blocks what stands below the header, in order
 */
public record Article(
        String id,
        LocalDate published,
        String text,
        Headline headline,
        @Nullable Span dateline,
        @Nullable String source,
        List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The path of the file below the corpus: {@code "2021/myanmar-03.txt"}. */
    public String file() {
        return id + ".txt";
    }
}
