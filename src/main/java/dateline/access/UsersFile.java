package dateline.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The file that keeps the users, which its owner alone may read: {@code ~/.config/dateline/users}. It is replaced as a whole, so that
 * whoever reads it finds it as it was or as it is.
 *
 * @param passwords the way that its passwords are kept in
 */
public record UsersFile(Path path, PasswordHash passwords) {

    private static final boolean HAS_MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final FileAttribute<?>[] OF_A_FILE = mode("rw-------");
    private static final FileAttribute<?>[] OF_A_FOLDER = mode("rwx------");

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** A change of the users. */
    @FunctionalInterface
    public interface Change {
        Users apply(Users users) throws IOException;
    }

    private static FileAttribute<?>[] mode(String letters) {
        return HAS_MODES
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(letters))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * The users; nobody if there is no such file.
     *
     * @throws AccessException if others may read it, or a line is none
     */
    public Users read() throws IOException {
        try {
            if (HAS_MODES && Files.getPosixFilePermissions(path).stream().anyMatch(OF_OTHERS::contains)) {
                throw new AccessException("The users file " + path
                        + " may be read or written by others than its owner; chmod 600 mends that.");
            }
            return parse(Files.readAllLines(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return Users.NONE;
        } catch (CharacterCodingException _) {
            throw new AccessException("The users file " + path + " is no text.");
        }
    }

    private Users parse(List<String> lines) throws AccessException {
        try {
            return UsersText.parse(lines, passwords);
        } catch (AccessException wrong) {
            throw new AccessException("The users file " + path + " cannot be read, " + wrong.getMessage());
        }
    }

    /** Changes the users, one change at a time however many processes ask for one. */
    public void change(Change change) throws IOException {
        Path folder = folder();
        Path lock = folder.resolve(path.getFileName() + ".lock");
        try (FileChannel channel =
                        FileChannel.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OF_A_FILE);
                FileLock _ = channel.lock()) {
            write(change.apply(read()), folder);
        }
    }

    private Path folder() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new AccessException(path + " is no file; name the users file with --users.");
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, OF_A_FOLDER);
        }
        return folder;
    }

    private void write(Users users, Path folder) throws IOException {
        Path fresh = Files.createTempFile(folder, ".users", ".new", OF_A_FILE);
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer text = StandardCharsets.UTF_8.encode(UsersText.of(users));
                while (text.hasRemaining()) {
                    int _ = channel.write(text);
                }
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The name of a file is kept in its folder; without this a power cut could bring the old one back. */
    private static void forceFolder(Path folder) throws IOException {
        if (HAS_MODES) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
