package vn.aop.web.command.sales;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.aop.cases.plan.BaselineDraft;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.web.command.text.Sheet;

/**
 * What files tell of last year beside its figures, as a text: margins, the season, and what is
 * still needed.
 *
 * @param draft last year
 * @param sheet what it is written on
 */
public record BaselineText(BaselineDraft draft, Sheet sheet) {

    private static final String ITEM = "  - ";

    public BaselineText {
        requireNonNull(draft, "draft");
        requireNonNull(sheet, "sheet");
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!draft.margins().isEmpty()) {
            lines.add(sheet.heading(Message.of("command.baseline.margins")));
            draft.margins()
                    .forEach(
                            (group, margin) ->
                                    lines.addAll(
                                            sheet.listed(
                                                    ITEM,
                                                    "%s (%s): margin: %s"
                                                            .formatted(
                                                                    sheet.wording().tagName(group),
                                                                    group,
                                                                    margin.toPlainString()))));
        }
        if (!draft.season().isEmpty()) {
            lines.add(sheet.heading(Message.of("command.baseline.season")));
            List<String> months = new ArrayList<>();
            draft.season()
                    .forEach(
                            (month, share) ->
                                    months.add(
                                            "%s %s"
                                                    .formatted(
                                                            month,
                                                            sheet.wording()
                                                                    .value(
                                                                            Value.of(
                                                                                    share,
                                                                                    Unit.RATIO)))));
            lines.addAll(sheet.listed(ITEM, String.join(", ", months)));
        }
        lines.add(
                sheet.heading(
                        Message.of(
                                draft.needed().isEmpty()
                                        ? "command.baseline.whole"
                                        : "command.baseline.needed")));
        draft.needed().forEach(it -> lines.addAll(sheet.listed(ITEM, sheet.say(it))));
        return lines;
    }
}
