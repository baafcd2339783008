package vn.aop.cases;

import static java.util.Objects.requireNonNull;

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
import vn.aop.cases.folder.Turn;
import vn.aop.cases.plan.TodayFile;
import vn.aop.core.plan.Today;

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
            // The first look keeps even the lock out of a folder that holds something.
            return isFree() && isMade() ? List.of() : problem("case.not-empty");
        } catch (IOException e) {
            return problem("case.not-written");
        }
    }

    private boolean isFree() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(Turn::isOwn);
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

    /** The plan goes last: a folder without it is no plan's. */
    private void write(Turn turn) throws IOException {
        Path today = folder.resolve(TodayFile.NAME);
        made.push(today);
        turn.prepare(today, TodayFile.writeYaml(Today.first(source.today())));
        String plan = source.files().plan();
        Stream<String> others = source.files().names().stream().filter(it -> !it.equals(plan));
        for (String name : Stream.concat(others, Stream.of(plan)).toList()) {
            Path file = folder.resolve(name);
            makeFolder(requireNonNull(file.getParent()));
            made.push(file);
            try (InputStream in = Cases.open(source.resource(name))) {
                turn.prepare(file, in.readAllBytes());
            }
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
