package vn.aop.web.json;

import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;

/** Everything that must be mended. See {@code docs/json.md}. */
public record ProblemsJson(Iterable<ProblemJson> problems) {

    /** One thing to mend; line and column are null where the whole file or line is meant. */
    public record ProblemJson(String file, Integer line, Integer column, String key, String text) {

        public static ProblemJson of(FileProblem problem, Wording wording) {
            return new ProblemJson(
                    problem.file(),
                    problem.line() > 0 ? problem.line() : null,
                    problem.column() > 0 ? problem.column() : null,
                    problem.message().key(),
                    wording.say(problem.message()));
        }
    }
}
