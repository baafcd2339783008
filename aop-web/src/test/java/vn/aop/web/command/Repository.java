package vn.aop.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of the repository, and beside it, wherever it was checked out. */
final class Repository {

    private Repository() {}

    /**
     * Returns the file or folder with a path below this folder or one above it, if there is one.
     */
    static Optional<Path> find(String path) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(path))
                .filter(Files::exists)
                .findFirst();
    }

    /** Returns a file or folder that is part of the repository. */
    static Path file(String path) {
        return find(path).orElseThrow(() -> new AssertionError("The repository has no " + path));
    }
}
