package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.decision.recovery.BehindGoal;
import vn.aop.core.decision.recovery.Correction;
import vn.aop.core.decision.recovery.CorrectionOption;
import vn.aop.core.text.Message;
import vn.aop.web.answer.ReviewCautions;

/**
 * Where to turn when goals are behind, as a text: how far each goal is behind and where to look,
 * then what could be done, the best first, in words and in figures.
 *
 * @param correction where to turn
 * @param rows what became of the rows of the actuals
 * @param sheet what it is written on
 */
public record CorrectionText(Correction correction, RowCounts rows, Sheet sheet) {

    private static final String INDENT = "     ";

    public CorrectionText {
        requireNonNull(correction, "correction");
        requireNonNull(rows, "rows");
        requireNonNull(sheet, "sheet");
    }

    /** Returns the lines, none wider than {@value Sheet#WIDTH} columns. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                sheet.heading(
                        Message.of("command.correct.title")
                                .with("company", sheet.company().name())
                                .with("month", correction.review().month())));
        ReviewCautions.of(correction.review(), rows).forEach(it -> lines.addAll(sheet.caution(it)));
        lines.addAll(sheet.wrapped("", sheet.wording().say(correction.message())));
        correction.behind().forEach(it -> behind(it, lines));
        if (!correction.options().isEmpty()) {
            lines.add("");
            lines.add(sheet.heading(Message.of("command.correct.options")));
            options(lines);
            lines.add("");
            lines.addAll(new OptionsTable(correction, sheet).lines());
            lines.add("");
            lines.addAll(sheet.basis(correction.basis()));
        }
        return lines;
    }

    private void behind(BehindGoal goal, List<String> lines) {
        lines.add("");
        List<String> said = sheet.wrapped("", sheet.wording().say(goal.message()));
        said.forEach(it -> lines.add(Tone.STRONG.paint(it, sheet.ink())));
        lines.addAll(sheet.bulleted(goal.lookAt().stream().map(Difference::message).toList()));
    }

    private void options(List<String> lines) {
        int number = 1;
        for (CorrectionOption option : correction.options()) {
            lines.addAll(sheet.numbered(number++, sheet.wording().say(option.message())));
            Change.sentences(option.changes(), correction.review().plan())
                    .forEach(it -> lines.addAll(sheet.wrapped(INDENT, sheet.wording().say(it))));
            option.effects()
                    .forEach(it -> lines.addAll(sheet.wrapped(INDENT, sheet.wording().say(it))));
        }
    }
}
