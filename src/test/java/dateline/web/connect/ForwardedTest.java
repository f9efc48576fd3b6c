package dateline.web.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2", "2001:db8:0:0:0:0:0:1");

    private static Optional<Forwarded> read(String... headers) {
        HttpFields.Mutable fields = HttpFields.build();
        for (int at = 0; at < headers.length; at += 2) {
            fields.add(headers[at], headers[at + 1]);
        }
        return Forwarded.of(fields, PROXIES);
    }

    private static String client(String... headers) {
        InetAddress client = read(headers).orElseThrow().client();
        return client == null ? "nobody" : Addresses.plain(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.7 | 192.0.2.7",
                "6.6.6.6, 192.0.2.7 | 192.0.2.7",
                "6.6.6.6, 192.0.2.7, 10.0.0.2 | 192.0.2.7",
                "10.0.0.1, 6.6.6.6, 192.0.2.7, 10.0.0.2, 10.0.0.1 | 192.0.2.7",
                "192.0.2.7:4711 | 192.0.2.7",
                "2001:db8::9 | 2001:db8:0:0:0:0:0:9",
                "[2001:db8::9]:4711 | 2001:db8:0:0:0:0:0:9",
                "192.0.2.7, 2001:db8::1 | 192.0.2.7",
                "10.0.0.2 | 10.0.0.2",
                "unknown | nobody",
                "192.0.2.7, localhost | nobody",
                "192.0.2.7, evil.example, 10.0.0.2 | 10.0.0.2",
                ",, | nobody"
            })
    void theLastStrangerIsWhoSentItAndWhatStandsBeforeIsTheirWord(String header, String client) {
        assertEquals(client, client("X-Forwarded-For", header));
    }

    @Test
    void manyHeadersAreOne() {
        assertEquals("192.0.2.7", client("X-Forwarded-For", "6.6.6.6", "X-Forwarded-For", "192.0.2.7, 10.0.0.2"));
    }

    @Test
    void theStandardHeaderIsReadToo() {
        Forwarded read = read(
                        "Forwarded",
                        "for=6.6.6.6;host=evil.example, For=\"[2001:db8::9]:4711\";Proto=HTTPS;host=news.example;by=x, for=10.0.0.2;proto=http")
                .orElseThrow();
        assertEquals("2001:db8:0:0:0:0:0:9", Addresses.plain(java.util.Objects.requireNonNull(read.client())));
        assertEquals("https", read.scheme());
        assertEquals("news.example", read.host());
        assertEquals("nobody", client("Forwarded", "for=_hidden;proto=https"));
        assertEquals("nobody", client("Forwarded", "nonsense"));
    }

    @Test
    void ofSchemesAndHostsTheLastIsTheProxys() {
        Forwarded read = read("X-Forwarded-Proto", "https, http", "X-Forwarded-Host", "evil.example, news.example")
                .orElseThrow();
        assertEquals("http", read.scheme());
        assertEquals("news.example", read.host());
        assertNull(read("X-Forwarded-Proto", "gopher").orElseThrow().scheme());
        assertNull(read().orElseThrow().host());
    }

    @Test
    void twoHeadersThatDoNotAgreeAreOneTooMany() {
        assertFalse(
                read("X-Forwarded-For", "192.0.2.7", "Forwarded", "for=6.6.6.6").isPresent());
        assertFalse(
                read("X-Forwarded-For", "192.0.2.7", "Forwarded", "nonsense").isPresent());
        assertTrue(read("X-Forwarded-For", "192.0.2.7", "Forwarded", "for=192.0.2.7")
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "evil.example", "", "1", "0x7f000001", "127.0.0.1.", "[::1", "::1%lo;x", "١.٢.٣.٤"})
    void aNameIsNoAddressAndIsNeverLookedUp(String text) {
        assertTrue(Addresses.parse(text).isEmpty(), text);
    }

    @Test
    void aHouseholdOfLongAddressesIsOneClient() {
        assertEquals(Addresses.client("2001:db8:1:2:3:4:5:6"), Addresses.client("2001:db8:1:2:ffff::1"));
        assertFalse(Addresses.client("2001:db8:1:2::1").equals(Addresses.client("2001:db8:1:3::1")));
        assertEquals("192.0.2.7", Addresses.client("192.0.2.7"));
    }
}
