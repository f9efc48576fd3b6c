package dateline.cli.admission;

import dateline.cli.text.RefusedException;
import dateline.web.connect.TlsFiles;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may come in, and how. */
public final class AccessOptions {

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description =
                    "Who may come in, as dateline user keeps them (default: users in ~/.config/dateline, if it is there).")
    @Nullable
    Path users;

    @Option(names = "--open", description = "Let in everybody who gets here, without signing in.")
    boolean isOpen;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "A further name under which the page is asked for, such as archive.example; may be given again.")
    List<String> names = List.of();

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description =
                    "The IP address of a proxy whose word on where requests come from is taken; may be given again.")
    List<String> proxies = List.of();

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "The certificate for TLS, and those above it (PEM).")
    @Nullable
    Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The certificate's key (PEM, PKCS #8, unencrypted).")
    @Nullable
    Path key;

    /** The file of users that is asked for, or the one that is looked for. */
    Path usersFile() {
        return users == null ? Configuration.users() : users;
    }

    /** The files for TLS, or null if none is named. */
    @Nullable
    TlsFiles tls() throws RefusedException {
        if (certificate != null && key != null) {
            return new TlsFiles(certificate, key);
        }
        if (certificate != null || key != null) {
            throw new RefusedException("TLS needs both --tls-certificate and --tls-key.");
        }
        return null;
    }
}
