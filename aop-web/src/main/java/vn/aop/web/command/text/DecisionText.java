package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.Verdict;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;
import vn.aop.web.json.NumbersJson;

/**
 * The answer of the desk as a text: the verdict, what would make it a yes, the criteria, what it
 * displaces and what it gives up and gains.
 *
 * @param plan the plan
 * @param decision the decision
 * @param sheet what it is written on
 */
public record DecisionText(Plan plan, Decision decision, Sheet sheet) {

    public DecisionText {
        requireNonNull(plan, "plan");
        requireNonNull(decision, "decision");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.decide.title")
                                .with("what", decision.proposal().what())));
        lines.addAll(
                sheet.wrapped(
                        "",
                        sheet.say(
                                Message.of("command.decide.reason")
                                        .with("reason", decision.proposal().reason()))));
        lines.add("");
        lines.add(sheet.heading("verdict." + decision.verdict().id()));
        lines.addAll(sheet.bulleted(leastChange()));
        decision.headline()
                .ifPresent(
                        it -> lines.addAll(sheet.wrapped("", sheet.wording().say(it.message()))));
        Outcome.TOLD.forEach(outcome -> criteria(outcome, lines));
        displaced(lines);
        lines.add("");
        if (!decision.leastChange().isEmpty()) {
            lines.add(sheet.heading("command.decide.on-conditions"));
            lines.add("");
        }
        lines.addAll(new TradeOffText(decision.onConditions(), sheet).lines());
        return lines;
    }

    private List<Message> leastChange() {
        Plan proposed =
                plan.with(decision.proposal().changes()).orElseThrow(ProblemsException::new);
        return Change.sentences(decision.leastChange(), proposed);
    }

    private void criteria(Outcome outcome, List<String> lines) {
        List<Message> said =
                decision.judgements().stream()
                        .filter(it -> it.outcome() == outcome && !isHeadline(it))
                        .map(Judgement::message)
                        .toList();
        if (!said.isEmpty()) {
            lines.add("");
            lines.add(sheet.heading(heading(outcome)));
            lines.addAll(sheet.bulleted(said));
        }
    }

    private boolean isHeadline(Judgement judgement) {
        return decision.headline().filter(judgement::equals).isPresent();
    }

    /** What has to be mended can be mended only where the answer is a yes with conditions. */
    private String heading(Outcome outcome) {
        boolean isObstacle =
                outcome == Outcome.CONDITION && !(decision.verdict() instanceof Verdict.YesIf);
        return isObstacle ? "outcome.obstacle" : "outcome." + NumbersJson.kebab(outcome);
    }

    private void displaced(List<String> lines) {
        List<Message> said = decision.displaces().stream().map(Difference::message).toList();
        if (!said.isEmpty()) {
            lines.add("");
            lines.add(sheet.heading(Message.of("command.decide.displaces")));
            lines.addAll(sheet.bulleted(said));
        }
    }
}
