package dateline.bench.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;

/** Asks a server on this machine; connections are kept. Safe for use by many threads. */
public final class Client implements Closeable {

    private final int port;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    public Client(int port) {
        this.port = port;
    }

    /**
     * Gets what is at a path.
     *
     * @throws IOException if the answer is no 200
     */
    public byte[] get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: application/json\r\n\r\n");
    }

    /** Sends a body to a path. */
    public byte[] send(String method, String path, String type, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return send(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n\r\n" + body);
    }

    private byte[] send(String request) throws IOException {
        Connection free = idle.pollFirst();
        Connection connection = free == null ? new Connection(port) : free;
        byte[] answer;
        try {
            answer = connection.send(request.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            connection.close();
            throw broken;
        }
        idle.addFirst(connection);
        return answer;
    }

    /** Parameters as they stand behind a question mark. */
    public static String parameters(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() throws IOException {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
