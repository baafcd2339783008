package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.change.Caveats;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.text.Message;
import vn.aop.web.answer.Amended;
import vn.aop.web.answer.TradeOffNotes;

/**
 * What a plan went through, as a text: every version with who decided what, why, and what that gave
 * up and gained.
 *
 * @param history the history
 * @param checks by which its cash is doubted
 * @param sheet what it is written on
 */
public record HistoryText(PlanHistory history, Checks checks, Sheet sheet) {

    public HistoryText {
        requireNonNull(history, "history");
        requireNonNull(checks, "checks");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                sheet.heading(
                                        Message.of("command.history.title")
                                                .with("company", sheet.company().name())
                                                .with("span", history.original().year().span())),
                                ""));
        lines.add(
                sheet.say(
                        history.amendments().isEmpty()
                                ? "command.history.never"
                                : "command.history.original"));
        for (int version = 1; version < history.size(); version++) {
            lines.add("");
            lines.addAll(version(new Amended(history, version)));
        }
        return lines;
    }

    private List<String> version(Amended amended) {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                sheet.heading(
                                        Message.of("command.history.version")
                                                .with("version", amended.version())
                                                .with("on", amended.amendment().on()))));
        AmendText text = new AmendText(amended, checks, sheet);
        lines.addAll(text.decided());
        lines.addAll(text.changes());
        TradeOff tradeOff = amended.tradeOff().called(Caveats.Sides.VERSIONS);
        lines.addAll(new TradeOffText(tradeOff, checks, sheet).sentences());
        TradeOffNotes.ofAmendment(tradeOff, checks)
                .forEach(it -> lines.addAll(sheet.wrapped("", sheet.say(it))));
        return lines;
    }
}
