package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.change.Change;
import vn.aop.core.decision.recovery.WokenResponses;
import vn.aop.core.figures.Trigger;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.response.Recovered;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.ReviewSummary;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;
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
        WokenResponses woken = new WokenResponses(summary.review());
        return summary.awake().stream().flatMap(it -> lines(it, woken)).toList();
    }

    private Stream<String> lines(EarlyWarning<?> watch, WokenResponses woken) {
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
        return Stream.of(
                        Stream.of(Tone.BAD.paint(title, sheet.ink())),
                        details,
                        answered(watch, woken))
                .flatMap(it -> it);
    }

    /** What the response brings from now on, where it changes the plan. */
    private Stream<String> answered(EarlyWarning<?> watch, WokenResponses woken) {
        Responses text = new Responses(summary.review().plan(), sheet);
        return Optional.of(watch.subject()).stream()
                .filter(Risk.class::isInstance)
                .map(Risk.class::cast)
                .flatMap(it -> woken.of(it).stream())
                .flatMap(it -> text.told(it).stream());
    }

    private String seen(EarlyWarning<?> watch) {
        Trigger trigger = watch.trigger();
        return sheet.say(
                Message.of("command.warning.seen")
                        .with("metric", sheet.name(trigger.metric()))
                        .with("side", trigger.side())
                        .with(
                                "threshold",
                                sheet.brief(trigger.threshold(), trigger.metric().unit()))
                        .with("months", trigger.months())
                        .with("values", values(watch)));
    }

    private String values(EarlyWarning<?> watch) {
        int count = watch.watched().size();
        YearMonth last = summary.review().month();
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                sheet.say(
                                        Message.of("command.warning.value")
                                                .with("month", last.minusMonths(count - 1L - i))
                                                .with(
                                                        "value",
                                                        Sheet.marked(
                                                                watch.watched().get(i),
                                                                sheet.brief(
                                                                        watch.watched()
                                                                                .get(i)
                                                                                .value())))))
                .collect(Collectors.joining("; "));
    }

    private String response(Risk risk, Response response) {
        String decided =
                sheet.say(
                        Message.of("command.risk.response")
                                .with("what", response.what())
                                .with("cost", sheet.money(response.cost().getAmount())));
        return risk.owner()
                .flatMap(summary.review().plan().resources()::person)
                .map(
                        person ->
                                decided
                                        + " "
                                        + sheet.say(
                                                Message.of("command.risk.owner")
                                                        .with("name", person.name())))
                .orElse(decided);
    }

    /**
     * What risks take and their responses bring back, as a text.
     *
     * @param plan the plan
     * @param sheet what it is written on
     */
    record Responses(Plan plan, Sheet sheet) {

        Responses {
            requireNonNull(plan, "plan");
            requireNonNull(sheet, "sheet");
        }

        /**
         * Returns what is planned for each risk whose response changes the plan; none where none
         * does.
         */
        List<String> planned(Projection projection) {
            List<String> lines = new ArrayList<>();
            for (Risk risk : plan.risks()) {
                RiskResponse.planned(projection, risk)
                        .ifPresent(
                                it -> {
                                    lines.addAll(
                                            sheet.wrapped(
                                                    "", risk.id() + " " + sheet.text(risk.name())));
                                    lines.addAll(told(it));
                                });
            }
            if (!lines.isEmpty()) {
                lines.add(0, sheet.heading("command.responses"));
            }
            return lines;
        }

        /** Returns what a response brings back, or why that cannot be told. */
        List<String> told(Validated<RiskResponse, Problem> tried) {
            return sentences(tried)
                    .flatMap(it -> sheet.wrapped(INDENT, sheet.wording().say(it)).stream())
                    .toList();
        }

        private Stream<Message> sentences(Validated<RiskResponse, Problem> tried) {
            return tried.value()
                    .map(
                            it ->
                                    Stream.of(
                                                    Change.sentences(it.changes(), plan).stream(),
                                                    Stream.of(it.message()),
                                                    it.moved().stream().map(Recovered::message))
                                            .flatMap(all -> all))
                    .orElseGet(() -> Stream.of(RiskResponse.refusal(tried)));
        }
    }
}
