package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Change;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.response.Recovered;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** Turns what responses to risks bring back into what is written for programs. */
record ResponsesAsJson(Plan plan, Wording wording) {

    ResponsesAsJson {
        requireNonNull(plan, "plan");
        requireNonNull(wording, "wording");
    }

    /** Returns those of risks whose response changes the plan; null where none does. */
    List<ResponseEffectJson> of(
            List<Risk> risks, Function<Risk, Optional<Validated<RiskResponse, Problem>>> tried) {
        return NumbersJson.orNull(
                risks.stream()
                        .flatMap(it -> tried.apply(it).stream().map(answer -> one(it, answer)))
                        .toList());
    }

    private ResponseEffectJson one(Risk risk, Validated<RiskResponse, Problem> answer) {
        Optional<RiskResponse> made = answer.value();
        return new ResponseEffectJson(
                risk.id(),
                TextJson.of(risk.name()),
                made.flatMap(RiskResponse::hit)
                        .map(Span::months)
                        .map(it -> it.stream().map(YearMonth::toString).toList())
                        .orElse(List.of()),
                made.map(it -> it.begins().toString()).orElse(null),
                made.map(
                                it ->
                                        NumbersJson.money(
                                                it.cost().getAmount(), it.cost().getCurrencyUnit()))
                        .orElse(null),
                made.map(it -> Change.sentences(it.changes(), plan)).orElse(List.of()).stream()
                        .map(it -> MessageJson.of(it, wording))
                        .toList(),
                answer.problems().stream()
                        .map(it -> MessageJson.of(it.message(), wording))
                        .toList(),
                made.map(RiskResponse::figures).orElse(List.of()).stream()
                        .map(this::figure)
                        .toList());
    }

    private ResponseEffectJson.FigureJson figure(Recovered figure) {
        NumbersJson numbers = new NumbersJson(plan.company().currency(), wording);
        return new ResponseEffectJson.FigureJson(
                figure.id(),
                figure.goal().map(it -> it.id()).orElse(null),
                number("planned", figure.planned(), numbers),
                numbers.write("hit", figure.hit()),
                numbers.write("answered", figure.answered()),
                number("lost", figure.lost(), numbers),
                numbers.write("back", figure.back()),
                number("left", figure.left(), numbers),
                numbers.reasons());
    }

    private static String number(String name, Optional<Traced> traced, NumbersJson numbers) {
        return traced.map(it -> numbers.write(name, it)).orElse(null);
    }

    /** What a risk takes and its response brings back, for programs. */
    record ResponseEffectJson(
            String risk,
            TextJson name,
            List<String> months,
            String begins,
            String cost,
            List<MessageJson> changes,
            List<MessageJson> problems,
            List<FigureJson> figures) {

        record FigureJson(
                String figure,
                String goal,
                String planned,
                String hit,
                String answered,
                String lost,
                String back,
                String left,
                @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, MessageJson> undefined) {}
    }
}
