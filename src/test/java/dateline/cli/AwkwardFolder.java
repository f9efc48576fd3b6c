package dateline.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a folder of more than a hundred awkward files of more than twenty kinds, and knows what has to become of each. */
final class AwkwardFolder {

    /** A word that stands in every awkward file that can be read, and in no other. */
    static final String AWKWARD_WORD = "quagga";

    private static final String ARTICLE =
            "date 2019-03-08 Quito\n\nA " + AWKWARD_WORD + " was seen by the river on Friday.\n";

    private final Path root;
    private final Map<String, String> rejected = new LinkedHashMap<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    AwkwardFolder(Path root) {
        this.root = root;
    }

    /** Files that are rejected, with a part of the reason. */
    Map<String, String> rejected() {
        return rejected;
    }

    /** Files and folders that are skipped, with the reason. */
    Map<String, String> skipped() {
        return skipped;
    }

    /** Files that are read, with their kind. */
    Map<String, String> read() {
        return read;
    }

    int size() {
        return rejected.size() + skipped.size() + read.size();
    }

    AwkwardFolder build(Path outside) throws IOException, InterruptedException {
        addHeaderless();
        addBinary();
        addLarge();
        addUnreadable();
        addCharsets();
        addOddText();
        addOddNames();
        addOtherTypes();
        addLinks(outside);
        addFifo();
        return this;
    }

