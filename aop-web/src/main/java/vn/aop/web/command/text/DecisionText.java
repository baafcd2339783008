package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.change.Difference;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.Verdict;
import vn.aop.core.text.Message;
import vn.aop.web.json.NumbersJson;

/**
 * The answer of the desk as a text: the verdict, what would make it a yes, the criteria, what it
 * displaces and what it gives up and gains.
 *
 * @param decision the decision
 * @param checks the checks in force
 * @param sheet what it is written on
 */
public record DecisionText(Decision decision, Checks checks, Sheet sheet) {

    public DecisionText {
        requireNonNull(decision, "decision");
        requireNonNull(checks, "checks");
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
        decision.tradeOff().basis().ifPresent(it -> lines.addAll(sheet.basis(it)));
        decision.converted()
                .forEach(it -> lines.addAll(sheet.wrapped("", sheet.wording().say(it))));
        lines.add("");
        lines.add(sheet.heading("verdict." + decision.verdict().id()));
        lines.addAll(sheet.bulleted(decision.conditions()));
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
        lines.addAll(new TradeOffText(decision.onConditions(), checks, sheet).lines());
        return lines;
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
