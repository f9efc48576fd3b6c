package dateline.cli;

import static dateline.cli.AwkwardFolder.ARTICLE;
import static dateline.cli.AwkwardFolder.AWKWARD_WORD;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is awkward inside a file: no header, no text, too much of it, odd charsets and odd characters. */
record AwkwardTexts(AwkwardFolder folder) {

    void add() throws IOException {
        addHeaderless();
        addBinary();
        addLarge();
        addCharsets();
        addOddText();
    }

    private void addHeaderless() throws IOException {
        folder.reject(
                "no date",
                "does not start with",
                AWKWARD_WORD,
                "\n" + ARTICLE,
                "  " + ARTICLE,
                "Date: 2019-03-08\n\nText.",
                "date: 2019-03-08\n\nText.",
                "date 8 March 2019\n\nText.",
                "date 2019-3-8\n\nText.",
                "date 2019-03-08T10\n\nText.");
        folder.reject(
                "impossible date",
                "not a day of the calendar",
                "date 2021-02-30\n\nText.",
                "date 2021-02-29\n\nText.",
                "date 2021-13-01\n\nText.",
                "date 2021-00-01\n\nText.",
                "date 2021-01-00\n\nText.",
                "date 2021-06-31\n\nText.");
        folder.reject(
                "year 0", "not a day of the calendar", "date 0000-01-01\n\nText.", "date 0000-12-31 Rome\n\nText.");
        folder.reject("empty", "The file is empty", "", "\n \t\r\n", "\uFEFF");
        folder.reject(
                "only a header",
                "no text below the header",
                "date 2021-06-22",
                " date 2021-06-22 \n",
                "date 2021-06-22 Oslo\n\n\n",
                "date 2021-06-22\n\n22 June 2021 21:35 IST\n",
                "date 2021-06-22\n\n---\n");
    }

    private void addBinary() throws IOException {
        folder.reject(
                "nul",
                "binary",
                "\u0000" + ARTICLE,
                ARTICLE + "\u0000",
                "date 2019-03-08\n\n\u0000\u0001\u0002PK\u0003\u0004",
                "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR");
        folder.write("utf-16le without mark.txt", ARTICLE.getBytes(StandardCharsets.UTF_16LE));
        folder.write("utf-16be without mark.txt", ARTICLE.getBytes(StandardCharsets.UTF_16BE));
        folder.rejected().put("utf-16le without mark.txt", "binary");
        folder.rejected().put("utf-16be without mark.txt", "binary");
    }

    private void addLarge() throws IOException {
        folder.write("nine megabytes.txt", (ARTICLE + "word ".repeat(9 << 20 >> 2)).getBytes(StandardCharsets.UTF_8));
        folder.rejected().put("nine megabytes.txt", "more than the limit of 8,388,608");
        folder.write("a line of 100 MB.txt", "date 2019-03-08 One".getBytes(StandardCharsets.UTF_8));
        try (RandomAccessFile file = new RandomAccessFile(
                folder.root().resolve("a line of 100 MB.txt").toFile(), "rw")) {
            file.setLength(100 << 20); // with a hole in it, so that no disk is filled
        }
        folder.rejected().put("a line of 100 MB.txt", "more than the limit");
        String line = ARTICLE.strip() + " It grazed there all day long and in the night too,".repeat(1 << 15);
        folder.write("one huge line.txt", line.getBytes(StandardCharsets.UTF_8));
        folder.read().put("one huge line.txt", "huge line");
    }

    private void addCharsets() throws IOException {
        encode("utf-8 with mark", StandardCharsets.UTF_8, "\uFEFF" + ARTICLE);
        encode("utf-16le", StandardCharsets.UTF_16LE, "\uFEFF" + ARTICLE);
        encode("utf-16be", StandardCharsets.UTF_16BE, "\uFEFF" + ARTICLE);
        encode("utf-16le half a unit", StandardCharsets.UTF_16LE, "\uFEFF" + ARTICLE + "\uD83D");
        for (String charset : List.of("ISO-8859-1", "windows-1252", "ISO-8859-15", "windows-1250", "x-MacRoman")) {
            encode(charset, Charset.forName(charset), ARTICLE + "\nIn Málaga, José Núñez drank a café.\n");
        }
        encode("windows-1251", Charset.forName("windows-1251"), ARTICLE + "\nМинистр посетил город во вторник.\n");
        // Each letter stands for the byte of its number: a cut, an overlong and an impossible sequence.
        encode(
                "broken utf-8",
                StandardCharsets.ISO_8859_1,
                ARTICLE + "\u00E2\u0080\u009CYes\u00E2\u0080\u009D \u00E2\u0080");
        encode("overlong utf-8", StandardCharsets.ISO_8859_1, ARTICLE + "\u00C0\u0080\u00ED\u00A0\u0080\u00FF");
    }

    private void encode(String name, Charset charset, String text) throws IOException {
        folder.write(name + ".txt", text.getBytes(charset));
        folder.read().put(name + ".txt", "charset");
    }

    private void addOddText() throws IOException {
        folder.readable(
                "control characters",
                ARTICLE + "\u001B[2J\u0007\b\u007F\u0085",
                ARTICLE + "\f\u000B\u001F",
                "date 2019-03-08\u0001\n\n" + AWKWARD_WORD);
        folder.rejected().put("control characters 2.txt", "does not start with");
        folder.read().remove("control characters 2.txt");
        folder.readable(
                "markup",
                ARTICLE + "\n<script>alert(1)</script>\n",
                ARTICLE + "\n<img src=x onerror=alert(1)>\n",
                ARTICLE + "\n</textarea><svg/onload=alert(1)>\n",
                ARTICLE + "\n${7*7} {{7*7}} @if(true) !{x}\n",
                ARTICLE + "\n]]>--><!DOCTYPE x SYSTEM \"file:///etc/passwd\">&#x0;&amp;\n",
                ARTICLE + "\n'; DROP TABLE articles; --\n");
        folder.readable(
                "line ends",
                ARTICLE.replace("\n", "\r\n"),
                ARTICLE.replace("\n", "\r"),
                ARTICLE.replace("\n\n", "\r\n\n\r"));
        folder.readable(
                "far days", "date 0001-01-01\n\nA " + AWKWARD_WORD + ".", "date 9999-12-31\n\nA " + AWKWARD_WORD + ".");
        folder.readable(
                "odd words",
                ARTICLE + "x".repeat(100_000),
                ARTICLE + "\uD83D\uDE80".repeat(50_000),
                ARTICLE + "\u0301".repeat(10_000),
                ARTICLE + "\u202Eesrever\u202C \u200B\u200D\uFEFF",
                ARTICLE + "\n\n.".repeat(20_000),
                ARTICLE + ".\"".repeat(100_000) + "x",
                ARTICLE + "\n\n" + "1,".repeat(50_000),
                ARTICLE + "\n\n" + "killed ".repeat(20_000),
                ARTICLE + "\n\n" + "(".repeat(50_000));
    }
}
