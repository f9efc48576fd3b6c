package dateline.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Knows who may come in, who is in, and who was wrong too often. An unknown name costs him as much work as a wrong password, and gets
 * the same answer.
 */
public final class Doorman {

    private static final Duration LONGEST_FOR_A_NAME = Duration.ofMinutes(15);
    private static final Duration LONGEST_FOR_AN_ADDRESS = Duration.ofHours(1);

    /** Passwords that are compared at once: each takes a core for a while. Others wait their turn. */
    private static final int AT_ONCE = 2;

    /** Nobody waits longer than that many others. */
    private static final int MOST_WAITING = 50;

    private static final Duration WHEN_CROWDED = Duration.ofSeconds(10);

    private final PasswordHash passwords;
    private final Sessions sessions;
    private final Lockout ofNames;
    private final Lockout ofAddresses;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private volatile Users users;

    public Doorman(Users users, PasswordHash passwords, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = new Sessions(clock);
        // A newsroom may share one address, and a name can be locked by whoever knows it: that one opens again soon.
        this.ofNames = new Lockout(clock, 5, LONGEST_FOR_A_NAME);
        this.ofAddresses = new Lockout(clock, 20, LONGEST_FOR_AN_ADDRESS);
    }

    /** From now on these may come in. Whoever is signed in and still stands among them stays so. */
    public void renew(Users renewed) {
        users = renewed;
    }

    /**
     * Looks at a name and a password.
     *
     * @param address where they come from; what it is like is nobody's business here
     */
    public Welcome welcome(String typedName, String password, String address) {
        String name = User.plain(typedName);
        Duration remaining = mayTry(name, address);
        if (!remaining.isZero()) {
            return new Welcome.Wait(remaining);
        }
        Optional<User> known = users.find(name);
        String hash = known.map(User::passwordHash).orElseGet(passwords::ofNothing);
        if (!isRight(password, hash) || known.isEmpty()) {
            return new Welcome.Wrong();
        }
        ofNames.forget(name);
        ofAddresses.takeBack(address);
        return new Welcome.SignedIn(sessions.open(known.get()), known.get());
    }

    private boolean isRight(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return passwords.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    /** Zero, or how long there is to wait. */
    private Duration mayTry(String name, String address) {
        if (turns.getQueueLength() >= MOST_WAITING) {
            return WHEN_CROWDED;
        }
        Duration ofAddress = ofAddresses.enter(address);
        if (!ofAddress.isZero()) {
            return ofAddress;
        }
        Duration ofName = ofNames.enter(name);
        if (!ofName.isZero()) {
            ofAddresses.takeBack(address);
        }
        return ofName;
    }

    /** Who shows the id of a session. */
    public Optional<Visitor> ofSession(String id) {
        return sessions.find(id, users);
    }

    /** Whose token it is. */
    public Optional<Visitor> ofToken(String token) {
        String hash = Secrets.hash(token);
        return users.findByToken(hash).map(user -> new Visitor(user.name(), user.role(), "token:" + hash));
    }

    /** Signs out. */
    public void goodbye(String session) {
        sessions.close(session);
    }
}
