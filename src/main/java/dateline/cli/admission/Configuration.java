package dateline.cli.admission;

import java.nio.file.Path;
import java.util.Map;

/** The folder in which a user of this machine keeps what programs are told: {@code ~/.config/dateline}. */
public final class Configuration {

    private Configuration() {}

    /** Who may come in, where nothing else is named. */
    public static Path users() {
        return folder().resolve("users");
    }

    /** How much there is for anybody, where nothing else is named. */
    static Path limits() {
        return folder().resolve("limits");
    }

    private static Path folder() {
        return folder(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** As the XDG base directory specification has it: what is no absolute path does not count. */
    static Path folder(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path base = Path.of(named).isAbsolute() ? Path.of(named) : home.resolve(".config");
        return base.resolve("dateline");
    }
}
