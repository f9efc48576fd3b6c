package dateline.access;

import java.time.Duration;

/** What the doorman says to a name and a password. */
public sealed interface Welcome {

    /**
     * They are in.
     *
     * @param session the id to show from now on
     */
    record SignedIn(String session, User user) implements Welcome {}

    /** The name or the password, nobody says which. */
    record Wrong() implements Welcome {}

    /** Nothing was looked at; there were too many wrong ones. */
    record Wait(Duration remaining) implements Welcome {}
}
