package dateline.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that the page is made with, under addresses that hold the hash of what is in them, so that browsers may keep them
 * for good: {@code /static/3f2a91c0d4e5/dateline.css}.
 */
final class StaticFiles {

    private static final String OURS = "/dateline/web/static/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private final Map<String, StaticFile> byPath;

    StaticFiles() {
        byPath = Stream.of(
                        read(OURS, "dateline.css", "text/css; charset=utf-8"),
                        read(OURS, "dateline.js", "text/javascript; charset=utf-8"),
                        read(OURS, "world.svg", "image/svg+xml"),
                        read(OURS, "icon.svg", "image/svg+xml"),
                        read(HTMX, "htmx.min.js", "text/javascript; charset=utf-8"))
                .collect(Collectors.toUnmodifiableMap(StaticFile::path, file -> file));
    }

    /** The address of a file. */
    String address(String name) {
        return byPath.values().stream()
                .filter(file -> file.name.equals(name))
                .map(StaticFile::path)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What browsers ask for beside answers that are no page. */
    void icon(Context context) {
        serve(context, byPath.get(address("icon.svg")));
    }

    void serve(Context context) {
        serve(context, byPath.get(context.path()));
    }

    private static void serve(Context context, @Nullable StaticFile file) {
        if (file == null) {
            throw new Refusal(404, "There is no such file.");
        }
        context.contentType(file.type);
        context.header(Headers.CACHE_CONTROL, "private, max-age=31536000, immutable");
        context.result(file.bytes);
    }

    private static StaticFile read(String folder, String name, String type) {
        try (InputStream stream = StaticFiles.class.getResourceAsStream(folder + name)) {
            if (stream == null) {
                throw new NoSuchFileException(folder + name);
            }
            byte[] bytes = stream.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            String path = "/static/" + HexFormat.of().formatHex(hash, 0, 6) + "/" + name;
            return new StaticFile(name, path, type, bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file in memory. */
    private static final class StaticFile {
        private final String name;
        private final String path;
        private final String type;
        private final byte[] bytes;

        StaticFile(String name, String path, String type, byte[] bytes) {
            this.name = name;
            this.path = path;
            this.type = type;
            this.bytes = bytes;
        }

        String path() {
            return path;
        }
    }
}
