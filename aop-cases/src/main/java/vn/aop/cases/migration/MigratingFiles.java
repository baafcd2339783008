package vn.aop.cases.migration;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.folder.Turn;
import vn.aop.core.text.Validated;

/**
 * Files that are migrated where they lie. Where one of them cannot be, none is changed. Each is
 * either the old one or the new one at any time; a program that is ended while it moves several
 * into their places leaves the rest as they were, for the next run.
 *
 * @param migrations the steps
 */
public record MigratingFiles(Migrations migrations) {

    public MigratingFiles {
        requireNonNull(migrations, "migrations");
    }

    /**
     * Brings files to the newest version of their formats. Where there is nothing to do, nothing is
     * written, not even a lock.
     *
     * @return what became of each, in the order given; or every problem of all of them, and then
     *     they are as they were
     * @throws UncheckedIOException if they cannot be written
     */
    public Validated<List<Migrated>, FileProblem> migrate(List<Path> files) {
        Validated<List<Migrated>, FileProblem> seen = look(files);
        boolean isNeeded =
                seen.value().stream().flatMap(List::stream).anyMatch(Migrated::isChanged);
        return isNeeded ? write(files) : seen;
    }

    private Validated<List<Migrated>, FileProblem> look(List<Path> files) {
        List<Validated<Migrated, FileProblem>> each = files.stream().map(this::look).toList();
        List<FileProblem> problems =
                each.stream().flatMap(it -> it.problems().stream()).distinct().toList();
        return problems.isEmpty()
                ? Validated.valid(each.stream().flatMap(it -> it.value().stream()).toList())
                : Validated.invalid(problems);
    }

    private Validated<Migrated, FileProblem> look(Path file) {
        return PlainFile.read(file).flatMap(migrations::migrate);
    }

    private Validated<List<Migrated>, FileProblem> write(List<Path> files) {
        try (Turn turn = Turn.in(folders(files))) {
            Validated<List<Migrated>, FileProblem> now = look(files);
            if (now.value().isEmpty()) {
                return now;
            }
            prepare(files, now.value().get(), turn);
            List<FileProblem> changed = changed(files, now.value().get());
            if (!changed.isEmpty()) {
                return Validated.invalid(changed);
            }
            turn.commit();
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException("The files " + files + " cannot be kept", e);
        }
    }

    /** An editor of texts waits for no turn. */
    private List<FileProblem> changed(List<Path> files, List<Migrated> now) {
        return IntStream.range(0, files.size())
                .filter(i -> !look(files.get(i)).equals(Validated.valid(now.get(i))))
                .mapToObj(i -> FileProblem.of(now.get(i).file(), "file.changed-meanwhile"))
                .distinct()
                .toList();
    }

    /** One file may be named twice, or be a link to another. */
    private static void prepare(List<Path> files, List<Migrated> now, Turn turn)
            throws IOException {
        Set<Path> prepared = new LinkedHashSet<>();
        for (int i = 0; i < files.size(); i++) {
            Path target = Turn.target(files.get(i));
            if (now.get(i).isChanged() && prepared.add(target)) {
                turn.prepare(target, now.get(i).text());
            }
        }
    }

    private static List<Path> folders(List<Path> files) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path file : files) {
            folders.add(Turn.target(file).getParent());
        }
        return folders;
    }
}
