package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.decision.log.LoggedDecision;

/**
 * A proposal of a case.
 *
 * @param file its file, for example {@code proposals/tiktok-trial.yaml}
 * @param expected what its author expects the desk to answer, where that is stated; readers of the
 *     case are not told
 */
public record CaseProposal(String file, Optional<LoggedDecision.Answer> expected) {

    public CaseProposal {
        requireNonNull(file, "file");
        requireNonNull(expected, "expected");
    }

    /** Returns a proposal of which nothing is expected. */
    public static CaseProposal of(String file) {
        return new CaseProposal(file, Optional.empty());
    }

    /** Returns the name of the file without its folder and its ending. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("[.](yaml|yml|json)$", "");
    }
}
