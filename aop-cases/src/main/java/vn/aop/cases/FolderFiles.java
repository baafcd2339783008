package vn.aop.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a case in a folder of the disk. */
final class FolderFiles extends CaseFiles {

    private final Path folder;
    private final String name;

    /**
     * Names the folder.
     *
     * @param name what the folder is called in messages
     */
    FolderFiles(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    @Override
    String id() {
        return nameOf(folder);
    }

    /** Returns the last name of a folder, also of one that is called {@code .}. */
    static String nameOf(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "" : last.toString();
    }

    @Override
    String name(String file) {
        return Path.of(name).resolve(file).toString();
    }

    @Override
    Optional<InputStream> open(String file) throws IOException {
        try {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) && isWithin(path) || isHidden(path)
                    ? Optional.of(Files.newInputStream(path))
                    : Optional.empty();
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }

    @Override
    List<String> plansIn(String inner) {
        try (Stream<Path> found = Files.list(folder.resolve(inner))) {
            return found.map(it -> inner + "/" + it.getFileName())
                    .filter(it -> it.matches(".*[.](yaml|yml|json)"))
                    .filter(this::has)
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** Whether it lies in the folder in truth: a link may lead anywhere. */
    private boolean isWithin(Path path) throws IOException {
        return path.toRealPath().startsWith(folder.toRealPath());
    }

    /** Whether nobody can tell what is there, as in a folder that may not be entered. */
    private static boolean isHidden(Path path) {
        return !Files.exists(path) && !Files.notExists(path);
    }
}
