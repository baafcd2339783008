package vn.aop.core.coherence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.figures.Metric;
import vn.aop.core.limit.Deadline;
import vn.aop.core.projection.Projection;

/**
 * What the goals of a plan demand of next year's revenue, worked out as far as it is asked. The
 * answers are those of {@link Coherence}, which works out all of them.
 *
 * <p>Revenues that keep all goals show at once that the goals hold together, and that whatever
 * reaches a level in them can reach it. So the planned revenues of a plan that keeps its goals
 * answer most questions; the linear programme is solved for the others.
 */
public final class Demands {

    private final GoalMathematics goals;
    private final Programme asWritten;
    private final Programme exactly;
    private final List<List<BigDecimal>> keeping = new ArrayList<>();
    private final List<List<BigDecimal>> reaching = new ArrayList<>();
    private final List<AttainableLevel> conflict;
    private final boolean canBeReachedExactly;

    private Demands(Projection projection, Deadline deadline) {
        this.goals = new GoalMathematics(projection.plan(), projection.figures(), deadline);
        this.asWritten = goals.programme(GoalReading.AS_WRITTEN);
        this.exactly = goals.programme(GoalReading.EXACTLY);
        List<BigDecimal> planned = goals.revenuesOf(projection.figures());
        Stream.of(planned).filter(asWritten::isKeptBy).forEach(keeping::add);
        Stream.of(planned, exactly.scaled(planned))
                .filter(exactly::isKeptBy)
                .forEach(reaching::add);
        keeping.addAll(reaching);
        this.conflict = keeping.isEmpty() ? goals.reaches() : List.of();
        this.canBeReachedExactly =
                !reaching.isEmpty() || conflict.isEmpty() && exactly.isFeasible();
    }

    /** Returns what the goals of a plan demand. */
    public static Demands of(Projection projection) {
        return of(projection, Deadline.none());
    }

    /**
     * Returns what the goals of a plan demand.
     *
     * @param deadline until when answers are waited for; each may break off with a {@link
     *     vn.aop.core.limit.DeadlinePassed}
     */
    public static Demands of(Projection projection, Deadline deadline) {
        return new Demands(projection, deadline);
    }

    /**
     * Returns the goals that cannot hold together, each with how far it can go while the others
     * hold; empty where all can.
     */
    public List<AttainableLevel> conflict() {
        return conflict;
    }

    /** Returns what the goals do to the gross margin, as {@link Coherence#mix} tells. */
    public Optional<MixEffect> mix() {
        return goals.mix();
    }

    /** Returns revenue in all, by channel and by group: what may be asked about. */
    public List<Metric> revenues() {
        return goals.revenues();
    }

    /**
     * Returns the most that a revenue can be if every goal on an amount is reached exactly, where
     * that is below last year's; empty where last year is not known.
     */
    public Optional<Demand> shrinking(Metric revenue) {
        return goals.lastYear(revenue).number().flatMap(it -> shrinking(revenue, it));
    }

    private Optional<Demand> shrinking(Metric revenue, BigDecimal lastYear) {
        LinearForm form = goals.form(revenue);
        boolean canStay = reaching.stream().anyMatch(it -> form.value(it).compareTo(lastYear) >= 0);
        if (!canBeReachedExactly || canStay) {
            return Optional.empty();
        }
        Optional<List<BigDecimal>> most = exactly.whereMost(form);
        most.ifPresent(reaching::add);
        return most.map(it -> goals.money(Programme.value(form, it)))
                .filter(it -> it.compareTo(lastYear) < 0)
                .map(it -> new Demand(revenue, lastYear, it));
    }

    /**
     * Returns the least that a revenue can be as the goals are written, where that is above last
     * year's by more than a share of it; empty where last year brought nothing in or is not known.
     */
    public Optional<Demand> growing(Metric revenue, BigDecimal growth) {
        return goals.lastYear(revenue).number().flatMap(it -> growing(revenue, it, growth));
    }

    private Optional<Demand> growing(Metric revenue, BigDecimal lastYear, BigDecimal growth) {
        BigDecimal limit = lastYear.multiply(BigDecimal.ONE.add(growth));
        LinearForm form = goals.form(revenue);
        boolean canStay = keeping.stream().anyMatch(it -> form.value(it).compareTo(limit) <= 0);
        if (!conflict.isEmpty() || lastYear.signum() <= 0 || canStay) {
            return Optional.empty();
        }
        return asWritten
                .least(form)
                .map(goals::money)
                .filter(it -> it.compareTo(limit) > 0)
                .map(it -> new Demand(revenue, lastYear, it));
    }

    /**
     * Returns by how much total revenue has to grow at least for another revenue to keep last
     * year's level while the goals hold; empty where they leave no room for that, or last year is
     * not known.
     */
    public Optional<BigDecimal> growthKeeping(Metric revenue) {
        Metric total = goals.revenues().get(0);
        Optional<BigDecimal> lastYear = goals.lastYear(total).number();
        return goals.lastYear(revenue)
                .number()
                .flatMap(level -> goals.wished(revenue, level).least(goals.form(total)))
                .map(goals::money)
                .flatMap(it -> lastYear.flatMap(was -> new Demand(total, was, it).growth()));
    }
}
