package dateline.query;

import dateline.article.Span;
import dateline.query.parse.QueryParser;
import java.nio.charset.StandardCharsets;

/** Any text is a query: it is read the same twice, its clauses and warnings lie in it, and what repairs it can be read too. */
public final class QueryFuzz {

    private QueryFuzz() {}

    /** Called by the fuzzer. Every second byte pair of an odd first byte is a UTF-16 unit, so that broken pairs come up as well. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        boolean isPairs = bytes.length > 0 && bytes[0] == (byte) 0xFF;
        String text = isPairs ? units(bytes) : new String(bytes, StandardCharsets.UTF_8);
        Reading reading = QueryParser.parse(text);
        require(text.startsWith(reading.text()), "another text");
        require(!reading.readAs().isEmpty(), "not said in words");
        for (Reading.Clause clause : reading.clauses()) {
            lies(clause.span(), reading);
        }
        for (Warning warning : reading.warnings()) {
            lies(warning.span(), reading);
            String repair = warning.repair();
            if (repair != null) {
                QueryParser.parse(repair);
            }
        }
        require(reading.equals(QueryParser.parse(text)), "read otherwise the second time");
        require(reading.settled(reading.doubtful()).text().equals(reading.text()), "settled to another text");
    }

    private static String units(byte[] bytes) {
        StringBuilder units = new StringBuilder();
        for (int at = 1; at + 1 < bytes.length; at += 2) {
            units.append((char) ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF));
        }
        return units.toString();
    }

    private static void lies(Span span, Reading reading) {
        require(span.end() <= reading.text().length(), "not in the text: " + span);
    }

    private static void require(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new IllegalStateException(otherwise);
        }
    }
}
