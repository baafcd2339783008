package vn.aop.web.command;

import java.util.List;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;

/** Everything that must be mended. See {@code docs/json.md}. */
record ProblemsJson(List<ProblemJson> problems) {

    /** One thing to mend; line and column are null where the whole file or line is meant. */
    record ProblemJson(String file, Integer line, Integer column, String key, String text) {}

    static ProblemsJson of(List<FileProblem> problems, Wording wording) {
        return new ProblemsJson(problems.stream().map(it -> problem(it, wording)).toList());
    }

    private static ProblemJson problem(FileProblem problem, Wording wording) {
        return new ProblemJson(
                problem.file(),
                problem.line() > 0 ? problem.line() : null,
                problem.column() > 0 ? problem.column() : null,
                problem.message().key(),
                wording.say(problem.message()));
    }
}
