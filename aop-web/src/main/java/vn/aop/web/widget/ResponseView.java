package vn.aop.web.widget;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Change;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.response.Recovered;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * What a risk takes and its response brings back, figure by figure.
 *
 * @param changes what the response changes of the plan
 * @param basis for which months that is worked out, and what it costs; or why it cannot be
 * @param rows the figures that move
 */
public record ResponseView(List<String> changes, String basis, List<Row> rows) {

    /**
     * A figure.
     *
     * @param name what people call it
     * @param lost what the risk takes, where the plan says it
     * @param back what the response brings back
     * @param left what is still missed, where the plan says what is lost
     */
    public record Row(String name, Optional<Figure> lost, Figure back, Optional<Figure> left) {

        public Row {
            requireNonNull(name, "name");
            requireNonNull(lost, "lost");
            requireNonNull(back, "back");
            requireNonNull(left, "left");
        }
    }

    public ResponseView {
        changes = List.copyOf(changes);
        requireNonNull(basis, "basis");
        rows = List.copyOf(rows);
    }

    /** Returns whether it is told what is lost. */
    public boolean tellsLoss() {
        return rows.stream().anyMatch(it -> it.lost().isPresent());
    }

    /**
     * Returns the view of what was tried.
     *
     * @param tried what a response brings back, or why it cannot be told
     * @param plan the plan that it changes
     * @param why the address of a reason by the path of its number below the risk, such as {@code
     *     revenue/lost}
     */
    public static ResponseView of(
            Validated<RiskResponse, Problem> tried,
            Plan plan,
            Wording wording,
            UnaryOperator<String> why) {
        return tried.value()
                .map(it -> of(it, plan, wording, why))
                .orElseGet(
                        () ->
                                new ResponseView(
                                        List.of(),
                                        wording.say(RiskResponse.refusal(tried)),
                                        List.of()));
    }

    private static ResponseView of(
            RiskResponse made, Plan plan, Wording wording, UnaryOperator<String> why) {
        return new ResponseView(
                Change.sentences(made.changes(), plan).stream().map(wording::say).toList(),
                wording.say(made.message()),
                made.moved().stream().map(it -> row(it, wording, why)).toList());
    }

    private static Row row(Recovered it, Wording wording, UnaryOperator<String> why) {
        String path = it.id() + "/";
        return new Row(
                wording.say(it.name()),
                it.lost().map(lost -> figure(lost, why.apply(path + "lost"), wording)),
                figure(it.back(), why.apply(path + "back"), wording),
                it.left().map(left -> figure(left, why.apply(path + "left"), wording)));
    }

    /** A number as a difference, with the address of its reason. */
    private static Figure figure(Traced traced, String why, Wording wording) {
        String amount = wording.say(Message.of("response.amount").with("amount", traced.value()));
        String mark = traced.isProvisional() ? "~" : "";
        return new Figure(
                mark + amount,
                mark + wording.value(traced.value()),
                traced.value().number().map(it -> it.toPlainString()).orElse(""),
                why);
    }
}
