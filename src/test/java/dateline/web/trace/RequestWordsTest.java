package dateline.web.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class RequestWordsTest {

    @Test
    void aClientIsNamedByItsKindAlone() throws Exception {
        assertEquals("loopback", RequestWords.client(InetAddress.ofLiteral("127.0.0.2")));
        assertEquals("loopback", RequestWords.client(InetAddress.ofLiteral("::1")));
        assertEquals("private", RequestWords.client(InetAddress.ofLiteral("192.168.3.4")));
        assertEquals("private", RequestWords.client(InetAddress.ofLiteral("10.0.0.1")));
        assertEquals("private", RequestWords.client(InetAddress.ofLiteral("fd12::1")));
        assertEquals("private", RequestWords.client(InetAddress.ofLiteral("fe80::1")));
        assertEquals("public", RequestWords.client(InetAddress.ofLiteral("203.0.113.9")));
        assertEquals("public", RequestWords.client(InetAddress.ofLiteral("2001:db8::1")));
    }
}
