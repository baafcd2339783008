package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.figures.Trigger;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.ReviewSummary;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.web.answer.Watched;

/**
 * The early warnings that are given: what was seen, and what was decided to do then.
 *
 * @param summary what the review comes down to
 * @param sheet what it is written on
 */
record WarningsText(ReviewSummary summary, Sheet sheet) {

    private static final String INDENT = "   ";

    WarningsText {
        requireNonNull(summary, "summary");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        return summary.awake().stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(EarlyWarning<?> watch) {
        String title =
                Columns.cut(
                        Columns.clean(Watched.id(watch) + " " + sheet.text(Watched.name(watch))),
                        Sheet.WIDTH);
        Stream<String> response =
                watch.subject() instanceof Risk risk
                        ? risk.response().stream().map(it -> response(risk, it))
                        : Stream.of(sheet.say("command.assumption.broken"));
        Stream<String> details =
                Stream.concat(Stream.of(seen(watch)), response)
                        .flatMap(text -> sheet.wrapped(INDENT, text).stream());
        return Stream.concat(Stream.of(Tone.BAD.paint(title, sheet.ink())), details);
    }

    private String seen(EarlyWarning<?> watch) {
        Trigger trigger = watch.trigger();
        return sheet.say(
                "command.warning.seen",
                "metric",
                sheet.name(trigger.metric()),
                "side",
                trigger.side(),
                "threshold",
                sheet.brief(trigger.threshold(), trigger.metric().unit()),
                "months",
                trigger.months(),
                "values",
                values(watch));
    }

    private String values(EarlyWarning<?> watch) {
        int count = watch.watched().size();
        YearMonth last = summary.review().month();
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                sheet.say(
                                        "command.warning.value",
                                        "month",
                                        last.minusMonths(count - 1L - i),
                                        "value",
                                        Sheet.marked(
                                                watch.watched().get(i),
                                                sheet.brief(watch.watched().get(i).value()))))
                .collect(Collectors.joining("; "));
    }

    private String response(Risk risk, Response response) {
        String decided =
                sheet.say(
                        "command.risk.response",
                        "what",
                        response.what(),
                        "cost",
                        sheet.money(response.cost().getAmount()));
        return risk.owner()
                .flatMap(summary.review().plan().resources()::person)
                .map(
                        person ->
                                decided
                                        + " "
                                        + sheet.say("command.risk.owner", "name", person.name()))
                .orElse(decided);
    }
}
