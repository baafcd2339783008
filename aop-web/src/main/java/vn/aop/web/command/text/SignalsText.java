package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.signal.Attention;
import vn.aop.core.signal.Signal;
import vn.aop.core.text.Message;

/**
 * Why goals and KPIs ask what they ask: how each that is not fine, or is a signal, stands to its
 * target, and whether its month may be chance.
 *
 * @param review the review
 * @param signals signal or noise of its goals and KPIs
 * @param sheet what it is written on
 */
record SignalsText(MonthlyReview review, Signals signals, Sheet sheet) {

    private static final String INDENT = "  ";

    SignalsText {
        requireNonNull(review, "review");
        requireNonNull(signals, "signals");
        requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        review.goals()
                .forEach(
                        it ->
                                add(
                                        lines,
                                        it.goal().id(),
                                        it.why(),
                                        signals.of(it),
                                        signals.attention(it)));
        review.kpis()
                .forEach(
                        it ->
                                add(
                                        lines,
                                        it.kpi().id(),
                                        it.why(),
                                        signals.of(it),
                                        signals.attention(it)));
        if (!lines.isEmpty()) {
            lines.add(0, sheet.heading("command.signals"));
        }
        return lines;
    }

    private void add(
            List<String> lines, String id, Message why, Signal signal, Optional<Attention> asked) {
        boolean isQuiet =
                asked.isEmpty()
                        || asked.get() == Attention.FINE
                                && signal.reading() != Signal.Reading.SIGNAL;
        if (!isQuiet) {
            String said =
                    sheet.say(
                            Message.of("command.signals.of")
                                    .with("id", id)
                                    .with("status", why)
                                    .with("signal", signal.why()));
            lines.addAll(sheet.wrapped(INDENT, said));
        }
    }
}
