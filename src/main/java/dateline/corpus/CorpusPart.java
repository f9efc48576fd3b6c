package dateline.corpus;

import java.util.Set;

/**
 * A part of a corpus: some of its files and folders, with all that lies in these.
 *
 * @param paths where they are below the corpus, with {@code /} between folders: {@code {"2021/myanmar-03.txt", "2022"}}; {@code ""} is
 *     all of it
 */
public record CorpusPart(Set<String> paths) {

    /** The whole corpus. */
    public static final CorpusPart ALL = new CorpusPart(Set.of(""));

    /** Nothing of it. */
    public static final CorpusPart NONE = new CorpusPart(Set.of());

    public CorpusPart {
        paths = Set.copyOf(paths);
    }

    /** Whether it is the whole corpus. */
    public boolean isAll() {
        return paths.contains("");
    }

    /** Whether a path is one of its own, or lies below one. */
    public boolean holds(String path) {
        if (isAll() || paths.contains(path)) {
            return true;
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (paths.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }
}
