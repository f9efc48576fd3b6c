package dateline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Those who are signed in. They are kept in memory, by the hashes of their ids; when the server ends, so do they. */
public final class Sessions {

    /** Nobody who was away for so long is signed in. */
    public static final Duration IDLE = Duration.ofHours(12);

    /** Nobody is signed in for longer. */
    public static final Duration LONGEST = Duration.ofDays(7);

    /** Of one user at once; the one that was used least lately ends. */
    public static final int MOST_OF_A_USER = 20;

    private final Clock clock;
    private final Map<String, Session> byHash = new HashMap<>();

    /**
     * A user who is signed in.
     *
     * @param passwordHash what was kept of their password then; with another password the session is over
     */
    private record Session(String name, String passwordHash, Instant begun, Instant used) {

        Session usedAt(Instant now) {
            return new Session(name, passwordHash, begun, now);
        }
    }

    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Signs in, and gives the id that the visitor shows from then on. */
    public synchronized String open(User user) {
        Instant now = clock.instant();
        byHash.values().removeIf(session -> isOver(session, now));
        while (ofUser(user.name()) >= MOST_OF_A_USER) {
            closeEldest(user.name());
        }
        String id = Secrets.make();
        byHash.put(Secrets.hash(id), new Session(user.name(), user.passwordHash(), now, now));
        return id;
    }

    private long ofUser(String name) {
        return byHash.values().stream()
                .filter(session -> session.name().equals(name))
                .count();
    }

    private void closeEldest(String name) {
        byHash.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .min(Comparator.comparing(entry -> entry.getValue().used()))
                .ifPresent(entry -> byHash.remove(entry.getKey()));
    }

    /** Who shows an id. Somebody who was removed, or whose password is another, is nobody. */
    public synchronized Optional<Visitor> find(String id, Users users) {
        String hash = Secrets.hash(id);
        Session session = byHash.get(hash);
        if (session == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<User> user = users.find(session.name())
                .filter(known -> Secrets.areEqual(known.passwordHash(), session.passwordHash()));
        if (user.isEmpty() || isOver(session, now)) {
            byHash.remove(hash);
            return Optional.empty();
        }
        byHash.put(hash, session.usedAt(now));
        return user.map(known -> new Visitor(known.name(), known.role(), "session:" + hash));
    }

    private static boolean isOver(Session session, Instant now) {
        return session.used().plus(IDLE).isBefore(now)
                || session.begun().plus(LONGEST).isBefore(now);
    }

    /** Signs out. */
    public synchronized void close(String id) {
        byHash.remove(Secrets.hash(id));
    }
}
