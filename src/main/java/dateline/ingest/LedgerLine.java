package dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What most who read a ledger want of a line of it.
 *
 * @param event what became of the file, as it is written: {@code "accepted"}
 * @param file the path below the corpus
 * @param sha256 of what was in it; empty if that was not read
 */
record LedgerLine(String event, String file, String sha256) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Tells the text of each line of a ledger, whole or not, one at a time: it may be long. */
    static void forEach(Path ledger, Consumer<String> line) throws IOException {
        // Not the reader of Files: that one throws at a line that was cut off inside a letter.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(ledger), StandardCharsets.UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line.accept(text);
            }
        }
    }

    /** Empty for a line that was cut off. */
    static Optional<LedgerLine> parse(String text) {
        if (!text.endsWith("}")) {
            return Optional.empty();
        }
        String event = "";
        String file = "";
        String sha256 = "";
        try (JsonParser json = JSON.createParser(text)) {
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.VALUE_STRING) {
                    continue;
                }
                switch (json.currentName()) {
                    case "event" -> event = json.getText();
                    case "file" -> file = json.getText();
                    case "sha256" -> sha256 = json.getText();
                    case null, default -> {}
                }
            }
        } catch (IOException cutOff) {
            return Optional.empty();
        }
        return file.isEmpty() ? Optional.empty() : Optional.of(new LedgerLine(event, file, sha256));
    }
}
