package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.decision.saving.CutMeasure;
import vn.aop.core.decision.saving.ProtectedSpending;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Message;
import vn.aop.web.answer.GoalLoss;

/**
 * A cost cut as a text: whether it can be saved, what is done and what each measure takes from the
 * goals, what all of it gives up, the two usual reflexes beside it, and what is left alone.
 *
 * @param cut the cost cut
 * @param today the day that it is for the plan
 * @param checks by which its cash is doubted
 * @param sheet what it is written on
 */
public record CutText(CostCut cut, Today today, Checks checks, Sheet sheet) {

    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.00005");

    public CutText {
        requireNonNull(cut, "cut");
        requireNonNull(today, "today");
        requireNonNull(checks, "checks");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.cut.title")
                                .with("company", sheet.company().name())
                                .with("asked", Value.of(cut.asked()))
                                .with("months", cut.window())));
        cut.tradeOff().basis().ifPresent(it -> lines.addAll(sheet.basis(it)));
        cut.caution().ifPresent(it -> lines.addAll(sheet.caution(it)));
        lines.addAll(sheet.wrapped("", sheet.wording().say(cut.message())));
        cut.pastMoney(today).ifPresent(it -> lines.addAll(sheet.caution(it)));
        lines.addAll(sheet.wrapped("", sheet.say("cut.search." + cut.search().id())));
        lines.add("");
        lines.add(sheet.heading(Message.of("command.cut.measures")));
        lines.addAll(measures());
        lines.add("");
        lines.addAll(new ComparisonCutsText(cut, sheet).lines());
        lines.add("");
        lines.addAll(new TradeOffText(cut.tradeOff(), checks, sheet).lines());
        protectedSpending(lines);
        return lines;
    }

    private List<String> measures() {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (CutMeasure measure : cut.measures()) {
            lines.addAll(sheet.numbered(number++, sheet.wording().say(measure.message())));
            lines.addAll(sheet.wrapped("     ", losses(measure)));
        }
        return lines;
    }

    /** What a measure takes from the goals, and of which of them nobody knows what. */
    private String losses(CutMeasure measure) {
        List<GoalLoss> losses = GoalLoss.in(cut.plan(), measure.damage());
        String known = known(losses);
        List<String> others =
                Stream.of(unknown(losses), ofZero(losses)).flatMap(Optional::stream).toList();
        return others.isEmpty()
                ? told(known)
                : String.join(" ", others) + (known.isEmpty() ? "" : " " + told(known));
    }

    private Optional<String> ofZero(List<GoalLoss> losses) {
        String amounts =
                losses.stream()
                        .flatMap(it -> it.amount().stream().map(loss -> written(it, loss)))
                        .collect(Collectors.joining(", "));
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sheet.say(
                                Message.of("command.cut.losses-of-zero").with("losses", amounts)));
    }

    private String written(GoalLoss goal, Value amount) {
        return goal.goal().id() + " " + sheet.brief(amount);
    }

    private Optional<String> unknown(List<GoalLoss> losses) {
        List<GoalLoss> unknown =
                losses.stream()
                        .filter(it -> it.loss().number().isEmpty() && it.amount().isEmpty())
                        .toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknownOf(unknown));
    }

    private String unknownOf(List<GoalLoss> unknown) {
        return sheet.say(
                Message.of("command.cut.loss-unknown")
                        .with(
                                "goals",
                                unknown.stream()
                                        .map(it -> it.goal().id())
                                        .collect(Collectors.joining(", ")))
                        .with("reason", unknown.get(0).loss().whyUndefined().orElseThrow()));
    }

    /** As far as two decimal places show it. */
    private String known(List<GoalLoss> losses) {
        return losses.stream()
                .flatMap(it -> it.loss().number().stream().map(loss -> written(it, loss)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String written(GoalLoss goal, BigDecimal loss) {
        return loss.compareTo(LEAST_SHOWN) >= 0 ? goal.goal().id() + " " + sheet.percent(loss) : "";
    }

    private String told(String losses) {
        return losses.isEmpty()
                ? sheet.say("command.cut.no-loss")
                : sheet.say(Message.of("command.cut.losses").with("losses", losses));
    }

    /** What is left alone, by reason, in the order in which the lines stand in the plan. */
    private void protectedSpending(List<String> lines) {
        Map<ProtectedSpending.Reason, List<ProtectedSpending>> byReason =
                cut.protectedSpending().stream()
                        .collect(
                                Collectors.groupingBy(
                                        ProtectedSpending::reason,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (!byReason.isEmpty()) {
            lines.add("");
            lines.add(sheet.heading(Message.of("command.cut.untouchables")));
            byReason.forEach(
                    (reason, left) -> lines.addAll(sheet.bulleted(List.of(left(reason, left)))));
        }
    }

    private Message left(ProtectedSpending.Reason reason, List<ProtectedSpending> left) {
        List<Message> amounts =
                left.stream()
                        .map(
                                it ->
                                        Message.of("command.cut.left-line")
                                                .with("line", it.line().name())
                                                .with("amount", it.amount()))
                        .toList();
        return Message.of("command.cut.untouchable-" + reason.id()).with("lines", amounts);
    }
}
