package dateline.web.connect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two files that TLS needs, as every tool writes them (PEM).
 *
 * @param certificate the server's, and below it those that vouch for it
 * @param key the private key, unencrypted in PKCS #8
 */
public record TlsFiles(Path certificate, Path key) {

    private static final Pattern PKCS8 =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /** These files cannot be used; the message is a sentence that says why. */
    public static final class UnusableException extends IOException {

        private static final long serialVersionUID = 1L;

        private UnusableException(String sentence) {
            super(sentence);
        }
    }

    /**
     * Both as they are now.
     *
     * @throws UnusableException if they are no certificate and its key
     */
    public KeyStore read() throws IOException {
        try {
            Certificate[] chain = chain();
            PrivateKey secret = secret(chain[0].getPublicKey());
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("dateline", secret, new char[0], chain);
            return store;
        } catch (GeneralSecurityException wrong) {
            throw new UnusableException(
                    "The files " + certificate + " and " + key + " cannot be used for TLS: " + wrong.getMessage());
        }
    }

    private Certificate[] chain() throws IOException {
        try {
            Collection<? extends Certificate> chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(certificate)));
            if (!chain.isEmpty()) {
                return chain.toArray(Certificate[]::new);
            }
        } catch (CertificateException _) {
            // Said below: the sentence of the JDK is about bytes.
        }
        throw new UnusableException("There is no certificate (-----BEGIN CERTIFICATE-----) in " + certificate + ".");
    }

    private PrivateKey secret(PublicKey published) throws IOException, GeneralSecurityException {
        Matcher pem = PKCS8.matcher(Files.readString(key, StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            throw new UnusableException("There is no unencrypted key in PKCS #8 (-----BEGIN PRIVATE KEY-----) in " + key
                    + "; this makes one: openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW");
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(pem.group(1));
            PrivateKey secret =
                    KeyFactory.getInstance(published.getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            if (belong(secret, published)) {
                return secret;
            }
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // A key of another kind is not the certificate's.
        }
        throw new UnusableException("The key in " + key + " is not that of the certificate in " + certificate + ".");
    }

    private static boolean belong(PrivateKey secret, PublicKey published) throws GeneralSecurityException {
        String algorithm = switch (published.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> published.getAlgorithm();
        };
        Signature signature = Signature.getInstance(algorithm);
        byte[] word = "dateline".getBytes(StandardCharsets.US_ASCII);
        signature.initSign(secret);
        signature.update(word);
        byte[] signed = signature.sign();
        signature.initVerify(published);
        signature.update(word);
        return signature.verify(signed);
    }
}
