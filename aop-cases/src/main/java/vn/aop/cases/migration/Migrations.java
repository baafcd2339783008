package vn.aop.cases.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.FormatVersion;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.TextEdit;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * The steps by which files of older formats become files of the newest. Texts are changed letter by
 * letter: comments, blank lines and the owner's way of writing stay.
 *
 * <p>{@link #known} has none so far: each kind of file has one version.
 */
public final class Migrations {

    private static final Migrations KNOWN = new Migrations(List.of());

    private final List<Migration> steps;

    private Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Returns the steps that this program knows. */
    public static Migrations known() {
        return KNOWN;
    }

    /**
     * Returns steps of one's own.
     *
     * @throws IllegalArgumentException if those of a kind do not lead from version 1 to the next
     *     and so on, without a gap
     */
    public static Migrations of(List<Migration> steps) {
        for (FileFormat format : FileFormat.values()) {
            List<Integer> from =
                    steps.stream()
                            .filter(it -> it.format() == format)
                            .map(Migration::from)
                            .sorted(Comparator.naturalOrder())
                            .toList();
            for (int i = 0; i < from.size(); i++) {
                if (from.get(i) != i + 1) {
                    throw new IllegalArgumentException(
                            "Steps of " + format + " from " + from + " leave a gap");
                }
            }
        }
        return new Migrations(steps);
    }

    /** Returns the newest version of a kind of file. */
    public FormatVersion newest(FileFormat format) {
        return FormatVersion.of(
                1 + (int) steps.stream().filter(it -> it.format() == format).count());
    }

    /**
     * Returns a file in the newest version of its format.
     *
     * @return the problem where it states no version or a newer one, or is of no known kind; its
     *     other mistakes are not looked for
     */
    public Validated<Migrated, FileProblem> migrate(PlainFile file) {
        Optional<Node.Entry> stated = stated(file);
        if (stated.isEmpty()) {
            return refused(FileProblem.of(file.name(), "file.no-version"));
        }
        Optional<FormatVersion> found = version(stated.get());
        Optional<FileFormat> format = FileFormat.of(file);
        FormatVersion newest = format.map(this::newest).orElseGet(this::newestOfAll);
        if (found.isEmpty()) {
            return refused(odd(file, stated.get(), newest));
        }
        if (found.get().isNewerThan(newest)) {
            return refused(newer(file, stated.get(), format, newest));
        }
        return format.isEmpty()
                ? refused(FileProblem.of(file.name(), "file.unknown-kind"))
                : migrated(file, format.get(), found.get());
    }

    private Validated<Migrated, FileProblem> migrated(
            PlainFile file, FileFormat format, FormatVersion found) {
        Validated<PlainFile, FileProblem> now = Validated.valid(file);
        for (int from = found.whole(); from < newest(format).whole(); from++) {
            Migration step = step(format, from);
            now = now.flatMap(it -> after(step, it));
        }
        FormatVersion version = newest(format);
        return now.map(it -> new Migrated(file.name(), format, found, version, it.text()));
    }

    private Migration step(FileFormat format, int from) {
        return steps.stream()
                .filter(it -> it.format() == format && it.from() == from)
                .findFirst()
                .orElseThrow();
    }

    /** What a step has written must be a file of the next version; else the step is wrong. */
    private static Validated<PlainFile, FileProblem> after(Migration step, PlainFile file) {
        Node.Scalar version = (Node.Scalar) stated(file).orElseThrow().value();
        List<TextEdit> edits = new ArrayList<>(step.edits(file));
        FormatVersion next = FormatVersion.of(step.from() + 1);
        edits.add(file.rewritten(version, next.toString()));
        String text = file.with(edits);
        Optional<Message> tooLong = FileShape.tooLong(file.name(), text);
        if (tooLong.isPresent()) {
            return refused(FileProblem.of(file.name(), tooLong.get()));
        }
        Validated<PlainFile, FileProblem> read = PlainFile.read(file.name(), text);
        if (!read.value()
                .flatMap(Migrations::stated)
                .flatMap(Migrations::version)
                .equals(Optional.of(next))) {
            throw new IllegalStateException("No file of version " + next);
        }
        return read;
    }

    private static FileProblem odd(PlainFile file, Node.Entry stated, FormatVersion newest) {
        return file.problem(
                stated.value().place(),
                Message.of("file.odd-version")
                        .with("key", stated.key())
                        .with("found", FileReading.quote(stated.value()))
                        .with("known", newest.toString()));
    }

    private static FileProblem newer(
            PlainFile file, Node.Entry stated, Optional<FileFormat> format, FormatVersion newest) {
        return file.problem(
                stated.value().place(),
                Message.of(format.map(FileFormat::newer).orElse("change.newer-version"))
                        .with("found", FileReading.quote(stated.value()))
                        .with("known", newest.toString()));
    }

    private static <T> Validated<T, FileProblem> refused(FileProblem problem) {
        return Validated.invalid(List.of(problem));
    }

    private static Optional<Node.Entry> stated(PlainFile file) {
        return keys().stream().flatMap(it -> file.root().entry(it).stream()).findFirst();
    }

    private static List<String> keys() {
        return Arrays.stream(FileFormat.values()).map(FileFormat::versionKey).distinct().toList();
    }

    private static Optional<FormatVersion> version(Node.Entry stated) {
        return stated.value() instanceof Node.Scalar scalar
                ? FormatVersion.read(scalar.text())
                : Optional.empty();
    }

    private FormatVersion newestOfAll() {
        return Arrays.stream(FileFormat.values())
                .map(this::newest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
