package dateline.cli;

import dateline.cli.text.RefusedException;
import dateline.cli.text.Sentences;
import dateline.web.trace.RequestLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether requests are logged, where, and whether with what they ask. */
final class RequestLogging {

    /** What the option means without a file. */
    private static final String STANDARD_ERROR = "-";

    @Option(
            names = "--log",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = STANDARD_ERROR,
            description =
                    "Log each request as a line of JSON, to a file or else to standard error; without what was asked.")
    @Nullable
    String file;

    @Option(names = "--log-queries", description = "Log what was asked, too.")
    boolean hasQueries;

    /** It stays open for those who have something to say after the server. */
    private static final class StandardError extends FilterOutputStream {

        StandardError() {
            super(new FileOutputStream(FileDescriptor.err));
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length); // in one piece
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** @throws RefusedException if the file cannot be written to */
    RequestLog open() throws IOException {
        if (file == null && !hasQueries) {
            return RequestLog.none();
        }
        if (file == null || file.equals(STANDARD_ERROR)) {
            return RequestLog.to(new StandardError(), hasQueries);
        }
        try {
            return RequestLog.to(
                    Files.newOutputStream(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    hasQueries);
        } catch (NoSuchFileException missing) {
            throw new RefusedException("There is no folder for the log " + file + ".");
        } catch (FileSystemException failure) {
            throw new RefusedException("The log " + file + " cannot be written: " + Sentences.of(failure));
        }
    }
}
