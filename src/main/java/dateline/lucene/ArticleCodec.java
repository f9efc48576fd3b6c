package dateline.lucene;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.Span;
import dateline.lucene.Packing.Packer;
import dateline.lucene.Packing.Unpacker;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** Packs an article and its mentions into bytes, and back. The form has no version of its own: {@link Schema#VERSION} is it. */
final class ArticleCodec {

    private static final int PLACE = 0;
    private static final int PERSON = 1;
    private static final int ORGANISATION = 2;
    private static final int DATE = 3;
    private static final int FIGURE = 4;

    private ArticleCodec() {}

    static BytesRef pack(EnrichedArticle enriched) throws IOException {
        Packer out = new Packer();
        Article article = enriched.article();
        out.text(article.id());
        out.day(article.published());
        out.text(article.text());
        out.text(article.headline().text());
        out.span(article.headline().span());
        out.orNull(article.dateline(), out::span);
        out.orNull(article.source(), out::text);
        out.list(article.blocks(), block -> {
            out.oneOf(block.role());
            out.span(block.span());
        });
        out.orNull(enriched.dateline(), place -> mention(out, place));
        out.list(enriched.mentions(), mention -> mention(out, mention));
        return out.bytes();
    }

    static EnrichedArticle unpack(BytesRef bytes) throws IOException {
        Unpacker in = new Unpacker(bytes);
        Article article = new Article(
                in.text(),
                in.day(),
                in.text(),
                new Headline(in.text(), in.span()),
                in.orNull(in::span),
                in.orNull(in::text),
                in.list(() -> new Block(in.oneOf(Block.Role.values()), in.span())));
        return new EnrichedArticle(article, in.orNull(() -> (OfPlace) mention(in)), in.list(() -> mention(in)));
    }

    private static void mention(Packer out, Mention mention) throws IOException {
        switch (mention) {
            case OfPlace(Span span, Place place, boolean isAdjective, List<Mention.Candidate> candidates) -> {
                out.head(PLACE, span);
                out.bool(isAdjective);
                place(out, place);
                out.list(candidates, candidate -> {
                    place(out, candidate.place());
                    out.number(candidate.score());
                });
            }
            case Mention.OfPerson(Span span, String name) -> {
                out.head(PERSON, span);
                out.text(name);
            }
            case Mention.OfOrganisation(Span span, String name) -> {
                out.head(ORGANISATION, span);
                out.text(name);
            }
            case Mention.OfDate(Span span, DateRange days) -> {
                out.head(DATE, span);
                days(out, days);
            }
            case Mention.OfFigure(Span span, Figure figure) -> {
                out.head(FIGURE, span);
                figure(out, figure);
            }
        }
    }

    private static Mention mention(Unpacker in) throws IOException {
        int type = in.count();
        Span span = in.span();
        return switch (type) {
            case PLACE -> {
                boolean isAdjective = in.bool();
                Place place = place(in);
                yield new OfPlace(
                        span, place, isAdjective, in.list(() -> new Mention.Candidate(place(in), in.number())));
            }
            case PERSON -> new Mention.OfPerson(span, in.text());
            case ORGANISATION -> new Mention.OfOrganisation(span, in.text());
            case DATE -> new Mention.OfDate(span, days(in));
            case FIGURE -> new Mention.OfFigure(span, figure(in));
            default -> throw new IOException("The index is damaged: there is no mention of type " + type + ".");
        };
    }

    /** An article mentions one place many times: each is written once, and then named by its number. */
    private static void place(Packer out, Place place) throws IOException {
        if (out.isNew(place)) {
            out.text(place.name());
            out.list(place.path(), out::text);
            out.number(place.latitude());
            out.number(place.longitude());
            out.orNull(place.geonamesId(), out::count);
            out.list(place.otherNames(), out::text);
            out.list(place.containerNames(), out::text);
        }
    }

    private static Place place(Unpacker in) throws IOException {
        return in.place(() -> new Place(
                in.text(),
                in.list(in::text),
                in.number(),
                in.number(),
                in.orNull(in::count),
                in.list(in::text),
                in.list(in::text)));
    }

    private static void days(Packer out, DateRange days) throws IOException {
        out.orNull(days.first(), out::day);
        out.orNull(days.last(), out::day);
    }

    private static DateRange days(Unpacker in) throws IOException {
        LocalDate first = in.orNull(in::day);
        return new DateRange(first, in.orNull(in::day));
    }

    private static void figure(Packer out, Figure figure) throws IOException {
        out.oneOf(figure.kind());
        out.number(figure.value());
        out.oneOf(figure.bound());
        out.orNull(figure.low(), out::number);
        out.orNull(figure.high(), out::number);
        out.text(figure.unit());
        out.text(figure.ofWhom());
        out.text(figure.saidBy());
        out.oneOf(figure.scope());
        out.orNull(figure.when(), days -> days(out, days));
        out.orNull(figure.place(), place -> place(out, place));
        out.span(figure.sentence());
        out.number(figure.confidence());
    }

    private static Figure figure(Unpacker in) throws IOException {
        return new Figure(
                in.oneOf(FigureKind.values()),
                in.number(),
                in.oneOf(Figure.Bound.values()),
                in.orNull(in::number),
                in.orNull(in::number),
                in.text(),
                in.text(),
                in.text(),
                in.oneOf(Figure.Scope.values()),
                in.orNull(() -> days(in)),
                in.orNull(() -> place(in)),
                in.span(),
                in.number());
    }
}
