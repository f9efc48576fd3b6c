package dateline.bench.question;

import dateline.article.FigureKind;
import dateline.query.NumberRange;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that are asked for, each of letters only, or a figure: {@code Both[coup, curfew]}. */
public sealed interface Asked {

    /** The words, in order. */
    Stream<String> words();

    /** What a reporter types. */
    String typed();

    /** One word. */
    record Word(String word) implements Asked {
        @Override
        public Stream<String> words() {
            return Stream.of(word);
        }

        @Override
        public String typed() {
            return word;
        }
    }

    /** Two words in one article. */
    record Both(String left, String right) implements Asked {
        @Override
        public Stream<String> words() {
            return Stream.of(left, right);
        }

        @Override
        public String typed() {
            return left + " " + right;
        }
    }

    /** One or the other of two words. */
    record Either(String left, String right) implements Asked {
        @Override
        public Stream<String> words() {
            return Stream.of(left, right);
        }

        @Override
        public String typed() {
            return left + " OR " + right;
        }
    }

    /**
     * A figure, and perhaps a word beside it.
     *
     * @param word the word; empty for none
     * @param kind one that is known by its key alone, without a unit
     * @param number whole numbers, from {@code low} that is left out, or from one to the other with both ends
     * @param ofWhom a word of whom it has to count; empty for anybody
     */
    record Reported(String word, FigureKind kind, NumberRange number, String ofWhom) implements Asked {
        @Override
        public Stream<String> words() {
            return Stream.of(word).filter(each -> !each.isEmpty());
        }

        @Override
        public String typed() {
            String range = Double.isInfinite(number.high())
                    ? String.format(Locale.ROOT, ">%.0f", number.low())
                    : String.format(Locale.ROOT, "%.0f..%.0f", number.low(), number.high());
            return kind.key() + ":" + range + (ofWhom.isEmpty() ? "" : " of:" + ofWhom)
                    + (word.isEmpty() ? "" : " " + word);
        }
    }

    /** Two words side by side. */
    record Phrase(String left, String right) implements Asked {
        @Override
        public Stream<String> words() {
            return Stream.of(left, right);
        }

        @Override
        public String typed() {
            return words().collect(Collectors.joining(" ", "\"", "\""));
        }
    }
}
