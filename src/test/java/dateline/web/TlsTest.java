package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.web.connect.Certificates;
import dateline.web.connect.TlsFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS by two files, with real handshakes. */
class TlsTest {

    @TempDir
    Path temp;

    private static Guarded serve(TlsFiles files) throws IOException {
        return new Guarded(new WebOptions("localhost", 0, Set.of("news.example")).over(files));
    }

    /** A connection that trusts one certificate. */
    private static SSLSocket connect(int port, TlsFiles files, String... protocols) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (InputStream stream = Files.newInputStream(files.certificate())) {
            trusted.setCertificateEntry(
                    "one", CertificateFactory.getInstance("X.509").generateCertificate(stream));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", port);
        if (protocols.length > 0) {
            socket.setEnabledProtocols(protocols);
        }
        socket.startHandshake();
        return socket;
    }

    private static String ask(int port, TlsFiles files, String request, String... protocols) throws Exception {
        try (SSLSocket socket = connect(port, files, protocols)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void aCertificateOfAnyKindIsServed(String algorithm) throws Exception {
        TlsFiles files = Certificates.make(temp, "one", algorithm);
        try (Guarded guarded = serve(files)) {
            String answer = ask(guarded.served.port(), files, get("/login", "news.example"));
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertTrue(answer.contains("Strict-Transport-Security: max-age=31536000"), answer);
            assertTrue(answer.contains("Set-Cookie: __Host-dateline-form="), answer);
            assertTrue(answer.contains("; Secure"), answer);
        }
    }

    @Test
    void hostsAreLookedAtAndLocalhostPromisesNothingForOthers() throws Exception {
        TlsFiles files = Certificates.make(temp, "one", "EC");
        try (Guarded guarded = serve(files)) {
            int port = guarded.served.port();
            assertTrue(ask(port, files, get("/login", "evil.example")).startsWith("HTTP/1.1 421"));
            String local = ask(port, files, get("/login", "localhost:" + port));
            assertTrue(local.startsWith("HTTP/1.1 200"), local);
            assertFalse(local.contains("Strict-Transport-Security"), local);
            assertTrue(ask(port, files, "nonsense\r\n\r\n").contains("Content-Security-Policy"));
        }
    }

    @Test
    void newProtocolsAreSpokenAndOldOnesRefused() throws Exception {
        TlsFiles files = Certificates.make(temp, "one", "RSA");
        try (Guarded guarded = serve(files)) {
            int port = guarded.served.port();
            for (String protocol : List.of("TLSv1.2", "TLSv1.3")) {
                assertTrue(
                        ask(port, files, get("/login", "localhost"), protocol).startsWith("HTTP/1.1 200"), protocol);
            }
            assertFalse(offersOld(port), "a greeting in TLS 1.1 gets an alert");
            String plain = "";
            try {
                plain = guarded.served.raw(get("/login", "localhost"));
            } catch (IOException closed) {
                assertTrue(plain.isEmpty());
            }
            assertFalse(plain.contains("Sign in"), plain);
        }
    }

    /** The JDK's own client cannot speak TLS 1.1 any more, so its greeting is sent by hand: version 3.2, one cipher, no more. */
    private static boolean offersOld(int port) throws IOException {
        byte[] hello = new byte[5 + 4 + 2 + 32 + 1 + 2 + 4 + 2];
        hello[0] = 22;
        hello[1] = 3;
        hello[2] = 2;
        hello[4] = (byte) (hello.length - 5);
        hello[5] = 1;
        hello[8] = (byte) (hello.length - 9);
        hello[9] = 3;
        hello[10] = 2;
        Arrays.fill(hello, 11, 43, (byte) 7);
        hello[45] = 4;
        hello[46] = (byte) 0xc0;
        hello[47] = 0x13;
        hello[48] = 0;
        hello[49] = 0x2f;
        hello[50] = 1;
        try (java.net.Socket socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream().write(hello);
            socket.getOutputStream().flush();
            int kind = socket.getInputStream().read();
            assertTrue(kind == 21 || kind == 22 || kind == -1, "kind " + kind);
            return kind == 22;
        }
    }

    @Test
    void theExampleOfAnOldGreetingIsUnderstood() throws Exception {
        TlsFiles files = Certificates.make(temp, "one", "RSA");
        try (Guarded guarded = serve(files);
                java.net.Socket socket = new java.net.Socket("localhost", guarded.served.port())) {
            socket.getOutputStream().write(new byte[] {22, 3, 2, 0, 0});
            assertNotEquals(22, socket.getInputStream().read());
        }
    }

    @Test
    void certificatesAreReadAgainAndABrokenOneChangesNothing() throws Exception {
        TlsFiles one = Certificates.make(temp, "one", "EC");
        TlsFiles two = Certificates.make(temp, "two", "EC");
        TlsFiles used = new TlsFiles(temp.resolve("used.crt"), temp.resolve("used.key"));
        copy(one, used);
        try (Guarded guarded = serve(used)) {
            int port = guarded.served.port();
            try (SSLSocket before = connect(port, one)) {
                copy(two, used);
                guarded.served.server().renewKeys();
                assertEquals("CN=two", name(port, two));
                assertThrows(SSLException.class, () -> connect(port, one));
                before.getOutputStream().write(get("/login", "localhost").getBytes(StandardCharsets.US_ASCII));
                before.getOutputStream().flush();
                assertTrue(
                        new String(before.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                                .startsWith("HTTP/1.1 200"),
                        "a connection goes on");
            }
            Files.copy(one.key(), used.key(), StandardCopyOption.REPLACE_EXISTING);
            assertSentence(() -> guarded.served.server().renewKeys(), "is not that of the certificate");
            Files.writeString(used.certificate(), "nothing");
            assertSentence(() -> guarded.served.server().renewKeys(), "no certificate");
            assertEquals("CN=two", name(port, two));
        }
    }

    private static void copy(TlsFiles from, TlsFiles to) throws IOException {
        Files.copy(from.certificate(), to.certificate(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(from.key(), to.key(), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(int port, TlsFiles files) throws Exception {
        try (SSLSocket socket = connect(port, files)) {
            X509Certificate certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return certificate.getSubjectX500Principal().getName();
        }
    }

    private static void assertSentence(org.junit.jupiter.api.function.Executable reading, String part) {
        String message = String.valueOf(assertThrows(IOException.class, reading).getMessage());
        assertTrue(message.contains(part), message);
    }

    @Test
    void whatIsNoKeyIsSaidInASentence() throws Exception {
        TlsFiles files = Certificates.make(temp, "one", "EC");
        Path other = temp.resolve("other");
        Certificates.write(other, "EC PRIVATE KEY", new byte[] {1, 2, 3});
        assertSentence(() -> new TlsFiles(files.certificate(), other).read(), "openssl pkcs8");
        Certificates.write(other, "PRIVATE KEY", new byte[] {1, 2, 3});
        assertSentence(() -> new TlsFiles(files.certificate(), other).read(), "is not that of the certificate");
        assertSentence(() -> new TlsFiles(files.key(), files.key()).read(), "no certificate");
        TlsFiles rsa = Certificates.make(temp, "rsa", "RSA");
        assertSentence(() -> new TlsFiles(files.certificate(), rsa.key()).read(), "is not that of the certificate");
    }
}
