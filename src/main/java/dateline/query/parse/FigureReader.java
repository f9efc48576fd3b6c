package dateline.query.parse;

import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.query.NumberTest;
import dateline.query.NumberTest.Certainty;
import dateline.query.Query.HasFigure;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the value of a figure kind: {@code >1.5m EUR} of {@code money:}. */
final class FigureReader {

    private final Notes notes;

    FigureReader(Notes notes) {
        this.notes = notes;
    }

    /**
     * The condition, or null if the value is to be searched as words.
     *
     * @param kind null for any
     */
    @Nullable
    HasFigure read(@Nullable FigureKind kind, String key, Span span, String text) {
        String value = withoutComma(text);
        Amount amount = Amount.of(value);
        if (amount == null || !isUnitOf(kind, amount.unit())) {
            notes.add(
                    span,
                    "“" + text + "” is no number and is searched as words; “" + key
                            + ":” takes one such as >100, <=1,000, 10..20 or 1.5m.");
            return null;
        }
        if (amount.isReversed()) {
            int middle = value.indexOf("..");
            notes.add(
                    span,
                    "The range “" + value
                            + "” ends below its beginning; it is read from the smaller number to the larger.",
                    middle < 0
                            ? new Edit[0]
                            : new Edit[] {
                                new Edit(span, value.substring(middle + 2) + ".." + value.substring(0, middle))
                            });
        }
        NumberTest test = new NumberTest(amount.values(), certainty(amount.modifier()));
        String unit = kind == FigureKind.MONEY ? amount.unit() : null;
        return new HasFigure(kind, List.of(test), unit, List.of(), List.of());
    }

    private static Certainty certainty(String modifier) {
        return switch (modifier) {
            case "surely" -> Certainty.SURELY;
            case "possibly" -> Certainty.POSSIBLY;
            default -> Certainty.STATED;
        };
    }

    private static boolean isUnitOf(@Nullable FigureKind kind, @Nullable String unit) {
        return unit == null || (unit.equals(Amount.PERCENT) ? kind == FigureKind.PERCENT : kind == FigureKind.MONEY);
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") || text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }
}
