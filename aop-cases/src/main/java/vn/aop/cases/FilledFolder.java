package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.folder.Turn;

/**
 * Files that go into a folder which is new or empty: all of them or none. What was begun and fails
 * is taken back.
 */
final class FilledFolder {

    private final Path folder;
    private final Map<String, byte[]> files;
    private final Deque<Path> made = new ArrayDeque<>();

    /**
     * Prepares the folder.
     *
     * @param files what to write by its place in the folder, the plan last: a folder without it is
     *     no plan's
     */
    FilledFolder(Path folder, Map<String, byte[]> files) {
        this.folder = folder;
        this.files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** Writes the files; returns what stood in the way, empty if all went well. */
    List<FileProblem> make() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return problem("case.not-a-folder");
        }
        try {
            // The first look keeps even the lock out of a folder that holds something.
            return isFree() && isMade() ? List.of() : problem("case.not-empty");
        } catch (IOException e) {
            return problem("case.not-written");
        }
    }

    private boolean isFree() throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.allMatch(Turn::isOwn);
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private boolean isMade() throws IOException {
        makeFolder(folder);
        try (Turn turn = Turn.in(folder)) {
            if (!isFree()) {
                return false;
            }
            made.push(folder.resolve(Turn.LOCK));
            write(turn);
            return true;
        } catch (IOException e) {
            takeBack();
            throw e;
        }
    }

    private void write(Turn turn) throws IOException {
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            Path file = folder.resolve(one.getKey());
            makeFolder(requireNonNull(file.getParent()));
            made.push(file);
            turn.prepare(file, one.getValue());
        }
        turn.commit();
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
        return List.of(FileProblem.of(folder.toString(), key).with("folder", folder.toString()));
    }
}
