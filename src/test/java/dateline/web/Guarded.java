package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.access.AccessException;
import dateline.access.CountingHash;
import dateline.access.Doorman;
import dateline.access.ManualClock;
import dateline.access.Role;
import dateline.access.Secrets;
import dateline.access.Token;
import dateline.access.User;
import dateline.access.Users;
import dateline.web.limit.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A corpus that is served to maria, a reader, and karl, a keeper, at a time that the test sets. As an extension it is there for one test. */
final class Guarded implements AutoCloseable, AfterEachCallback {

    static final String PASSWORD = "correct horse battery";

    static final String FORM = "application/x-www-form-urlencoded";

    final ManualClock clock = new ManualClock();
    final CountingHash passwords = new CountingHash();
    final Users users;
    final Doorman doorman;
    final String token = Secrets.makeToken();
    final String keepersToken = Secrets.makeToken();
    final ServedCorpus served;

    Guarded() {
        this(Limits.usual());
    }

    Guarded(Limits limits) {
        this(new WebOptions("localhost", 0, Set.of("news.example")).within(limits));
    }

    Guarded(WebOptions options) {
        users = users();
        doorman = new Doorman(users, passwords, clock);
        served = ServedCorpus.at(options.guardedBy(doorman), clock).open();
    }

    private Users users() {
        String hash = passwords.of(PASSWORD);
        try {
            return Users.NONE
                    .add(new User("maria", Role.READER, hash))
                    .add(new User("karl", Role.KEEPER, hash))
                    .withToken("maria", new Token("laptop", Secrets.hash(token)))
                    .withToken("karl", new Token("laptop", Secrets.hash(keepersToken)));
        } catch (AccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All addresses that are answered, with what stands for names in them filled in. */
    static List<String> paths(WebServer server) {
        return server.routes().keySet().stream()
                .map(path -> path.replace("{dimension}", "place")
                        .replace("<id>", "2007/quake")
                        .replace("{hash}", "0")
                        .replace("{name}", "x"))
                .toList();
    }

    /** What a browser holds after it has opened the form. */
    record Form(String cookie, String token) {}

    Form form() throws IOException, InterruptedException {
        HttpResponse<String> page = served.get("/login");
        assertEquals(200, page.statusCode());
        return new Form(
                cookie(page, "dateline-form"),
                Jsoup.parse(page.body()).select("input[name=token]").attr("value"));
    }

    /** A cookie that an answer sets: {@code "dateline=…"}. */
    static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> login(String name, String password, String next) throws IOException, InterruptedException {
        Form form = form();
        return post(
                "/login",
                Map.of("name", name, "password", password, "next", next, "token", form.token()),
                "Cookie",
                form.cookie());
    }

    /** Signs in, and gives the cookie that shows it. */
    String session(String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = login(name, PASSWORD, "/");
        assertEquals(303, answer.statusCode(), answer.body());
        return cookie(answer, "dateline");
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(served.address() + path))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return served.client().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return served.get(path, headers);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        served.close();
    }
}
