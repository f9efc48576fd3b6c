package dateline.cli.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    @Test
    void theFolderIsThatOfTheUsersConfiguration() {
        Path home = Path.of("/home/maria");
        assertEquals(Path.of("/home/maria/.config/dateline"), Configuration.folder(Map.of(), home));
        assertEquals(Path.of("/etc/x/dateline"), Configuration.folder(Map.of("XDG_CONFIG_HOME", "/etc/x"), home));
        assertEquals(
                Path.of("/home/maria/.config/dateline"), Configuration.folder(Map.of("XDG_CONFIG_HOME", "x"), home));
    }
}
