package vn.aop.cases.actuals;

import static java.util.Objects.requireNonNull;

import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Message;

/**
 * A row that could not be accepted.
 *
 * @param line the line on which the row starts, 1 for the first line of the file
 * @param reason the first thing wrong in it, and how to mend it
 */
public record RejectedRow(int line, Message reason) {

    public RejectedRow {
        requireNonNull(reason, "reason");
    }

    /**
     * Returns what rows with the same kind of mistake share, such as {@code actuals.not-a-date}.
     */
    public String cause() {
        return reason.key();
    }

    /** Returns this row as a problem of a file. */
    public FileProblem in(String file) {
        return new FileProblem(file, line, 0, reason);
    }
}
