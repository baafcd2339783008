package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.saving.ComparisonCut;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.decision.saving.CutMeasure;
import vn.aop.core.decision.saving.ProtectedSpending;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.answer.GoalLoss;

/**
 * Turns a cost cut into what is written for programs.
 *
 * @param cut the cost cut
 * @param today the day that it is for the plan
 * @param logged the entry in the log, if it was logged
 * @param checks by which its cash is doubted
 * @param wording the words, speaking of the company
 */
public record CutAsJson(
        CostCut cut, Today today, Optional<LoggedDecision> logged, Checks checks, Wording wording) {

    public CutAsJson {
        requireNonNull(cut, "cut");
        requireNonNull(today, "today");
        requireNonNull(logged, "logged");
        requireNonNull(checks, "checks");
        requireNonNull(wording, "wording");
    }

    public CutJson json() {
        return new CutJson(
                PlanJson.of(cut.plan()),
                today.day().toString(),
                cut.plan().company().currency().getCode(),
                money(cut.asked()),
                cut.window().from().toString(),
                cut.window().to().toString(),
                money(cut.saving()),
                MessageJson.of(cut.message(), wording),
                Stream.of(
                                cut.caution(),
                                cut.pastMoney(today),
                                Optional.of(Message.of("cut.cash-as-planned")))
                        .flatMap(Optional::stream)
                        .map(it -> MessageJson.of(it, wording))
                        .toList(),
                new CutJson.SearchJson(
                        cut.search().id(),
                        cut.isExact(),
                        wording.say("cut.search." + cut.search().id())),
                measures(),
                trade(cut.tradeOff()),
                cut.comparisons().stream().map(this::rival).toList(),
                cut.protectedSpending().stream().map(this::untouchable).toList(),
                NumbersJson.orNull(logged.map(LoggedDecision::id)),
                BasisJson.orNull(cut.tradeOff(), wording));
    }

    /** Every measure is told on the plan that those before it leave. */
    private List<CutJson.MeasureJson> measures() {
        List<CutJson.MeasureJson> measures = new ArrayList<>();
        Plan plan = cut.plan();
        for (CutMeasure measure : cut.measures()) {
            measures.add(measure(measure, plan));
            plan = plan.with(measure.changes()).orElseThrow(ProblemsException::new);
        }
        return measures;
    }

    private CutJson.MeasureJson measure(CutMeasure measure, Plan before) {
        return new CutJson.MeasureJson(
                measure.kind().id(),
                measure.where().toString(),
                TextJson.of(measure.name()),
                money(measure.saving()),
                measure.isReversible(),
                losses(measure.damage()),
                HistoryJson.ChangeJson.all(measure.changes(), before, wording),
                measure.message().key(),
                wording.say(measure.message()));
    }

    private CutJson.RivalJson rival(ComparisonCut rival) {
        Message said = rival.message(cut.asked());
        return new CutJson.RivalJson(
                rival.kind().id(),
                money(rival.saving()),
                rival.reaches(cut.asked()),
                losses(rival.damage()),
                trade(rival.tradeOff()),
                said.key(),
                wording.say(said));
    }

    private List<CutJson.LossJson> losses(GoalDamage damage) {
        return GoalLoss.in(cut.plan(), damage).stream().map(this::loss).toList();
    }

    private CutJson.LossJson loss(GoalLoss loss) {
        NumbersJson numbers = new NumbersJson(cut.plan().company().currency(), wording);
        return new CutJson.LossJson(
                loss.goal().id(),
                numbers.write("loss", loss.loss()),
                loss.amount().map(it -> numbers.write("amount", it)).orElse(null),
                loss.statuses(),
                numbers.reasons());
    }

    private CutJson.UntouchableJson untouchable(ProtectedSpending spending) {
        return new CutJson.UntouchableJson(
                spending.line().id(),
                money(spending.amount()),
                spending.why().key(),
                wording.say(spending.why()));
    }

    private TradeOffJson trade(TradeOff tradeOff) {
        return new TradeOffAsJson(tradeOff, checks, wording).json();
    }

    private static String money(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
