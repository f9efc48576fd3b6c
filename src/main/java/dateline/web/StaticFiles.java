package dateline.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files that the page is made with, under addresses that hold the hash of what is in all of them, so that browsers may keep
 * them for good and a script finds the others beside it: {@code /static/3f2a91c0d4e5/dateline.css}.
 */
final class StaticFiles {

    private static final String OURS = "/dateline/web/static/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String ENTRY = "dateline.js";

    /** What stands later may overrule what stands before. */
    private static final List<String> STYLES =
            List.of("ground.css", "masthead.css", "entry.css", "list.css", "reading.css", "pictures.css", "widths.css");

    /** What the entry imports; named here so that a page can ask for all at once. */
    private static final List<String> MODULES = List.of(
            "dom.js",
            "typing.js",
            "completions.js",
            "troubles.js",
            "reading.js",
            "keys.js",
            "strip.js",
            "pictures.js",
            "answers.js");

    private final Map<String, StaticFile> byName = new LinkedHashMap<>();
    private final String folder;

    StaticFiles() {
        add(
                "dateline.css",
                "text/css; charset=utf-8",
                STYLES.stream().map(OURS::concat).toList());
        add(ENTRY, SCRIPT, List.of(OURS + ENTRY));
        MODULES.forEach(name -> add(name, SCRIPT, List.of(OURS + name)));
        add("world.svg", "image/svg+xml", List.of(OURS + "world.svg"));
        add("icon.svg", "image/svg+xml", List.of(OURS + "icon.svg"));
        add("htmx.min.js", SCRIPT, List.of(HTMX + "htmx.min.js"));
        this.folder = "/static/" + hash() + "/";
    }

    /** The address of a file. */
    String address(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException(name);
        }
        return folder + name;
    }

    /** The addresses of the scripts that the entry imports. */
    List<String> modules() {
        return MODULES.stream().map(this::address).toList();
    }

    /** What browsers ask for beside answers that are no page. */
    void icon(Context context) {
        serve(context, byName.get("icon.svg"));
    }

    void serve(Context context) {
        String path = context.path();
        serve(context, path.startsWith(folder) ? byName.get(path.substring(folder.length())) : null);
    }

    private static void serve(Context context, @Nullable StaticFile file) {
        if (file == null) {
            throw new Refusal(404, "There is no such file.");
        }
        context.contentType(file.type);
        context.header(Headers.CACHE_CONTROL, "private, max-age=31536000, immutable");
        context.result(file.bytes);
    }

    private void add(String name, String type, List<String> resources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resources.forEach(resource -> bytes.writeBytes(isSource(resource) ? bare(read(resource)) : read(resource)));
        byName.put(name, new StaticFile(type, bytes.toByteArray()));
    }

    private static boolean isSource(String resource) {
        return resource.startsWith(OURS) && (resource.endsWith(".js") || resource.endsWith(".css"));
    }

    /** What a browser needs of a source: no indentation, and no line that is a comment. No string of ours goes over lines. */
    private static byte[] bare(byte[] source) {
        return new String(source, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .filter(line -> !(line.startsWith("/*") && line.endsWith("*/")))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream stream = StaticFiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new NoSuchFileException(resource);
            }
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String hash() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            byName.values().forEach(file -> hash.update(file.bytes));
            return HexFormat.of().formatHex(hash.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file in memory. */
    private static final class StaticFile {
        private final String type;
        private final byte[] bytes;

        StaticFile(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }
    }
}
