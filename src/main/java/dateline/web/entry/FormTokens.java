package dateline.web.entry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in a form of ours, and in none that another site could make: a digest, with a key that this server alone has, of a
 * cookie that came with the form.
 */
public final class FormTokens {

    private static final String DIGEST = "HmacSHA256";

    private final SecretKeySpec key;

    public FormTokens() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, DIGEST);
    }

    /**
     * The token of a form.
     *
     * @param form what it is for: {@code "login"}
     * @param cookie the secret that its visitor has
     */
    public String of(String form, String cookie) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((form + " " + cookie).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a form of ours that this visitor got has this token. */
    public boolean isRight(String token, String form, String cookie) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), of(form, cookie).getBytes(StandardCharsets.UTF_8));
    }
}
