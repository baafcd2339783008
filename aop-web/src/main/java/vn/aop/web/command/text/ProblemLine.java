package vn.aop.web.command.text;

import vn.aop.web.json.ProblemsJson.ProblemJson;

/** A problem on one line: where it is, what is wrong, how to mend it. */
public final class ProblemLine {

    private ProblemLine() {}

    /** Returns the line, for example {@code plan.yaml:12:5: There is no goal G9.} */
    public static String of(ProblemJson problem) {
        String line = problem.line() == null ? "" : ":" + problem.line();
        String column = problem.column() == null ? "" : ":" + problem.column();
        return Columns.clean(problem.file() + line + column + ": " + problem.text());
    }
}
