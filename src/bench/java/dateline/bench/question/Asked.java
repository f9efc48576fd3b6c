package dateline.bench.question;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that are asked for, each of letters only: {@code Both[coup, curfew]}. */
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
