package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.review.DataReach;
import vn.aop.core.review.Missing;
import vn.aop.core.text.Message;

/**
 * How far imported actuals reach, as a text: the last day, then what should be in the files and is
 * not, account by account with its months.
 *
 * @param reach how far they reach
 * @param sheet what it is written on
 */
record ReachText(DataReach reach, Sheet sheet) {

    private static final int MOST_ROWS = 20;

    ReachText {
        requireNonNull(reach, "reach");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(sheet.wrapped("", until()));
        reach.records()
                .endsEarly()
                .ifPresent(
                        it ->
                                careful(
                                        sheet.say(
                                                Message.of("command.import.open")
                                                        .with("month", reach.month())),
                                        lines));
        reach.records().saidDaysMissing().ifPresent(it -> careful(sheet.say(it), lines));
        if (!reach.withoutRows().isEmpty()) {
            careful(
                    sheet.say(
                            Message.of("command.import.no-rows")
                                    .with("months", reach.withoutRows())),
                    lines);
        }
        List<Message> missing = missing();
        if (missing.isEmpty()) {
            lines.addAll(
                    reach.isWhole()
                            ? sheet.wrapped("", sheet.say("command.import.whole"))
                            : List.of());
            return lines;
        }
        lines.add(Tone.CAREFUL.paint(sheet.say("command.import.missing"), sheet.ink()));
        lines.addAll(sheet.bulleted(missing.stream().limit(MOST_ROWS).toList()));
        if (missing.size() > MOST_ROWS) {
            lines.addAll(
                    sheet.wrapped(
                            "  ",
                            sheet.say(
                                    Message.of("command.import.more")
                                            .with("count", missing.size() - MOST_ROWS))));
        }
        lines.addAll(sheet.wrapped("", sheet.say("command.import.if-none")));
        return lines;
    }

    private String until() {
        return reach.day()
                .map(
                        day ->
                                reach.salesDay().filter(it -> !it.equals(day)).isPresent()
                                        ? sheet.say(
                                                Message.of("command.import.until-sales")
                                                        .with("day", day)
                                                        .with("sales", reach.salesDay().get()))
                                        : sheet.say(
                                                Message.of("command.import.until")
                                                        .with("day", day)))
                .orElseGet(
                        () ->
                                sheet.say(
                                        Message.of("command.import.until-month")
                                                .with("month", reach.month())));
    }

    private void careful(String text, List<String> lines) {
        sheet.wrapped("", text).forEach(it -> lines.add(Tone.CAREFUL.paint(it, sheet.ink())));
    }

    /** Each account once, with all its months; what is recorded in part by the month. */
    private List<Message> missing() {
        return Stream.concat(
                        reach.records().notRecorded().entrySet().stream()
                                .map(
                                        it ->
                                                Message.of("review.not-recorded.part")
                                                        .with("what", it.getKey())
                                                        .with("months", it.getValue())),
                        Stream.concat(
                                        reach.records().onSomeDays().stream(),
                                        reach.records().inPart().stream())
                                .map(Missing::why))
                .toList();
    }
}
