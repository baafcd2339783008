package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.GoalStatus;
import vn.aop.core.projection.Once;
import vn.aop.core.signal.Attention;
import vn.aop.core.signal.SeasonalPlan;
import vn.aop.core.signal.Signal;
import vn.aop.core.signal.ToTarget;
import vn.aop.core.signal.UsualMonths;
import vn.aop.core.text.Message;

/**
 * Signal or noise: beside each status of a review, whether its month may have come by chance, and
 * what both ask of people in one word. Source: {@code docs/formulas/signal.md}.
 *
 * <pre>{@code
 * Signals signals = new Signals(review);
 * Optional<Attention> asked = signals.attention(review.goal("G1").orElseThrow());
 * }</pre>
 *
 * <p>What a month says of a metric is judged once, however often it is asked.
 */
public final class Signals {

    private final MonthlyReview review;
    private final Once<Optional<Message>> heldBack;
    private final Once<SeasonalPlan> seasonal;
    private final Map<Asked, Signal> judged = new ConcurrentHashMap<>();

    /** What is judged, by which side is better. */
    private record Asked(Metric metric, Bound bound) {}

    /**
     * Makes the signals of a review.
     *
     * @param review the review; the tolerances in it stay the statuses
     */
    public Signals(MonthlyReview review) {
        this.review = requireNonNull(review, "review");
        this.heldBack = new Once<>(() -> review.summary().heldBack());
        this.seasonal = new Once<>(this::seasonalPlan);
    }

    /** Returns the review. */
    public MonthlyReview review() {
        return review;
    }

    /** Returns what the reviewed month says of a goal's metric. */
    public Signal of(GoalReview goal) {
        return of(goal.goal().metric(), goal.goal().bound());
    }

    /** Returns what the reviewed month says of a KPI. */
    public Signal of(KpiReview kpi) {
        return of(kpi.kpi().metric(), kpi.kpi().bound());
    }

    /** Returns what the reviewed month says of revenue. */
    public Signal revenue() {
        return of(Metric.of(AccountKind.REVENUE.id()), Bound.AT_LEAST);
    }

    private Signal of(Metric metric, Bound bound) {
        return judged.computeIfAbsent(new Asked(metric, bound), this::judge);
    }

    private Signal judge(Asked asked) {
        return heldBack.get()
                .map(why -> UsualMonths.none(Span.of(review.month()), why))
                .orElseGet(
                        () ->
                                new UsualMonths(seasonal.get(), asked.metric(), asked.bound())
                                        .judge(review.month()));
    }

    private SeasonalPlan seasonalPlan() {
        return new SeasonalPlan(
                review.plan().year(),
                review.planned().source(),
                review.source(),
                review.actuals().recorded().noTrade(),
                review.plan().company().currency().getCode().equals("VND"));
    }

    /**
     * Returns what a goal asks of people; empty where its status is unknown, and where the year is
     * over and it is missed, for then nothing is left to decide in it.
     */
    public Optional<Attention> attention(GoalReview goal) {
        return standing(goal.status())
                .filter(it -> !review.summary().isOver() || it == ToTarget.SETTLED)
                .map(it -> Attention.of(it, of(goal).evidence()));
    }

    /** Returns what a KPI asks of people; empty where it is not judged against a target. */
    public Optional<Attention> attention(KpiReview kpi) {
        return standing(kpi.status()).map(it -> Attention.of(it, of(kpi).evidence()));
    }

    static Optional<ToTarget> standing(GoalStatus status) {
        return switch (status) {
            case MET -> Optional.of(ToTarget.SETTLED);
            case ON_TRACK -> Optional.of(ToTarget.KEPT);
            case AT_RISK -> Optional.of(ToTarget.MISSED_WITHIN);
            case OFF_TRACK -> Optional.of(ToTarget.MISSED_BEYOND);
            case UNKNOWN -> Optional.empty();
        };
    }

    static Optional<ToTarget> standing(KpiStatus status) {
        return switch (status) {
            case GREEN -> Optional.of(ToTarget.KEPT);
            case AMBER -> Optional.of(ToTarget.MISSED_WITHIN);
            case RED -> Optional.of(ToTarget.MISSED_BEYOND);
            case NOT_DUE, NO_TARGET, MONTH_OPEN, UNKNOWN -> Optional.empty();
        };
    }
}
