package dateline.lucene.hit;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Headline;
import dateline.article.Span;
import dateline.article.packed.PackReader;
import dateline.article.packed.PackWriter;
import dateline.lucene.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Packs of an article what no other field tells: its text, and where its parts stand. The form has no version of its own: {@link
 * Schema#VERSION} is it.
 */
public final class ArticleCodec {

    /** The roles by the number that stands for each here, whatever their order elsewhere. */
    static final List<Block.Role> ROLES = List.of(
            Block.Role.HEADLINE,
            Block.Role.PARAGRAPH,
            Block.Role.DATELINE,
            Block.Role.TIME_STAMP,
            Block.Role.CAPTION,
            Block.Role.CREDIT);

    private final PackWriter out = new PackWriter();
    private int end;

    private ArticleCodec() {}

    /** Packs an article. */
    public static BytesRef pack(Article article) {
        ArticleCodec codec = new ArticleCodec();
        codec.write(article);
        return new BytesRef(codec.out.toBytes());
    }

    private void write(Article article) {
        out.prose(article.text());
        span(article.headline().span(), 0);
        out.orNull(article.dateline(), span -> span(span, 0));
        end = 0;
        out.list(article.blocks(), block -> span(block.span(), ROLES.indexOf(block.role())));
    }

    /** Blocks follow each other, so that how far it is from one to the next is a small number. */
    private void span(Span span, int role) {
        out.signed((long) (span.start() - end) * ROLES.size() + role);
        out.number(span.length());
        end = span.end();
    }

    /** @param names what other fields tell */
    static Article unpack(BytesRef bytes, String id, LocalDate published, HitNames names) {
        return new Reading(new PackReader(bytes.bytes, bytes.offset)).article(id, published, names);
    }

    private static final class Reading {
        private final PackReader in;
        private int end;

        Reading(PackReader in) {
            this.in = in;
        }

        Article article(String id, LocalDate published, HitNames names) {
            String text = in.prose();
            Headline headline = new Headline(names.headline(), block().span());
            Block dateline = in.orNull(this::block);
            end = 0;
            return new Article(
                    id,
                    published,
                    text,
                    headline,
                    dateline == null ? null : dateline.span(),
                    names.source(),
                    in.list(this::block));
        }

        private Block block() {
            long written = in.signed();
            int start = end + (int) Math.floorDiv(written, ROLES.size());
            Block.Role role = ROLES.get(Math.floorMod(written, ROLES.size()));
            end = start + in.count();
            return new Block(role, new Span(start, end));
        }
    }
}
