package vn.aop.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.company.Company;
import vn.aop.core.decision.log.LoggedDecision;

/**
 * What the author of a case is told.
 *
 * @param id the id of the case
 * @param problems everything that has to be mended, each with its place
 * @param remarks what deserves a look and may be meant so
 * @param proposals what the desk answers to each proposal
 * @param figures how many numbers of the stories were compared with what the core works out, and
 *     agree
 * @param company the business, whose currency the numbers are in; empty where the plan cannot be
 *     read
 */
public record CaseReport(
        String id,
        List<FileProblem> problems,
        List<FileProblem> remarks,
        List<Answer> proposals,
        int figures,
        Optional<Company> company) {

    public CaseReport {
        requireNonNull(id, "id");
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        proposals = List.copyOf(proposals);
        requireNonNull(company, "company");
    }

    /**
     * What the desk answers to a proposal.
     *
     * @param name the name of the proposal
     * @param expected what its author expects, where that is stated
     * @param verdict what the desk answers
     */
    public record Answer(
            String name, Optional<LoggedDecision.Answer> expected, LoggedDecision.Answer verdict) {

        public Answer {
            requireNonNull(name, "name");
            requireNonNull(expected, "expected");
            requireNonNull(verdict, "verdict");
        }

        /** Returns whether the desk answers what is expected; also where nothing is. */
        public boolean isAsExpected() {
            return expected.isEmpty() || expected.get() == verdict;
        }
    }
}