    private void addHeaderless() throws IOException {
        reject(
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
        reject(
                "impossible date",
                "not a day of the calendar",
                "date 2021-02-30\n\nText.",
                "date 2021-02-29\n\nText.",
                "date 2021-13-01\n\nText.",
                "date 2021-00-01\n\nText.",
                "date 2021-01-00\n\nText.",
                "date 2021-06-31\n\nText.");
        reject("year 0", "not a day of the calendar", "date 0000-01-01\n\nText.", "date 0000-12-31 Rome\n\nText.");
        reject("empty", "The file is empty", "", "\n \t\r\n", "\uFEFF");
        reject(
                "only a header",
                "no text below the header",
                "date 2021-06-22",
                " date 2021-06-22 \n",
                "date 2021-06-22 Oslo\n\n\n",
                "date 2021-06-22\n\n22 June 2021 21:35 IST\n",
                "date 2021-06-22\n\n---\n");
    }

    private void reject(String kind, String reason, String... texts) throws IOException {
        for (int number = 0; number < texts.length; number++) {
            write(kind + " " + number + ".txt", texts[number].getBytes(StandardCharsets.UTF_8));
            rejected.put(kind + " " + number + ".txt", reason);
        }
    }

    private void addBinary() throws IOException {
        reject(
                "nul",
                "binary",
                "\u0000" + ARTICLE,
                ARTICLE + "\u0000",
                "date 2019-03-08\n\n\u0000\u0001\u0002PK\u0003\u0004",
                "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR");
        write("utf-16le without mark.txt", ARTICLE.getBytes(StandardCharsets.UTF_16LE));
        write("utf-16be without mark.txt", ARTICLE.getBytes(StandardCharsets.UTF_16BE));
        rejected.put("utf-16le without mark.txt", "binary");
        rejected.put("utf-16be without mark.txt", "binary");
    }

    private void addLarge() throws IOException {
        write("nine megabytes.txt", (ARTICLE + "word ".repeat(9 << 20 >> 2)).getBytes(StandardCharsets.UTF_8));
        rejected.put("nine megabytes.txt", "more than the limit of 8,388,608");
        write("a line of 100 MB.txt", "date 2019-03-08 One".getBytes(StandardCharsets.UTF_8));
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("a line of 100 MB.txt").toFile(), "rw")) {
            file.setLength(100 << 20); // with a hole in it, so that no disk is filled
        }
        rejected.put("a line of 100 MB.txt", "more than the limit");
        String line = ARTICLE.strip() + " It grazed there all day long and in the night too,".repeat(1 << 15);
        write("one huge line.txt", line.getBytes(StandardCharsets.UTF_8));
        read.put("one huge line.txt", "huge line");
    }

    private void addUnreadable() throws IOException {
        for (String name : List.of("unreadable 0.txt", "unreadable 1.txt")) {
            write(name, ARTICLE.getBytes(StandardCharsets.UTF_8));
            Files.setPosixFilePermissions(root.resolve(name), PosixFilePermissions.fromString("---------"));
            if (Files.isReadable(root.resolve(name))) {
                read.put(name, "unreadable but for root");
            } else {
                rejected.put(name, "may not be read");
            }
        }
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
        write(name + ".txt", text.getBytes(charset));
        read.put(name + ".txt", "charset");
    }

    private void addOddText() throws IOException {
        readable(
                "control characters",
                ARTICLE + "\u001B[2J\u0007\b\u007F\u0085",
                ARTICLE + "\f\u000B\u001F",
                "date 2019-03-08\u0001\n\n" + AWKWARD_WORD);
        rejected.put("control characters 2.txt", "does not start with");
        read.remove("control characters 2.txt");
        readable(
                "markup",
                ARTICLE + "\n<script>alert(1)</script>\n",
                ARTICLE + "\n<img src=x onerror=alert(1)>\n",
                ARTICLE + "\n</textarea><svg/onload=alert(1)>\n",
                ARTICLE + "\n${7*7} {{7*7}} @if(true) !{x}\n",
                ARTICLE + "\n]]>--><!DOCTYPE x SYSTEM \"file:///etc/passwd\">&#x0;&amp;\n",
                ARTICLE + "\n'; DROP TABLE articles; --\n");
        readable(
                "line ends",
                ARTICLE.replace("\n", "\r\n"),
                ARTICLE.replace("\n", "\r"),
                ARTICLE.replace("\n\n", "\r\n\n\r"));
        readable(
                "far days", "date 0001-01-01\n\nA " + AWKWARD_WORD + ".", "date 9999-12-31\n\nA " + AWKWARD_WORD + ".");
        readable(
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

    private void readable(String kind, String... texts) throws IOException {
        for (int number = 0; number < texts.length; number++) {
            write(kind + " " + number + ".txt", texts[number].getBytes(StandardCharsets.UTF_8));
            read.put(kind + " " + number + ".txt", kind);
        }
    }

    private void addOddNames() throws IOException, InterruptedException {
        for (String name : List.of(
                "a\nnewline",
                "quotes \"'`",
                "<script>alert(1)<",
                "$(touch pwned)",
                "; rm -rf .;",
                "-rf",
                "--help",
                "🚢 ñandú",
                " blank ",
                "%2e%2e%2f",
                "back\\slash",
                "\u202Egnp",
                "a&b=c?d#e",
                "..",
                "x".repeat(240),
                "con",
                "tab\there",
                "deep/".repeat(40) + "down")) {
            write(name + ".txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
            read.put(name + ".txt", "name");
        }
        shell("printf x > \"$1/$(printf 'caf\\351').txt\"; printf x > \"$1/$(printf 'caf\\377\\376').txt\"");
        rejected.put("caf\uFFFD.txt", "not valid UTF-8");
        rejected.put("caf\uFFFD\uFFFD.txt", "not valid UTF-8");
    }

    private void addOtherTypes() throws IOException {
        for (String name : List.of(
                "page.html",
                "UPPER.TXT",
                "notes.md",
                "a.txt~",
                "a.txt.gz",
                "noextension",
                ".txt",
                ".DS_Store",
                "a.TxT")) {
            write(name, ARTICLE.getBytes(StandardCharsets.UTF_8));
            skipped.put(name, "another file type");
        }
        for (String name : List.of("folder.txt", "full.txt", "odd/folder.txt")) {
            Files.createDirectories(root.resolve(name));
            skipped.put(name, "a folder with the name of an article");
        }
        write("full.txt/inside.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
    }

    private void addLinks(Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.txt"), ARTICLE);
        link("loop", root, "a link that loops");
        link("odd/loop", root.resolve("odd"), "a link that loops");
        link("self.txt", Path.of("self.txt"), "a link that leads nowhere");
        link("ping.txt", Path.of("pong.txt"), "a link that leads nowhere");
        link("pong.txt", Path.of("ping.txt"), "a link that leads nowhere");
        link("dangling.txt", Path.of("gone.txt"), "a link that leads nowhere");
        link("secret.txt", outside.resolve("secret.txt"), "a link that leaves the folder");
        link("outside", outside, "a link that leaves the folder");
        link("up", Path.of(".."), "a link that leaves the folder");
        link("passwd.txt", Path.of("/etc/passwd"), "a link that leaves the folder");
        link("zero.txt", Path.of("/dev/zero"), "a link that leaves the folder");
        write("linked to.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(root.resolve("link inside.txt"), Path.of("linked to.txt"));
        read.put("linked to.txt", "link");
        read.put("link inside.txt", "link");
    }

    private void link(String name, Path target, String reason) throws IOException {
        Files.createSymbolicLink(root.resolve(name), target);
        skipped.put(name, reason);
    }

    /** To open one would wait for ever. */
    private void addFifo() throws IOException, InterruptedException {
        shell("mkfifo \"$1/fifo.txt\" \"$1/fifo\"");
        skipped.put("fifo.txt", "not a regular file");
        skipped.put("fifo", "another file type");
    }

    private void shell(String script) throws IOException, InterruptedException {
        int exitCode = new ProcessBuilder("sh", "-c", script, "sh", root.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException("sh ended with " + exitCode);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path path = root.resolve(name);
        Files.createDirectories(path.resolveSibling(""));
        Files.write(path, bytes);
    }
}
