package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.check.Checks;
import vn.aop.core.text.Message;
import vn.aop.web.answer.TwoVersions;

/**
 * What differs between two versions of a plan, as a text.
 *
 * @param versions the versions
 * @param checks by which its cash is doubted
 * @param sheet what it is written on
 */
public record TwoVersionsText(TwoVersions versions, Checks checks, Sheet sheet) {

    public TwoVersionsText {
        requireNonNull(versions, "versions");
        requireNonNull(checks, "checks");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                sheet.heading(
                                        Message.of("command.history.difference")
                                                .with("company", sheet.company().name())
                                                .with("from", versions.earlier())
                                                .with("to", versions.later())),
                                ""));
        if (versions.changes().isEmpty()) {
            lines.add(sheet.say("command.history.same"));
            return lines;
        }
        lines.add(sheet.heading(Message.of("command.changes")));
        lines.addAll(sheet.bulleted(versions.sentences()));
        lines.add("");
        lines.addAll(
                new TradeOffText(versions.tradeOff(), checks, sheet)
                        .between(TradeOffText.Sides.VERSIONS)
                        .lines());
        return lines;
    }
}
