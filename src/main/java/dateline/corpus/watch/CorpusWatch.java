package dateline.corpus.watch;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusPart;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Follows the files and folders of a corpus, as the system reports what happens to them. What happens in no folder of the corpus (at the
 * other end of a link to a file) or on another machine (a network disk) is not reported. For use by one thread.
 */
public final class CorpusWatch implements Closeable {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final CorpusFolder corpus;
    private final WatchService service;
    private final Duration quiet;

    /** A folder that links lead to is watched once, and has several paths. */
    private final Map<WatchKey, Set<String>> watched = new HashMap<>();

    /** What has changed, and when it did last, by {@link System#nanoTime}. */
    private final Map<String, Long> changed = new HashMap<>();

    /** Tells the folder from another of its name: one that was renamed goes on being watched, and an unmounted one says nothing. */
    private final Optional<Object> identity;

    private CorpusWatch(CorpusFolder corpus, WatchService service, Duration quiet) throws IOException {
        this.corpus = corpus;
        this.service = service;
        this.quiet = quiet;
        this.identity = identity();
    }

    private Optional<Object> identity() throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(corpus.root(), BasicFileAttributes.class).fileKey());
    }

    /**
     * Follows a corpus from now on.
     *
     * @param quiet how long a file has not changed when it is told: it may be written in several goes
     * @throws UnwatchableException if the system does not report what happens to it
     * @throws IOException if the folder cannot be looked into
     */
    public static CorpusWatch open(CorpusFolder corpus, Duration quiet) throws IOException {
        WatchService service = service(corpus);
        try {
            CorpusWatch watch = new CorpusWatch(corpus, service, quiet);
            watch.watch(CorpusPart.ALL);
            return watch;
        } catch (IOException | RuntimeException failure) {
            service.close();
            throw failure;
        }
    }

    private static WatchService service(CorpusFolder corpus) throws UnwatchableException {
        try {
            return corpus.root().getFileSystem().newWatchService();
        } catch (IOException refused) {
            throw new UnwatchableException(refused);
        }
    }

    /**
     * What has changed, and has been quiet since; waits for it.
     *
     * @param atMost how long; nothing has changed if that is over
     * @throws NoSuchFileException if the corpus itself is gone, or another folder has come to its place
     * @throws UnwatchableException if the system watches no more folders
     */
    public CorpusPart next(Duration atMost) throws IOException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        Set<String> ready = Set.of();
        for (long rest = atMost.toNanos(); ready.isEmpty() && rest > 0; rest = end - System.nanoTime()) {
            long pause = changed.isEmpty() ? rest : Math.min(rest, quiet.toNanos() / 2);
            take(service.poll(pause, TimeUnit.NANOSECONDS));
            ready = ready();
        }
        if (!identity().equals(identity)) {
            throw new NoSuchFileException(corpus.root().toString());
        }
        return new CorpusPart(ready);
    }

    private void take(WatchKey first) throws IOException {
        for (WatchKey key = first; key != null; key = service.poll()) {
            Set<String> folders = Set.copyOf(watched.getOrDefault(key, Set.of()));
            for (WatchEvent<?> event : key.pollEvents()) {
                for (String folder : folders) {
                    take(folder, event);
                }
            }
            if (!key.reset()) {
                watched.remove(key);
                folders.forEach(this::changed);
                if (folders.contains("")) {
                    throw new NoSuchFileException(corpus.root().toString());
                }
            }
        }
    }

    private void take(String folder, WatchEvent<?> event) throws IOException {
        if (!(event.context() instanceof Path name)) {
            // More happened than the system keeps.
            changed(folder);
            watch(new CorpusPart(Set.of(folder)));
            return;
        }
        String path = folder.isEmpty() ? name.toString() : folder + "/" + name;
        Path place = corpus.root().resolve(path);
        boolean isGone = !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (isGone && forget(path)) {
            changed(path);
        } else if (Files.isDirectory(place)) {
            changed(path);
            watch(new CorpusPart(Set.of(path)));
        } else if (path.endsWith(CorpusFile.ENDING)) {
            changed(path);
        }
    }

    private void changed(String path) {
        changed.put(path, System.nanoTime());
    }

    private Set<String> ready() {
        long latest = System.nanoTime() - quiet.toNanos();
        Set<String> ready = new HashSet<>();
        for (Iterator<Map.Entry<String, Long>> all = changed.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<String, Long> next = all.next();
            if (next.getValue() - latest <= 0) {
                ready.add(next.getKey());
                all.remove();
            }
        }
        return ready;
    }

    /** Watches all folders of a part; one that is watched already goes on being watched. */
    private void watch(CorpusPart part) throws IOException {
        corpus.walk(part, new CorpusFolder.Visitor() {
            @Override
            public void folder(String folder) throws IOException {
                try {
                    WatchKey key = corpus.root().resolve(folder).register(service, KINDS);
                    watched.computeIfAbsent(key, _ -> new HashSet<>()).add(folder);
                } catch (NoSuchFileException | NotDirectoryException gone) {
                    changed(folder);
                } catch (AccessDeniedException unreadable) {
                    // Nothing in it can be read: whoever looks at the folder is told so.
                } catch (IOException refused) {
                    throw new UnwatchableException(refused);
                }
            }

            @Override
            public void file(CorpusFile file) {}

            @Override
            public void skipped(String file, String reason) {}

            @Override
            public void unreadable(String file, String reason) {}
        });
    }

    /** Watches a folder and those in it no longer; false if it was none. */
    private boolean forget(String folder) {
        CorpusPart gone = new CorpusPart(Set.of(folder));
        boolean isKnown = false;
        for (Iterator<Map.Entry<WatchKey, Set<String>>> all = watched.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<WatchKey, Set<String>> next = all.next();
            isKnown |= next.getValue().removeIf(gone::holds);
            if (next.getValue().isEmpty()) {
                next.getKey().cancel();
                all.remove();
            }
        }
        return isKnown;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
