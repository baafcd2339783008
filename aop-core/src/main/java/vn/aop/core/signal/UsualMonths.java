package vn.aop.core.signal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Judges whether a month is a signal: its {@link LogRatio} against the {@link XmrChart} of the
 * months before it.
 *
 * <p>The base are the earlier months of the year, but for those that were signals themselves when
 * they came: a month with a cause of its own does not tell what is usual, and limits stay where
 * they are until the plan is amended. Where nothing at all varied, a difference below half a per
 * cent is none. Amounts and shares are judged so; what is counted in small numbers would be judged
 * by Poisson's law instead, here.
 *
 * @param seasonal the months of the year with their plan
 * @param metric what is judged
 * @param bound on which side it should lie
 */
public record UsualMonths(SeasonalPlan seasonal, Metric metric, Bound bound) {

    /** As for deviations that are told at all: half a per cent. */
    private static final BigDecimal MATERIAL = new BigDecimal("0.005");

    public UsualMonths {
        requireNonNull(seasonal, "seasonal");
        requireNonNull(metric, "metric");
        requireNonNull(bound, "bound");
    }

    /**
     * Returns what can be said of a month.
     *
     * @param month a month of the year that is recorded to its end
     */
    public Signal judge(YearMonth month) {
        Span alone = Span.of(month);
        if (metric.selections().stream().anyMatch(Selection::isBalance)) {
            return none(alone, Message.of("signal.balance"));
        }
        Optional<Span> span = seasonal.spanOf(month);
        if (span.isEmpty()) {
            return none(alone, Evidence.TOO_EARLY, Message.of("signal.with-tet"));
        }
        LogRatio judged = LogRatio.of(metric, seasonal, span.get());
        if (judged.number().isEmpty()) {
            Message reason = judged.log().value().whyUndefined().orElseThrow();
            return none(span.get(), Message.of("signal.no-ratio").with("reason", reason));
        }
        List<LogRatio> base = base(month);
        return base.size() < Signal.FEWEST
                ? tooEarly(span.get(), base.size())
                : against(base, judged, span.get());
    }

    /** Returns why nothing is said of a month that cannot be judged. */
    public static Signal none(Span span, Message why) {
        return none(span, Evidence.NONE, why);
    }

    private static Signal none(Span span, Evidence evidence, Message why) {
        return new Signal(
                Signal.Reading.NOT_JUDGED,
                evidence,
                span,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                why,
                List.of());
    }

    private static Signal tooEarly(Span span, int base) {
        return new Signal(
                Signal.Reading.TOO_EARLY,
                Evidence.TOO_EARLY,
                span,
                base,
                Optional.empty(),
                Optional.empty(),
                false,
                Message.of("signal.too-early").with("base", base).with("needed", Signal.FEWEST),
                List.of());
    }

    /** The earlier months that were not signals as they came. */
    private List<LogRatio> base(YearMonth month) {
        List<LogRatio> base = new ArrayList<>();
        if (month.equals(seasonal.year().first())) {
            return base;
        }
        for (Span span : seasonal.points(month.minusMonths(1))) {
            LogRatio point = LogRatio.of(metric, seasonal, span);
            boolean isUsual =
                    base.size() < Signal.FEWEST
                            || point.number().filter(it -> isSignal(chart(base), it)).isEmpty();
            if (point.number().isPresent() && isUsual) {
                base.add(point);
            }
        }
        return base;
    }

    private static XmrChart chart(List<LogRatio> base) {
        return XmrChart.of(base.stream().map(it -> it.number().orElseThrow()).toList());
    }

    private static boolean isSignal(XmrChart chart, BigDecimal month) {
        return chart.isBeyond(month) && month.subtract(chart.mean()).abs().compareTo(MATERIAL) >= 0;
    }

