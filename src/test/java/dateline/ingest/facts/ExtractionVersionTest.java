package dateline.ingest.facts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionVersionTest {

    @TempDir
    Path classes;

    @TempDir
    Path temp;

    @BeforeEach
    void build() throws IOException {
        write("dateline/enrich/Enricher.class", "rules");
        write("dateline/enrich/tag/tagger.model.gz", "weights");
        write("dateline/corpus/Layout.class", "layout");
        write("dateline/web/Page.class", "page");
    }

    private void write(String name, String content) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private Path jar() throws IOException {
        Path jar = temp.resolve("dateline.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }

    @Test
    void aJarAndTheClassesInItAreOfOneVersion() throws IOException {
        assertArrayEquals(ExtractionVersion.of(classes), ExtractionVersion.of(jar()));
    }

    @Test
    void aNewRuleModelOrReaderIsANewVersion() throws IOException {
        for (String name : new String[] {
            "dateline/enrich/Enricher.class",
            "dateline/enrich/tag/tagger.model.gz",
            "dateline/corpus/Layout.class",
            "dateline/enrich/place/New.class"
        }) {
            byte[] before = ExtractionVersion.of(classes);

            write(name, "other");

            assertFalse(Arrays.equals(before, ExtractionVersion.of(classes)), name);
        }
    }

    @Test
    void anotherPageIsNot() throws IOException {
        byte[] before = ExtractionVersion.of(classes);

        write("dateline/web/Page.class", "other");

        assertArrayEquals(before, ExtractionVersion.of(classes));
    }

    @Test
    void theRunningCodeHasOne() throws IOException {
        assertArrayEquals(ExtractionVersion.current(), ExtractionVersion.current());
    }
}
