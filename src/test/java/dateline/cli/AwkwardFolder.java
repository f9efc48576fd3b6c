package dateline.cli;

import java.io.IOException;
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

    /** A good text, which has the word. */
    static final String ARTICLE = "date 2019-03-08 Quito\n\nA " + AWKWARD_WORD + " was seen by the river on Friday.\n";

    private final Path root;
    private final Map<String, String> rejected = new LinkedHashMap<>();
    private final Map<String, String> skipped = new LinkedHashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    AwkwardFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
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
        new AwkwardTexts(this).add();
        addUnreadable();
        addOddNames();
        addOtherTypes();
        addLinks(outside);
        addFifo();
        return this;
    }

    /** Files of a kind, each with its text. */
    void reject(String kind, String reason, String... texts) throws IOException {
        for (int number = 0; number < texts.length; number++) {
            write(kind + " " + number + ".txt", texts[number].getBytes(StandardCharsets.UTF_8));
            rejected.put(kind + " " + number + ".txt", reason);
        }
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

    /** Files of a kind, each with its text. */
    void readable(String kind, String... texts) throws IOException {
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

    void write(String name, byte[] bytes) throws IOException {
        Path path = root.resolve(name);
        Files.createDirectories(path.resolveSibling(""));
        Files.write(path, bytes);
    }
}
