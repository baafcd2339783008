package vn.aop.web.command.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.review.Signals;
import vn.aop.core.signal.Attention;
import vn.aop.core.signal.Signal;
import vn.aop.core.text.Message;

/**
 * Why goals and KPIs ask what they ask: whether the month of each that is not fine, or is a signal,
 * may be chance. Goals and KPIs of one measure are told together.
 */
final class SignalsText {

    private static final String INDENT = "  ";

    private final MonthlyReview review;
    private final Signals signals;
    private final Sheet sheet;
    private final Map<String, List<String>> idsBySaid = new LinkedHashMap<>();
    private final Set<Message> provisional = new LinkedHashSet<>();

    /**
     * Tells of a review.
     *
     * @param review the review
     * @param signals signal or noise of its goals and KPIs
     * @param sheet what it is written on
     */
    SignalsText(MonthlyReview review, Signals signals, Sheet sheet) {
        this.review = requireNonNull(review, "review");
        this.signals = requireNonNull(signals, "signals");
        this.sheet = requireNonNull(sheet, "sheet");
    }

    List<String> lines() {
        review.goals().forEach(it -> add(it.goal().id(), signals.of(it), signals.attention(it)));
        review.kpis().forEach(it -> add(it.kpi().id(), signals.of(it), signals.attention(it)));
        if (idsBySaid.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(sheet.heading("command.signals")));
        idsBySaid.forEach(
                (said, ids) ->
                        lines.addAll(sheet.wrapped(INDENT, String.join(", ", ids) + ": " + said)));
        provisional.forEach(it -> lines.addAll(sheet.wrapped(INDENT, sheet.say(it))));
        return lines;
    }

    /** What is fine and no signal is not told. */
    private void add(String id, Signal signal, Optional<Attention> asked) {
        boolean isSignal = signal.reading() == Signal.Reading.SIGNAL;
        if (asked.filter(it -> it != Attention.FINE || isSignal).isPresent()) {
            String said =
                    Stream.concat(Stream.of(signal.why()), signal.notes().stream())
                            .map(sheet::say)
                            .collect(Collectors.joining(" "));
            idsBySaid.computeIfAbsent(said, fresh -> new ArrayList<>()).add(id);
            signal.provisional().ifPresent(provisional::add);
        }
    }
}
