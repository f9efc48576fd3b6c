package dateline.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Passwords kept by bcrypt. It looks at no more than 72 bytes; so that every letter of a long sentence counts, it is given a keyed
 * digest of the password (a plain one could be tried against digests that were stolen elsewhere).
 *
 * @param cost the logarithm of the work, 4 to 31
 */
public record BcryptHash(int cost) implements PasswordHash {

    private static final Pattern HASH = Pattern.compile("\\$2b\\$(?:0[4-9]|1[0-6])\\$[./A-Za-z0-9]{53}");

    private static final byte[] KEY = "dateline password 1".getBytes(StandardCharsets.US_ASCII);

    private static final String DIGEST = "HmacSHA384";

    /** About a quarter of a second of one core. */
    public static BcryptHash usual() {
        return new BcryptHash(12);
    }

    @Override
    public String of(String password) {
        return BCrypt.hashpw(digest(password), BCrypt.gensalt("$2b", cost));
    }

    @Override
    public boolean matches(String password, String hash) {
        return BCrypt.checkpw(digest(password), hash);
    }

    @Override
    public boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    @Override
    public String ofNothing() {
        return String.format(Locale.ROOT, "$2b$%02d$", cost) + ".".repeat(53);
    }

    /** The same letters typed on another keyboard may be other code points. */
    private static byte[] digest(String password) {
        byte[] letters = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(KEY, DIGEST));
            return Base64.getEncoder().encode(mac.doFinal(letters));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
