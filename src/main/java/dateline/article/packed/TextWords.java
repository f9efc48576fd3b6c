package dateline.article.packed;

import dateline.article.Span;

/** Words of an article as bytes: as those of a span, as none, as where they stand in the text, or else as a {@link Naming} has them. */
final class TextWords {

    private static final int OF_SPAN = 0;
    private static final int NONE = 1;
    private static final int NAMED = 2;

    /** From here on it says where in the text they stand. */
    private static final int IN_TEXT = 3;

    private TextWords() {}

    static void write(PackWriter out, String words, Span span, String text, Naming naming) {
        int at;
        if (words.length() == span.length() && text.startsWith(words, span.start())) {
            out.number(OF_SPAN);
        } else if (words.isEmpty()) {
            out.number(NONE);
        } else if ((at = text.indexOf(words)) >= 0) {
            out.number((long) IN_TEXT + at);
            out.number(words.length());
        } else {
            out.number(NAMED);
            naming.word(out, words);
        }
    }

    static String read(PackReader in, Span span, String text, Naming.Named named) {
        int how = in.count();
        return switch (how) {
            case OF_SPAN -> span.in(text);
            case NONE -> "";
            case NAMED -> named.word(in);
            default -> {
                int at = how - IN_TEXT;
                yield text.substring(at, at + in.count());
            }
        };
    }
}
