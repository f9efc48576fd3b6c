package dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BcryptHashTest {

    private final PasswordHash passwords = new BcryptHash(4);

    @Test
    void aPasswordMatchesItsHashAndNoOther() {
        String hash = passwords.of("correct horse battery");
        assertTrue(passwords.isHash(hash), hash);
        assertTrue(passwords.matches("correct horse battery", hash));
        assertFalse(passwords.matches("correct horse batterz", hash));
        assertFalse(passwords.matches("", hash));
    }

    @Test
    void thePasswordIsNotInItsHashAndTheSameOneIsKeptInAnotherWayEachTime() {
        String hash = passwords.of("correct horse battery");
        assertFalse(hash.contains("horse"), hash);
        assertNotEquals(hash, passwords.of("correct horse battery"));
    }

    /** Bcrypt alone looks at 72 bytes, and at none behind a NUL. */
    @Test
    void everyLetterCountsHoweverLongThePassword() {
        String start = "a".repeat(200);
        assertFalse(passwords.matches(start + "c", passwords.of(start + "b")));
        assertFalse(passwords.matches("before\0after", passwords.of("before\0other")));
    }

    @Test
    void theSameLettersAreTheSamePasswordOnEveryKeyboard() {
        assertTrue(passwords.matches("cafe\u0301 cafe\u0301 cafe", passwords.of("caf\u00e9 caf\u00e9 cafe")));
    }

    @Test
    void nothingMatchesTheHashOfNothingAndItCostsAsMuch() {
        assertTrue(passwords.isHash(passwords.ofNothing()));
        assertFalse(passwords.matches("", passwords.ofNothing()));
        assertEquals(
                passwords.of("correct horse battery").substring(0, 7),
                passwords.ofNothing().substring(0, 7));
        assertEquals("$2b$12$", BcryptHash.usual().ofNothing().substring(0, 7));
    }

    @Test
    void whatIsNoHashIsTold() {
        assertFalse(passwords.isHash("correct horse battery"));
        assertFalse(passwords.isHash("$2b$31$" + ".".repeat(53)), "a year of work");
        assertFalse(passwords.isHash("$2b$12$" + ".".repeat(52)));
    }
}
