package vn.aop.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;

/**
 * One copy of a case into a folder that is new or empty. What was begun and fails is taken back.
 */
final class CaseCopy {

    private final Case source;
    private final Path folder;
    private final Deque<Path> made = new ArrayDeque<>();

    CaseCopy(Case source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    List<FileProblem> make() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return problem("case.not-a-folder");
        }
        try {
            if (!isFree()) {
                return problem("case.not-empty");
            }
            write();
            return List.of();
        } catch (IOException e) {
            takeBack();
            return problem("case.not-written");
        }
    }

    private boolean isFree() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private void write() throws IOException {
        makeFolder(folder);
        for (String name : source.files().names()) {
            Path file = folder.resolve(name);
            makeFolder(file.getParent());
            try (InputStream in = Cases.open(source.resource(name))) {
                Files.createFile(file);
                made.push(file);
                Files.write(file, in.readAllBytes());
            }
        }
    }

    private void makeFolder(Path parent) throws IOException {
        if (Files.notExists(parent)) {
            Files.createDirectories(parent);
            made.push(parent);
        }
    }

    private void takeBack() {
        while (!made.isEmpty()) {
            made.pop().toFile().delete();
        }
    }

    private List<FileProblem> problem(String key) {
        return List.of(FileProblem.of(folder.toString(), key, "folder", folder.toString()));
    }
}
