package vn.aop.core.change.field;

import java.util.List;
import vn.aop.core.figures.Trigger;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Revision;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Message;

/** What may go wrong and what is done then, as facts of a message. */
final class RiskFacts {

    private RiskFacts() {}

    static Object trigger(Trigger trigger, Plan plan) {
        return Message.of("change.field-trigger-when")
                .with("metric", trigger.metric())
                .with("side", trigger.side())
                .with("threshold", Value.of(trigger.threshold(), trigger.metric().unit()))
                .with("months", trigger.months());
    }

    static Object effect(RiskEffect effect, Plan plan) {
        Message told =
                Message.of(
                                effect.from().isPresent()
                                        ? "change.field-risk-effect-from"
                                        : "change.field-risk-effect")
                        .with("line", effect.line().selection())
                        .with("multiplier", effect.multiplier())
                        .with("months", effect.months());
        return effect.from().map(it -> told.with("from", it)).orElse(told);
    }

    static Object response(Response response, Plan plan) {
        Message told =
                response.reserve()
                        .map(
                                it ->
                                        Message.of("change.field-response-from")
                                                .with("reserve", NamesIn.line(plan, it)))
                        .orElseGet(() -> Message.of("change.field-response-plain"))
                        .with("what", response.what())
                        .with("cost", response.cost());
        return response.changesPlan() ? changing(told, response, plan) : told;
    }

    /** What a response changes, and in which month that begins. */
    private static Message changing(Message told, Response response, Plan plan) {
        List<Object> changes =
                response.changes().stream()
                        .<Object>map(
                                it ->
                                        it instanceof Revision.Told one
                                                ? one.sentence(plan)
                                                : it.kind())
                        .toList();
        Message all =
                Message.of(
                                response.from().isPresent()
                                        ? "change.field-response-changes-from"
                                        : "change.field-response-changes")
                        .with("response", told)
                        .with("changes", changes);
        return response.from().map(it -> all.with("from", it)).orElse(all);
    }
}
