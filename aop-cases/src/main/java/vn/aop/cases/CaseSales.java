package vn.aop.cases;

import java.io.UncheckedIOException;
import java.util.List;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

/**
 * The file of sales of a case. It is read without a mapping, so that what is wrong with it is told
 * within the {@code case}: by sentences that advise none.
 *
 * @param files the files of the case
 * @param file the name of the one with the sales
 */
record CaseSales(CaseFiles files, String file) {

    /** Reads the sales into the figures of a plan. */
    Validated<ImportReport, FileProblem> read(Plan plan) {
        Validated<ImportReport, FileProblem> read =
                ActualsImport.into(
                                plan.company().vocabulary(), plan.company().currency(), plan.year())
                        .read(files.name(file), files.opened(file));
        return read.value().isPresent()
                ? read
                : Validated.invalid(
                        read.problems().stream().map(it -> it.with("within", "case")).toList());
    }

    /** Returns everything that its author has to mend in the sales. */
    List<FileProblem> problems(Plan plan) {
        try {
            return read(plan).problems();
        } catch (UncheckedIOException closed) {
            String name = files.name(file);
            return List.of(FileProblem.of(name, "file.unreadable").with("file", name));
        }
    }
}
