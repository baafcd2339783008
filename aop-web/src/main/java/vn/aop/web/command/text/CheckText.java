package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.aop.core.change.Change;
import vn.aop.core.check.Finding;
import vn.aop.core.check.RuleFailure;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Waived;
import vn.aop.core.text.Message;
import vn.aop.web.answer.Checked;
import vn.aop.web.json.NumbersJson;

/**
 * What rules found as a text: how much of each kind, then every finding with its place, what to do
 * about it and the changes that would; last what the owner accepts and which rules broke off.
 *
 * @param checked what they found
 * @param only the ids of the rules that were asked for; empty for all
 * @param sheet what it is written on
 */
public record CheckText(Checked checked, List<String> only, Sheet sheet) {

    private static final String INDENT = "  ";
    private static final String ITEM = "    - ";
    private static final String BELOW = "      ";

    public CheckText {
        requireNonNull(checked, "checked");
        only = List.copyOf(only);
        requireNonNull(sheet, "sheet");
    }

    /** Findings of one rule with one advice. */
    private record Told(String rule, String advice) {}

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns but for long file names. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.check.title")
                                .with("company", sheet.company().name())
                                .with("span", checked.plan().year().span())));
        lines.addAll(sheet.wrapped("", summary()));
        if (!only.isEmpty()) {
            lines.addAll(
                    sheet.wrapped(
                            "", sheet.say(Message.of("command.check.only").with("rules", only))));
        }
        checked.by().said().ifPresent(it -> lines.addAll(sheet.wrapped("", sheet.say(it))));
        for (Severity severity : Severity.values()) {
            kind(severity, lines);
        }
        waived(lines);
        failures(lines);
        checked.report().findings().stream()
                .findFirst()
                .ifPresent(
                        it -> {
                            lines.add("");
                            lines.addAll(
                                    sheet.wrapped(
                                            "",
                                            sheet.say(
                                                    Message.of("command.check.next")
                                                            .with("rule", it.rule()))));
                        });
        return lines;
    }

    private String summary() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(NumbersJson.kebab(severity), checked.report().of(severity).size());
        }
        counts.put("waived", checked.report().waived().size());
        counts.put("failures", checked.report().failures().size());
        String told =
                counts.entrySet().stream()
                        .filter(it -> it.getValue() > 0)
                        .map(
                                it ->
                                        sheet.say(
                                                Message.of(count(it.getKey()))
                                                        .with("count", it.getValue())))
                        .collect(Collectors.joining(", "));
        return told.isEmpty() ? sheet.say("command.check.nothing") : told + ".";
    }

    private static String count(String what) {
        return "command.check.count." + what;
    }

    private void kind(Severity severity, List<String> lines) {
        Map<Told, List<Finding>> byRule =
                checked.report().of(severity).stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> new Told(it.rule(), advice(it)),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (!byRule.isEmpty()) {
            lines.add("");
            lines.add(tone(severity).paint(sheet.wording().name(severity), sheet.ink()));
            byRule.forEach((told, findings) -> rule(told, findings, lines));
        }
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case MUST_MEND -> Tone.BAD;
            case SHOULD_MEND -> Tone.CAREFUL;
            case WORTH_KNOWING -> Tone.STRONG;
            case WELL_DONE -> Tone.GOOD;
        };
    }

    private void rule(Told told, List<Finding> findings, List<String> lines) {
        lines.add("");
        lines.addAll(sheet.wrapped(INDENT, Checked.title(told.rule(), sheet.wording())));
        findings.forEach(it -> finding(it, lines));
        if (!told.advice().isEmpty()) {
            lines.addAll(sheet.listed("    → ", told.advice()));
        }
        lines.add(BELOW + "[" + told.rule() + "]");
    }

    private void finding(Finding finding, List<String> lines) {
        lines.addAll(sheet.listed(ITEM, sheet.wording().say(finding.message())));
        lines.add(BELOW + Columns.clean(checked.placeInFile(finding)));
        for (Message change : Change.sentences(checked.mend(finding), checked.plan())) {
            lines.addAll(
                    sheet.listed(
                            BELOW + "+ ",
                            sheet.say(
                                    Message.of("command.check.change")
                                            .with("change", sheet.wording().say(change)))));
        }
    }

    private String advice(Finding finding) {
        Optional<Message> advice = Checked.advice(finding, sheet.wording());
        return advice.map(sheet.wording()::say).orElse("");
    }

    private void waived(List<String> lines) {
        if (checked.report().waived().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(sheet.heading(Message.of("command.check.waived")));
        for (Waived waived : checked.report().waived()) {
            Finding finding = waived.finding();
            lines.add("");
            lines.addAll(sheet.wrapped(INDENT, Checked.title(finding.rule(), sheet.wording())));
            lines.addAll(sheet.listed(ITEM, sheet.wording().say(finding.message())));
            lines.add(BELOW + Columns.clean(checked.placeInFile(finding)));
            lines.addAll(
                    sheet.wrapped(
                            BELOW,
                            sheet.say(
                                    Message.of("command.check.waiver")
                                            .with("until", waived.waiver().until())
                                            .with("reason", waived.waiver().reason()))));
            lines.add(BELOW + "[" + finding.rule() + "]");
        }
    }

    private void failures(List<String> lines) {
        if (checked.report().failures().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(sheet.heading(Message.of("command.check.failures")));
        for (RuleFailure failure : checked.report().failures()) {
            lines.addAll(
                    sheet.listed(
                            "  - ",
                            sheet.say(
                                    Message.of("command.check.failure")
                                            .with("rule", failure.rule())
                                            .with("reason", failure.reason()))));
        }
    }
}
