package dateline.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder of dated article files and the folders in it. Links are followed as long as they stay inside.
 *
 * @param root the folder
 */
public record CorpusFolder(Path root) {

    /** Who is told what the walk meets, one thing at a time, so that memory does not grow with the folder. */
    public interface Visitor {

        /** A folder that is looked into; {@code ""} is the corpus itself. */
        default void folder(String folder) throws IOException {}

        /** A file that may hold an article. */
        void file(CorpusFile file) throws IOException;

        /**
         * Something that holds no article: another file type, a link that loops or leaves the folder.
         *
         * @param file the path below the corpus
         * @param reason why, as a part of a sentence: {@code "another file type"}
         */
        void skipped(String file, String reason) throws IOException;

        /** A file or folder that cannot be looked at. */
        void unreadable(String file, String reason) throws IOException;
    }

    /**
     * Walks the folder.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws NotDirectoryException if it is a file
     * @throws IOException if the folder itself cannot be listed, or the visitor throws it
     */
    public void walk(Visitor visitor) throws IOException {
        walk(CorpusPart.ALL, visitor);
    }

    /**
     * Walks a part of the folder as the whole would be walked. What is not there is passed over.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws NotDirectoryException if it is a file
     * @throws IOException if the folder itself cannot be listed, or the visitor throws it
     */
    public void walk(CorpusPart part, Visitor visitor) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        Walk walk = new Walk(root, root.toRealPath(), visitor);
        for (String path : part.paths()) {
            Path start = root.resolve(path);
            if (walk.isReached(start)) {
                Files.walkFileTree(start, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
            }
        }
    }

    private record Walk(Path root, Path realRoot, Visitor visitor) implements FileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (leaves(folder)) {
                visitor.skipped(name(folder), "a link that leaves the folder");
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(root) && !isNameable(folder)) {
                visitor.unreadable(name(folder), Reasons.NAME);
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(root) && folder.toString().endsWith(CorpusFile.ENDING)) {
                visitor.skipped(name(folder), "a folder with the name of an article");
                return FileVisitResult.SKIP_SUBTREE;
            }
            visitor.folder(folder.equals(root) ? "" : name(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
            String fileName = path.getFileName().toString();
            if (!fileName.endsWith(CorpusFile.ENDING) || fileName.equals(CorpusFile.ENDING)) {
                visitor.skipped(name(path), "another file type");
            } else if (leaves(path)) {
                visitor.skipped(name(path), "a link that leaves the folder");
            } else if (attributes.isSymbolicLink()) {
                visitor.skipped(name(path), "a link that leads nowhere");
            } else if (!attributes.isRegularFile()) {
                visitor.skipped(name(path), "not a regular file");
            } else if (!isNameable(path)) {
                visitor.unreadable(name(path), Reasons.NAME);
            } else {
                Instant modified =
                        Instant.ofEpochMilli(attributes.lastModifiedTime().toMillis());
                visitor.file(new CorpusFile(root, name(path), attributes.size(), modified));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
            if (path.equals(root)) {
                throw failure;
            }
            if (failure instanceof NoSuchFileException && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return FileVisitResult.CONTINUE; // it has gone while we walked
            }
            if (Files.isSymbolicLink(path)) {
                visitor.skipped(name(path), "a link that loops");
            } else {
                visitor.unreadable(name(path), Reasons.unreadable(failure));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                if (folder.equals(root)) {
                    throw failure;
                }
                visitor.unreadable(name(folder), Reasons.unreadable(failure));
            }
            return FileVisitResult.CONTINUE;
        }

        /** Whether a walk of the whole would come to a path, if it is there: no folder above it is passed over. */
        private boolean isReached(Path path) throws IOException {
            for (Path above = path.getParent();
                    above != null && !above.equals(root) && above.startsWith(root);
                    above = above.getParent()) {
                if (above.toString().endsWith(CorpusFile.ENDING) || leaves(above)) {
                    return false;
                }
            }
            return true;
        }

        private boolean leaves(Path path) throws IOException {
            return Files.isSymbolicLink(path)
                    && Files.exists(path)
                    && !path.toRealPath().startsWith(realRoot);
        }

        /** Whether the path can be found again by its name. On Linux a name may be any bytes, which no text can stand for. */
        private boolean isNameable(Path path) {
            try {
                return root.resolve(name(path)).equals(path);
            } catch (InvalidPathException unmappable) {
                return false;
            }
        }

        /** Only the separator of the system becomes a slash: elsewhere a backslash is a letter like others. */
        private String name(Path path) {
            return root.relativize(path).toString().replace(File.separatorChar, '/');
        }
    }
}
