package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.log.UseScore;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * The log of decisions as a text.
 *
 * @param log what was asked
 * @param use how much the plan is used
 * @param sheet what it is written on
 * @param people the people of the plan
 */
public record LogText(DecisionLog log, UseScore use, Sheet sheet, Resources people) {

    public LogText {
        requireNonNull(log, "log");
        requireNonNull(use, "use");
        requireNonNull(sheet, "sheet");
        requireNonNull(people, "people");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.log.title").with("company", sheet.company().name())));
        lines.addAll(sheet.wrapped("", score()));
        if (use.isUnused()) {
            lines.addAll(
                    sheet.wrapped(
                            "",
                            sheet.say(
                                    Message.of("command.log.unused")
                                            .with("months", use.unusedMonths()))));
        }
        for (LoggedDecision entry : log.entries()) {
            lines.add("");
            lines.addAll(entry(entry));
        }
        return lines;
    }

    private String score() {
        return use.score().number().isEmpty()
                ? sheet.say("command.log.nothing")
                : sheet.say(
                        Message.of("command.log.score")
                                .with("asked", use.asked())
                                .with("all", use.asked() + use.unasked())
                                .with("score", use.score()));
    }

    private List<String> entry(LoggedDecision entry) {
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.log.entry")
                                .with("id", entry.id())
                                .with("on", entry.asked())
                                .with("kind", entry.kind())
                                .with("verdict", entry.verdict())));
        lines.addAll(
                sheet.wrapped(
                        "  ",
                        sheet.say(
                                Message.of("command.log.asked")
                                        .with("what", entry.what())
                                        .with("by", person(entry.by())))));
        entry.basis().ifPresent(it -> lines.addAll(sheet.wrapped("  ", sheet.say(it.message()))));
        lines.addAll(
                sheet.wrapped(
                        "  ",
                        entry.resolution()
                                .map(
                                        it ->
                                                sheet.say(
                                                        Message.of("command.log.decided")
                                                                .with("choice", it.choice())
                                                                .with("by", person(it.by()))
                                                                .with("on", it.on())))
                                .orElseGet(() -> sheet.say("command.log.open"))));
        entry.aftermath()
                .ifPresent(
                        it ->
                                lines.addAll(
                                        sheet.wrapped(
                                                "  ",
                                                sheet.say(
                                                        Message.of("command.log.came-of-it")
                                                                .with("what", it.what())
                                                                .with("on", it.on())))));
        return lines;
    }

    /** Returns somebody's name; the id of a person who has left the plan since. */
    private Text person(String id) {
        return people.person(id).map(it -> it.name()).orElseGet(() -> Text.of(id));
    }
}
