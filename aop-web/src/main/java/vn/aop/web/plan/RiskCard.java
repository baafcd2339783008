package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Message;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.PlanWords;
import vn.aop.web.widget.ResponseView;

/**
 * A risk in a plan.
 *
 * @param id the id
 * @param name what people call it
 * @param probability how likely it is, if somebody has said
 * @param goals ids of the goals that it threatens
 * @param effect what it does, if it is quantified
 * @param trigger its early warning, if there is one
 * @param owner who watches it
 * @param response what will be done, if that is decided
 * @param cost what the response costs and who pays, if that is decided
 * @param answered what it brings back, where it changes the plan
 */
public record RiskCard(
        String id,
        String name,
        Optional<String> probability,
        List<String> goals,
        Optional<String> effect,
        Optional<String> trigger,
        String owner,
        Optional<String> response,
        Optional<String> cost,
        Optional<ResponseView> answered) {

    public RiskCard {
        requireNonNull(probability, "probability");
        goals = List.copyOf(goals);
        requireNonNull(effect, "effect");
        requireNonNull(trigger, "trigger");
        requireNonNull(response, "response");
        requireNonNull(cost, "cost");
        requireNonNull(answered, "answered");
    }

    /**
     * Makes the card of a risk.
     *
     * @param planned what the plan leads to
     * @param id the id of the case
     */
    static RiskCard of(Risk risk, Projection planned, String id, PlanWords words) {
        Plan plan = planned.plan();
        Wording wording = words.wording();
        return new RiskCard(
                risk.id(),
                wording.text(risk.name()),
                risk.probability().map(it -> wording.numbers().percent(it, 1)),
                risk.goals(),
                risk.effect().map(effect -> effect(effect, words)),
                risk.trigger().map(words::trigger),
                words.person(risk.owner()),
                risk.response().map(response -> wording.text(response.what())),
                risk.response().map(response -> cost(response, plan, wording)),
                answered(risk, planned, id, wording));
    }

    private static Optional<ResponseView> answered(
            Risk risk, Projection planned, String id, Wording wording) {
        return RiskResponse.planned(planned, risk)
                .map(
                        it ->
                                ResponseView.of(
                                        it,
                                        planned.plan(),
                                        wording,
                                        path ->
                                                PageAddresses.projectionWhy(
                                                        id, "risks/" + risk.id() + "/" + path)));
    }

    private static String effect(RiskEffect effect, PlanWords words) {
        return words.wording()
                .say(
                        Message.of("plan.risk-effect")
                                .with("line", words.line(effect.line()))
                                .with(
                                        "change",
                                        words.change(effect.multiplier().subtract(BigDecimal.ONE)))
                                .with("months", effect.months()));
    }

    private static String cost(Response response, Plan plan, Wording wording) {
        Value cost = Value.of(response.cost());
        return response.reserve()
                .flatMap(plan::budgetLine)
                .map(BudgetLine::name)
                .map(
                        line ->
                                wording.say(
                                        Message.of("plan.cost-from")
                                                .with("amount", cost)
                                                .with("line", line)))
                .orElseGet(() -> wording.say(Message.of("plan.cost").with("amount", cost)));
    }
}
