package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.change.PlanComparison;
import vn.aop.core.check.Checks;
import vn.aop.core.text.Message;

/**
 * What differs between two plans, as a text.
 *
 * @param comparison the plans
 * @param first what the first is called
 * @param second what the second is called
 * @param checks by which its cash is doubted
 * @param sheet what it is written on
 */
public record ComparisonText(
        PlanComparison comparison, String first, String second, Checks checks, Sheet sheet) {

    public ComparisonText {
        requireNonNull(comparison, "comparison");
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(checks, "checks");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns but for long names. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.compare.title")
                                .with("company", sheet.company().name())
                                .with("span", comparison.after().year().span())));
        lines.addAll(
                sheet.wrapped(
                        "",
                        sheet.say(
                                Message.of("command.compare.plans")
                                        .with("first", first)
                                        .with("second", second))));
        lines.add("");
        if (comparison.isSame()) {
            lines.add(sheet.say("command.compare.same"));
            return lines;
        }
        lines.add(sheet.heading(Message.of("command.compare.changes")));
        lines.addAll(sheet.bulleted(comparison.sentences()));
        lines.add("");
        lines.addAll(
                new TradeOffText(comparison.tradeOff(), checks, sheet)
                        .between(TradeOffText.Sides.PLANS)
                        .lines());
        comparison.goalsOfOne().forEach(it -> lines.addAll(sheet.wrapped("", sheet.say(it))));
        return lines;
    }
}
