package dateline.cli.admission;

import dateline.access.BcryptHash;
import dateline.access.Doorman;
import dateline.access.Users;
import dateline.access.UsersFile;
import dateline.cli.text.RefusedException;
import dateline.cli.text.Sentences;
import dateline.web.WebOptions;
import dateline.web.WebServer;
import dateline.web.connect.Addresses;
import dateline.web.connect.TlsFiles;
import dateline.web.limit.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in where, as the options say. Nobody but the owner of the machine comes in unasked: an address that others reach needs
 * users, or the word that it is open.
 *
 * @param warnings what its owner should know, a sentence each
 * @param usual the limits where none are asked for
 * @param limited what is asked for of limits
 */
public record Admission(
        WebOptions options, List<String> warnings, @Nullable UsersFile users, Limits usual, LimitOptions limited) {

    /**
     * Decides.
     *
     * @throws IOException with a sentence that says what is missing
     */
    public static Admission of(String host, int port, AccessOptions access, LimitOptions limited) throws IOException {
        Set<String> proxies = proxies(access);
        boolean isLoopback = isLoopback(host);
        boolean isAlone = isLoopback && proxies.isEmpty();
        TlsFiles tls = access.tls();
        if (tls != null) {
            var _ = tls.read();
        }
        UsersFile file = users(access);
        Doorman doorman = file == null ? null : doorman(file);
        if (!isAlone && doorman == null && !access.isOpen) {
            throw new RefusedException("Others than you can reach " + (isLoopback ? "a proxy" : host)
                    + ". Say who may come in (./dateline user add NAME), or that everybody may (--open).");
        }
        Limits usual = isAlone && doorman == null ? Limits.alone() : Limits.usual();
        WebOptions options = new WebOptions(host, port, Set.copyOf(access.names))
                .behind(proxies)
                .over(tls)
                .guardedBy(doorman)
                .within(limited.read(usual));
        return new Admission(options, warnings(host, isLoopback, tls != null, access.isOpen), file, usual, limited);
    }

    private static Set<String> proxies(AccessOptions access) throws RefusedException {
        Set<String> proxies = new HashSet<>();
        for (String text : access.proxies) {
            proxies.add(Addresses.parse(text)
                    .map(Addresses::plain)
                    .orElseThrow(() -> new RefusedException(
                            "\"" + text + "\" is no IP address; --proxy takes one such as 192.0.2.7.")));
        }
        return proxies;
    }

    private static boolean isLoopback(String host) throws RefusedException {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException _) {
            throw new RefusedException("There is no address called " + host + "; --host takes one of this machine.");
        }
    }

    /** The file of users, if there is anybody to ask for. Once there are users, they sign in on this machine too. */
    private static @Nullable UsersFile users(AccessOptions access) throws IOException {
        if (access.isOpen) {
            if (access.users != null) {
                throw new RefusedException("Either some may come in (--users) or everybody (--open), not both.");
            }
            return null;
        }
        if (access.users == null && !Files.exists(access.usersFile())) {
            return null;
        }
        UsersFile file = new UsersFile(access.usersFile(), BcryptHash.usual());
        if (!file.read().isEmpty()) {
            return file;
        }
        if (access.users != null) {
            throw new RefusedException(
                    "There is nobody in " + file.path() + "; ./dateline user add NAME --users FILE makes a user.");
        }
        return null;
    }

    private static Doorman doorman(UsersFile file) throws IOException {
        return new Doorman(file.read(), file.passwords(), Clock.systemUTC());
    }

    private static List<String> warnings(String host, boolean isLoopback, boolean isPrivate, boolean isOpen) {
        List<String> warnings = new ArrayList<>();
        if (isOpen) {
            warnings.add("Everybody who reaches " + host + " may read the archive and the numbers of this server.");
        }
        if (!isLoopback && !isPrivate) {
            warnings.add(
                    (isOpen ? "Articles and searches" : "Passwords, articles and searches")
                            + " travel unencrypted to and from " + host
                            + ": use --tls-certificate and --tls-key, or a proxy with TLS on this machine (--host localhost --proxy 127.0.0.1).");
        }
        return warnings;
    }

    /** Where the page is: {@code "https://archive.example:8443"}. */
    public String address(int port) {
        return (options.tls() == null ? "http://" : "https://") + options.host() + ":" + port;
    }

    /**
     * From now on, whoever sends SIGHUP has users, limits and certificates read again. Where there is nothing of them, the signal ends
     * the server, as it does when its terminal is closed.
     *
     * @param say takes a sentence for each that was read, or could not be
     */
    public void renewOnHangup(WebServer server, Consumer<String> say) {
        if (users != null || options.tls() != null || limited.isGiven()) {
            Hangup.run(() -> renew(server, say));
        }
    }

    /** Reads all of it again. What cannot be read stays as it was; the rest is taken. */
    void renew(WebServer server, Consumer<String> say) {
        UsersFile file = users;
        Doorman doorman = options.doorman();
        if (file != null && doorman != null) {
            attempt("users", say, () -> {
                Users renewed = file.read();
                if (renewed.isEmpty()) {
                    throw new RefusedException("There is nobody in " + file.path() + ".");
                }
                doorman.renew(renewed);
            });
        }
        if (options.tls() != null) {
            attempt("certificate", say, server::renewKeys);
        }
        attempt("limits", say, () -> server.renew(limited.read(usual)));
    }

    private interface Reading {
        void read() throws IOException;
    }

    private static void attempt(String what, Consumer<String> say, Reading reading) {
        try {
            reading.read();
            say.accept("What was read again: " + what + ".");
        } catch (IOException failure) {
            say.accept("What stays as it was: " + what + ". " + Sentences.of(failure));
        }
    }
}
