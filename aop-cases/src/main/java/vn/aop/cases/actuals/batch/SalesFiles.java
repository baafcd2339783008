package vn.aop.cases.actuals.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RejectedRow;
import vn.aop.cases.actuals.Summing;
import vn.aop.cases.actuals.mapping.DateOrder;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Validated;

/**
 * Files of transactions that were named, and those in folders that were.
 *
 * @param files the files, each once, in the order in which they are read
 * @param inFolders which of them were only found in a folder: such a file is left out where it
 *     cannot be read at all, and told
 */
public record SalesFiles(List<Path> files, List<Path> inFolders) {

    private static final int MOST_NAMED = 3;

    public SalesFiles {
        files = List.copyOf(files);
        inFolders = List.copyOf(inFolders);
    }

    /**
     * What was read from several files.
     *
     * @param scans what each holds, with how it was read
     * @param problems what must be mended before anything is done with them
     * @param leftOut why files of folders were left out
     * @param rejected the rows that could not be read, by file
     */
    public record Read(
            Map<SalesFile, FileScan> scans,
            List<FileProblem> problems,
            List<FileProblem> leftOut,
            Map<Path, List<FileProblem>> rejected) {

        public Read {
            requireNonNull(scans, "scans");
            problems = List.copyOf(problems);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Finds the files that are meant by files and folders.
     *
     * @param given files, and folders of which every file is meant
     * @return the files; a problem for a folder without any, or one that holds batches
     */
    public static Validated<SalesFiles, FileProblem> of(List<Path> given) {
        List<Path> files = new ArrayList<>();
        List<Path> found = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Path one : given) {
            if (!Files.isDirectory(one)) {
                files.add(one);
                continue;
            }
            List<Path> within = within(one);
            if (Files.exists(one.resolve(BatchesFile.NAME))) {
                problems.add(FileProblem.of(one.toString(), "actuals.folder-of-batches"));
            } else if (within.isEmpty()) {
                problems.add(FileProblem.of(one.toString(), "actuals.empty-folder"));
            }
            files.addAll(within);
            found.addAll(within);
        }
        Map<Path, Path> each = new LinkedHashMap<>();
        files.forEach(it -> each.putIfAbsent(real(it), it));
        return problems.isEmpty()
                ? Validated.valid(new SalesFiles(List.copyOf(each.values()), found))
                : Validated.invalid(problems);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException toldByWhoReadsIt) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> !it.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * Reads the files, each by the mapping that fits it.
     *
     * @param into the plan into which they are read
     * @param mappings the mappings that were given
     * @param order the order of day and month that was given, if one was
     * @param listener is told every row that cannot be read, with its file
     */
    public Read read(
            ActualsImport into,
            List<ImportMapping> mappings,
            Optional<DateOrder> order,
            BiConsumer<Path, RejectedRow> listener) {
        return read(into, path -> file(path, mappings, into), order, listener);
    }

    /**
     * Reads the files, each in its own way.
     *
     * @param how how a file is read, or why that is not known
     */
    public Read read(
            ActualsImport into,
            Function<Path, Validated<SalesFile, FileProblem>> how,
            Optional<DateOrder> order,
            BiConsumer<Path, RejectedRow> listener) {
        Map<SalesFile, FileScan> scans = new LinkedHashMap<>();
        List<FileProblem> problems = new ArrayList<>();
        List<FileProblem> leftOut = new ArrayList<>();
        Map<Path, List<FileProblem>> rejected = new LinkedHashMap<>();
        for (Path path : files) {
            List<RejectedRow> rows = new ArrayList<>();
            Validated<SalesFile, FileProblem> file = how.apply(path);
            Validated<FileScan, FileProblem> scan =
                    file.flatMap(
                            it ->
                                    ordered(it, order)
                                            .scan(
                                                    into.telling(
                                                            row -> {
                                                                listener.accept(path, row);
                                                                if (rows.isEmpty()) {
                                                                    rows.add(row);
                                                                }
                                                            })));
            boolean isNoTable = inFolders.contains(path) && rows.isEmpty();
            scan.value().ifPresent(it -> scans.put(file.value().orElseThrow(), it));
            (isNoTable && file.value().isPresent() ? leftOut : problems).addAll(scan.problems());
            scan.value()
                    .map(it -> it.report().rejections())
                    .filter(it -> !it.isEmpty())
                    .ifPresent(it -> rejected.put(path, it));
        }
        if (scans.isEmpty() && problems.isEmpty()) {
            problems.addAll(leftOut);
        }
        return new Read(scans, problems, leftOut, rejected);
    }

    /** The only mapping is meant for the only file, whether it fits or has to be mended. */
    private Validated<SalesFile, FileProblem> file(
            Path path, List<ImportMapping> mappings, ActualsImport into) {
        return files.size() == 1 && mappings.size() == 1
                ? Validated.valid(new SalesFile(path, mappings.get(0)))
                : SalesFile.of(path, mappings, into.vocabulary());
    }

    private static SalesFile ordered(SalesFile file, Optional<DateOrder> order) {
        return order.map(it -> new SalesFile(file.path(), file.mapping().withDates(it)))
                .orElse(file);
    }

    /**
     * Puts what was read together.
     *
     * @param scans what each file holds
     * @param into the plan into which they were read
     * @param beside whether files that tell of the same count beside each other
     * @return the figures; a problem for each file that tells of what one before it tells
     */
    public static Validated<ImportReport, FileProblem> together(
            List<FileScan> scans, ActualsImport into, boolean beside) {
        Summing summing = new Summing(into.vocabulary(), into.currency(), into.year());
        List<FileProblem> problems = new ArrayList<>();
        Batches before = Batches.none();
        for (FileScan scan : scans) {
            overlapping(before, scan, beside).ifPresent(problems::add);
            before = before.and(scan);
            summing.add(scan);
        }
        return problems.isEmpty() ? summing.report(name(scans)) : Validated.invalid(problems);
    }

    private static Optional<FileProblem> overlapping(
            Batches before, FileScan scan, boolean beside) {
        List<Overlap> overlaps = beside ? List.of() : before.overlapsWith(scan);
        return overlaps.stream()
                .findFirst()
                .map(
                        it ->
                                FileProblem.of(
                                        scan.report().actuals().source(),
                                        it.message("actuals.files-share-")));
    }

    /** What several files are called together. */
    static String name(List<FileScan> scans) {
        List<String> names = scans.stream().map(it -> it.report().actuals().source()).toList();
        return names.size() <= MOST_NAMED
                ? String.join(", ", names)
                : names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + " …";
    }
}
