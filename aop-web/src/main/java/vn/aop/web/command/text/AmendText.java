package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.change.Amendment;
import vn.aop.core.check.Checks;
import vn.aop.core.text.Message;
import vn.aop.web.answer.Amended;

/**
 * One amendment as a text: who decided what, why, and what it gives up and gains.
 *
 * @param amended the amendment
 * @param checks by which its cash is doubted
 * @param sheet what it is written on
 */
public record AmendText(Amended amended, Checks checks, Sheet sheet) {

    public AmendText {
        requireNonNull(amended, "amended");
        requireNonNull(checks, "checks");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                sheet.heading(
                                        Message.of("command.amend.title")
                                                .with("company", sheet.company().name())
                                                .with("version", amended.version())
                                                .with("on", amended.amendment().on()))));
        lines.addAll(decided());
        lines.add("");
        lines.add(sheet.heading(Message.of("command.changes")));
        lines.addAll(changes());
        lines.add("");
        lines.addAll(new TradeOffText(amended.tradeOff(), checks, sheet).lines());
        lines.addAll(replanned());
        return lines;
    }

    /** Returns that months that are past are planned otherwise as well. */
    List<String> replanned() {
        return amended.tradeOff()
                .caveats()
                .pastReplanned()
                .map(it -> sheet.wrapped("", sheet.say(it)))
                .orElse(List.of());
    }

    /** Returns why and by whom it was decided. */
    List<String> decided() {
        Amendment amendment = amended.amendment();
        return sheet.wrapped(
                "",
                sheet.say(
                        Message.of("command.amend.decided")
                                .with("cause", amendment.cause())
                                .with("person", amended.person())
                                .with("occasion", amendment.occasion())
                                .with("evidence", amendment.evidence())));
    }

    /** Returns what is changed, a sentence each. */
    List<String> changes() {
        return sheet.bulleted(amended.sentences());
    }
}
