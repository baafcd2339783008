package vn.aop.cases.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is made where there is none yet. */
public final class NewFolder {

    private NewFolder() {}

    /** Makes a folder as open as the one in which it stands. */
    public static void likeItsParent(Path folder) throws IOException {
        Path parent = requireNonNull(folder.toAbsolutePath().getParent());
        Files.createDirectories(parent);
        Files.createDirectories(folder, Permissions.of(parent).attributes());
    }

    /** Makes a folder into which only its owner may look, and closes one into which all may. */
    public static void ofItsOwnerOnly(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, Permissions.ofOwnFolder().attributes());
        } else if (Permissions.of(folder).areForAll()) {
            Permissions.ofOwnFolder().give(folder);
        }
    }
}
