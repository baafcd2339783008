package vn.aop.cases.actuals.batch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.layout.Layouts;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Validated;

/**
 * A file of transactions, and how it is read.
 *
 * @param path the file
 * @param mapping how it is read
 */
public record SalesFile(Path path, ImportMapping mapping) {

    public SalesFile {
        requireNonNull(path, "path");
        requireNonNull(mapping, "mapping");
    }

    /**
     * Finds out how a file is read: by the first of some mappings that has all its columns there,
     * else as its columns tell.
     *
     * @param path the file
     * @param mappings the mappings that were given
     * @param plan the accounts, channels and groups of the plan
     * @return the file, or a problem where several layouts fit
     */
    public static Validated<SalesFile, FileProblem> of(
            Path path, List<ImportMapping> mappings, Vocabulary plan) {
        return mappings.stream()
                .filter(it -> Layouts.fits(it, path))
                .findFirst()
                .map(it -> Validated.<SalesFile, FileProblem>valid(new SalesFile(path, it)))
                .orElseGet(() -> Layouts.of(path, plan).map(it -> new SalesFile(path, it)));
    }

    /** Returns what the file means by revenue, where its layout says. */
    public Optional<RevenueDefinition> revenue() {
        return mapping.revenue();
    }

    /**
     * Reads the file for all that can be told of it.
     *
     * @param into the plan into which it is read; its mapping is not looked at
     */
    public Validated<FileScan, FileProblem> scan(ActualsImport into) {
        return into.by(mapping).scan(path, Layouts.name(path, mapping));
    }
}
