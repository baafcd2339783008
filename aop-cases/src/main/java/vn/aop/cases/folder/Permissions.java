package vn.aop.cases.folder;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may use a file, where the system knows that of files; else nothing is asked and nothing set.
 *
 * @param posix the permissions, empty where the system has none of this kind
 */
record Permissions(Optional<Set<PosixFilePermission>> posix) {

    private static final Set<PosixFilePermission> EXECUTE =
            EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE);

    /** Returns those of a folder into which only its owner may look. */
    static Permissions ofOwnFolder() {
        boolean isKnown = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return new Permissions(
                isKnown
                        ? Optional.of(PosixFilePermissions.fromString("rwx------"))
                        : Optional.empty());
    }

    /** Returns the permissions of a file or folder. */
    static Permissions of(Path path) throws IOException {
        PosixFileAttributeView view = view(path);
        return new Permissions(
                view == null ? Optional.empty() : Optional.of(view.readAttributes().permissions()));
    }

    /** Returns those of new files in a folder: whoever may look into it may read them. */
    static Permissions ofFilesIn(Path folder) throws IOException {
        return new Permissions(of(folder).posix().map(Permissions::withoutExecute));
    }

    private static Set<PosixFilePermission> withoutExecute(Set<PosixFilePermission> folder) {
        Set<PosixFilePermission> file = EnumSet.of(PosixFilePermission.OWNER_READ);
        file.addAll(folder);
        file.removeAll(EXECUTE);
        return file;
    }

    /** Returns whether anybody may look in. */
    boolean areForAll() {
        return posix.filter(it -> it.contains(PosixFilePermission.OTHERS_READ)).isPresent();
    }

    /** Returns them for a file to be made; the system takes away what the user's mask forbids. */
    FileAttribute<?>[] attributes() {
        return posix.stream()
                .map(PosixFilePermissions::asFileAttribute)
                .toArray(FileAttribute<?>[]::new);
    }

    /** Gives them to a file; where that is not allowed, the file is no more open than it was. */
    void give(Path file) {
        try {
            if (posix.isPresent()) {
                Files.setPosixFilePermissions(file, posix.get());
            }
        } catch (IOException notAllowed) {
            // A file of another owner, or a drive that knows no such permissions.
        }
    }

    /** Gives the owner, the group and the permissions of a file to one that will replace it. */
    static void keep(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = view(fresh);
        if (view == null) {
            return;
        }
        PosixFileAttributes was = view(old).readAttributes();
        try {
            view.setGroup(was.group());
            view.setOwner(was.owner());
        } catch (IOException notAllowed) {
            // Only the administrator may give files away.
        }
        new Permissions(Optional.of(was.permissions())).give(fresh);
    }

    private static PosixFileAttributeView view(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class);
    }
}
