package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;

/** Everything that must be mended. See {@code docs/json.md}. */
public record ProblemsJson(
        Iterable<ProblemJson> problems,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemJson> remarks) {

    /** Only what must be mended. */
    public ProblemsJson(Iterable<ProblemJson> problems) {
        this(problems, List.of());
    }

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
