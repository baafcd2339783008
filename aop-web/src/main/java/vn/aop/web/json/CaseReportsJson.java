package vn.aop.web.json;

import java.util.List;
import java.util.function.Function;
import vn.aop.cases.CaseReport;
import vn.aop.cases.file.Texts;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.web.json.ProblemsJson.ProblemJson;

/** What the authors of sound cases are told. See {@code docs/json.md}. */
public record CaseReportsJson(List<CaseReportJson> cases) {

    /** One case. */
    public record CaseReportJson(
            String id,
            List<ProposalAnswerJson> proposals,
            int figures,
            List<ProblemJson> remarks) {}

    /** The answer of the desk to one proposal; what is expected is null where nothing is stated. */
    public record ProposalAnswerJson(String name, String expected, String verdict) {}

    /** Returns reports, each in words of its own. */
    public static CaseReportsJson of(
            List<CaseReport> reports, Function<CaseReport, Wording> words) {
        return new CaseReportsJson(reports.stream().map(it -> json(it, words.apply(it))).toList());
    }

    private static CaseReportJson json(CaseReport report, Wording words) {
        return new CaseReportJson(
                report.id(),
                report.proposals().stream().map(CaseReportsJson::json).toList(),
                report.figures(),
                report.remarks().stream().map(it -> ProblemJson.of(it, words)).toList());
    }

    private static ProposalAnswerJson json(CaseReport.Answer answer) {
        return new ProposalAnswerJson(
                answer.name(),
                answer.expected().map(CaseReportsJson::word).orElse(null),
                word(answer.verdict()));
    }

    private static String word(LoggedDecision.Answer answer) {
        return Texts.word(answer);
    }
}
