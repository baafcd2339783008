package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Payback;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.ProblemsException;

/**
 * Turns an answer of the desk into what is written for programs.
 *
 * @param plan the plan
 * @param decision the answer
 * @param checks the checks in force
 * @param logged the entry in the log, if it was logged
 * @param unusable what was added to the desk and cannot be used
 * @param wording the words, speaking of the company
 */
public record DecisionAsJson(
        Plan plan,
        Decision decision,
        Checks checks,
        Optional<LoggedDecision> logged,
        List<FileProblem> unusable,
        Wording wording) {

    public DecisionAsJson {
        requireNonNull(plan, "plan");
        requireNonNull(decision, "decision");
        requireNonNull(checks, "checks");
        requireNonNull(logged, "logged");
        unusable = List.copyOf(unusable);
        requireNonNull(wording, "wording");
    }

    public DecisionJson json() {
        return new DecisionJson(
                PlanJson.of(plan),
                plan.company().currency().getCode(),
                TextJson.of(decision.proposal().what()),
                TextJson.of(decision.proposal().reason()),
                NumbersJson.orNull(decision.proposal().asked()),
                decision.verdict().id(),
                decision.headline().map(this::criterion).orElse(null),
                payback(decision.payback(), decision.breakEven()),
                decision.judgements().stream().map(this::criterion).toList(),
                leastChange(),
                decision.displaces().stream()
                        .map(it -> HistoryJson.DifferenceJson.of(it, wording))
                        .toList(),
                new TradeOffAsJson(decision.tradeOff(), checks, wording).json(),
                decision.leastChange().isEmpty()
                        ? null
                        : new TradeOffAsJson(decision.onConditions(), checks, wording).json(),
                NumbersJson.orNull(logged.map(LoggedDecision::id)),
                UnusableJson.orNull(unusable, wording),
                BasisJson.orNull(decision.tradeOff(), wording),
                decision.converted().stream().map(it -> MessageJson.of(it, wording)).toList());
    }

    private DecisionJson.PaybackJson payback(Payback payback, Value breakEven) {
        NumbersJson numbers = new NumbersJson(plan.company().currency(), wording);
        return new DecisionJson.PaybackJson(
                payback.outlay().getAmount().toPlainString(),
                numbers.write("brings", payback.brings()),
                numbers.write("net", payback.net()),
                numbers.write("sales", payback.sales()),
                numbers.write("needed", breakEven),
                numbers.reasons());
    }

    private DecisionJson.GroundJson criterion(Judgement judgement) {
        NumbersJson numbers = new NumbersJson(plan.company().currency(), wording);
        Map<String, String> written = new LinkedHashMap<>();
        judgement.numbers().forEach((name, value) -> written.put(name, numbers.write(name, value)));
        return new DecisionJson.GroundJson(
                judgement.criterion(),
                NumbersJson.kebab(judgement.outcome()),
                written,
                judgement.where().toString(),
                judgement.message().key(),
                wording.say(judgement.message()),
                numbers.reasons());
    }

    private List<HistoryJson.ChangeJson> leastChange() {
        Plan proposed =
                plan.with(decision.proposal().changes()).orElseThrow(ProblemsException::new);
        return HistoryJson.ChangeJson.all(decision.leastChange(), proposed, wording);
    }
}