    private Signal against(List<LogRatio> base, LogRatio judged, Span span) {
        XmrChart chart = chart(base);
        BigDecimal month = judged.number().orElseThrow();
        boolean isSignal = isSignal(chart, month);
        boolean isSteady = isSteady(chart, month);
        Signal.Band usual = band(base, chart, judged.plan());
        Chance chance = Chance.of(chart.deviations(month));
        return new Signal(
                isSignal ? Signal.Reading.SIGNAL : Signal.Reading.WITHIN_USUAL,
                evidence(chart, month, isSignal, isSteady),
                span,
                base.size(),
                Optional.of(usual),
                Optional.of(chance),
                isSteady,
                why(isSignal, judged, usual, span),
                notes(isSignal, isSteady, chance));
    }

    /** All months miss the plan to one side, the judged one too. */
    private static boolean isSteady(XmrChart chart, BigDecimal month) {
        return chart.isMeanBeyondZero()
                && chart.mean().abs().compareTo(MATERIAL) >= 0
                && chart.mean().signum() == month.signum();
    }

    private Evidence evidence(
            XmrChart chart, BigDecimal month, boolean isSignal, boolean isSteady) {
        boolean isWorse = isWorse(month.subtract(chart.mean()));
        if (isSignal && isWorse || isSteady && isWorse(chart.mean())) {
            return Evidence.WORSE;
        }
        return isSignal ? Evidence.BETTER : Evidence.CHANCE;
    }

    private boolean isWorse(BigDecimal off) {
        return bound.shortfall(off, BigDecimal.ZERO).signum() > 0;
    }

    private static Message why(boolean isSignal, LogRatio judged, Signal.Band usual, Span span) {
        return Message.of(isSignal ? "signal.beyond" : "signal.within-usual")
                .with("span", span)
                .with("actual", judged.actual().value())
                .with("plan", judged.plan().value())
                .with("low", usual.low().value())
                .with("high", usual.high().value());
    }

    private static List<Message> notes(boolean isSignal, boolean isSteady, Chance chance) {
        List<Message> notes = new ArrayList<>();
        if (!isSignal) {
            notes.add(said(chance));
        }
        if (isSteady) {
            notes.add(Message.of("signal.steady"));
        }
        return notes;
    }

    /** Says how often such a month comes by chance. */
    private static Message said(Chance chance) {
        if (chance.isCommon()) {
            return Message.of("signal.chance-common");
        }
        return chance.isRare()
                ? Message.of("signal.chance-rare")
                : Message.of("signal.chance-one-in").with("months", chance.oneIn());
    }

    private static Signal.Band band(List<LogRatio> base, XmrChart chart, Traced plan) {
        Traced[] points = base.stream().map(LogRatio::log).toArray(Traced[]::new);
        Traced mean =
                Traced.computed(
                        number("trace.usual-mean"),
                        Value.ratio(chart.mean()),
                        "("
                                + joined(points.length, " + ", i -> "{" + i + "}")
                                + ") ÷ "
                                + points.length,
                        points);
        Traced range =
                Traced.computed(
                        number("trace.usual-range"),
                        Value.ratio(chart.meanRange()),
                        "("
                                + joined(
                                        points.length - 1,
                                        " + ",
                                        i -> "|{" + (i + 1) + "} − {" + i + "}|")
                                + ") ÷ "
                                + (points.length - 1),
                        points);
        return new Signal.Band(
                limit("low", plan, chart.lower(), "−", mean, range),
                limit("high", plan, chart.upper(), "+", mean, range));
    }

    private static String joined(int count, String between, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }

    private static Traced limit(
            String side, Traced plan, BigDecimal power, String sign, Traced mean, Traced range) {
        return Traced.computed(
                Message.of("trace.usual-" + side),
                LogRatio.timesExp(plan.value(), power),
                "{0} × e^({1} " + sign + " " + XmrChart.SCALE + " × {2})",
                plan,
                mean,
                range);
    }

    private static Label number(String key) {
        return new Label(Message.of(key), Label.Kind.NUMBER);
    }
}
