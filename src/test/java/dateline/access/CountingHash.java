package dateline.access;

import java.util.ArrayList;
import java.util.List;

/** A quick way to keep passwords, for tests, that counts the slow work that it stands for. */
public final class CountingHash implements PasswordHash {

    private final List<String> compared = new ArrayList<>();

    /** The hashes that something was compared with. */
    public synchronized List<String> compared() {
        return List.copyOf(compared);
    }

    @Override
    public String of(String password) {
        return "kept:" + Secrets.hash(password);
    }

    @Override
    public synchronized boolean matches(String password, String hash) {
        compared.add(hash);
        return Secrets.areEqual(hash, of(password));
    }

    @Override
    public boolean isHash(String text) {
        return text.startsWith("kept:");
    }

    @Override
    public String ofNothing() {
        return "kept:nothing";
    }
}
