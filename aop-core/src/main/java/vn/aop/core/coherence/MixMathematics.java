package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.aop.core.coherence.MixEffect.ChannelMix;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;

/**
 * Computes the mix effect of the goals on the gross margin: every channel keeps last year's margin,
 * the goals other than the floor decide the shares, and the total is last year's or the nearest to
 * it that they allow.
 */
final class MixMathematics {

    /** Solvers are exact to about as many digits. */
    private static final int SHARE_PLACES = 9;

    private final Figures baseline;
    private final boolean isWholeYear;
    private final List<MixCell> cells;
    private final List<GoalConstraint> goals;
    private final Ratio grossMargin;
    private final SortedMap<String, BigDecimal> revenues = new TreeMap<>();
    private final SortedMap<String, BigDecimal> margins = new TreeMap<>();
    private final BigDecimal total;
    private final Deadline deadline;

    /**
     * Makes the mathematics.
     *
     * @param cells what the goals weigh, in the order of their weights
     * @param grossMargin the gross margin, in whichever way a goal writes it
     * @param deadline until when an answer is waited for
     */
    MixMathematics(
            Plan plan,
            List<MixCell> cells,
            List<GoalConstraint> goals,
            Ratio grossMargin,
            Deadline deadline) {
        this.deadline = deadline;
        this.baseline = plan.baseline().figures();
        this.isWholeYear = plan.baseline().isWholeYear();
        this.cells = cells;
        this.goals = goals;
        this.grossMargin = grossMargin;
        for (Channel channel : plan.company().channels()) {
            BigDecimal revenue = GoalMathematics.sum(baseline, AccountKind.REVENUE, channel.id());
            if (revenue.signum() > 0) {
                BigDecimal cost =
                        GoalMathematics.sum(baseline, AccountKind.COST_OF_GOODS, channel.id());
                revenues.put(channel.id(), revenue);
                margins.put(channel.id(), revenue.subtract(cost).divide(revenue, Value.PRECISION));
            }
        }
        this.total = revenues.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Optional<MixEffect> effect() {
        if (revenues.size() < 2 || !isWholeYear || !areCostsKnown()) {
            return Optional.empty();
        }
        return goals.stream()
                .filter(it -> it.ratio().isSame(grossMargin))
                .filter(it -> it.goal().bound() == Bound.AT_LEAST)
                .findFirst()
                .flatMap(floor -> shares(floor).map(shares -> effect(floor, shares)));
    }

    /** Without any cost of goods last year, a margin of 100 % would only look right. */
    private boolean areCostsKnown() {
        return margins.values().stream().anyMatch(it -> it.compareTo(BigDecimal.ONE) != 0);
    }

    private MixEffect effect(GoalConstraint floor, SortedMap<String, BigDecimal> shares) {
        BigDecimal implied = margin(shares);
        SortedMap<String, BigDecimal> before = lastYearShares();
        List<ChannelMix> channels = new ArrayList<>();
        shares.forEach(
                (channel, share) ->
                        channels.add(
                                new ChannelMix(
                                        channel,
                                        requireNonNull(before.get(channel)),
                                        share,
                                        requireNonNull(margins.get(channel)),
                                        needed(channel, share, floor.level(), implied))));
        return new MixEffect(floor.goal().id(), margin(before), implied, floor.level(), channels);
    }

    private SortedMap<String, BigDecimal> lastYearShares() {
        SortedMap<String, BigDecimal> shares = new TreeMap<>();
        revenues.forEach((channel, revenue) -> shares.put(channel, divided(revenue, total)));
        return shares;
    }

    private BigDecimal margin(SortedMap<String, BigDecimal> shares) {
        BigDecimal margin = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> share : shares.entrySet()) {
            margin = margin.add(share.getValue().multiply(margins.get(share.getKey())));
        }
        return margin.round(Value.PRECISION);
    }

    /**
     * The margin of a channel at which the floor holds: its own plus what is missing ÷ its share.
     */
    private Optional<BigDecimal> needed(
            String channel, BigDecimal share, BigDecimal floor, BigDecimal implied) {
        return share.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        requireNonNull(margins.get(channel))
                                .add(divided(floor.subtract(implied), share)));
    }

    /** The shares of the channels at the best margin that the other goals allow. */
    private Optional<SortedMap<String, BigDecimal>> shares(GoalConstraint floor) {
        List<Programme.Constraint> constraints = new ArrayList<>();
        goals.stream()
                .filter(goal -> goal != floor)
                .flatMap(goal -> byChannel(goal).stream())
                .forEach(constraints::add);
        Programme open = new Programme(margins.size(), total, constraints, deadline);
        LinearForm revenue = LinearForm.sum(margins.size());
        Optional<BigDecimal> least = open.least(revenue);
        if (least.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal atLeast = least.get().max(total);
        BigDecimal nearest =
                atLeast.compareTo(total) > 0
                        ? atLeast
                        : open.most(revenue).map(atLeast::min).orElse(atLeast);
        return nearest.signum() > 0 ? best(revenue, constraints, nearest) : Optional.empty();
    }

    private Optional<SortedMap<String, BigDecimal>> best(
            LinearForm whole, List<Programme.Constraint> constraints, BigDecimal revenue) {
        List<Programme.Constraint> all = new ArrayList<>(constraints);
        all.add(
                new Programme.Constraint(
                        whole.minus(LinearForm.constant(revenue)),
                        Programme.Constraint.Kind.EXACTLY_ZERO));
        return new Programme(margins.size(), total, all, deadline)
                .whereMost(LinearForm.of(List.copyOf(margins.values())))
                .map(revenues -> sharesOf(revenues, revenue));
    }

    private SortedMap<String, BigDecimal> sharesOf(List<BigDecimal> sold, BigDecimal whole) {
        SortedMap<String, BigDecimal> shares = new TreeMap<>();
        Iterator<BigDecimal> each = sold.iterator();
        for (String channel : margins.keySet()) {
            shares.put(channel, each.next().divide(whole, SHARE_PLACES, RoundingMode.HALF_UP));
        }
        return shares;
    }

    /** A goal over channels alone; empty where it weighs the groups of a channel differently. */
    private Optional<Programme.Constraint> byChannel(GoalConstraint goal) {
        Programme.Constraint constraint = goal.as(GoalReading.AS_WRITTEN);
        List<BigDecimal> weights = new ArrayList<>();
        for (String channel : margins.keySet()) {
            List<BigDecimal> ofGroups =
                    IntStream.range(0, cells.size())
                            .filter(place -> cells.get(place).channel().equals(channel))
                            .mapToObj(constraint.form()::weight)
                            .toList();
            if (ofGroups.stream().anyMatch(it -> it.compareTo(ofGroups.get(0)) != 0)) {
                return Optional.empty();
            }
            weights.add(ofGroups.get(0));
        }
        return Optional.of(
                new Programme.Constraint(
                        new LinearForm(weights, constraint.form().constant()), constraint.kind()));
    }

    private static BigDecimal divided(BigDecimal over, BigDecimal under) {
        return over.divide(under, Value.PRECISION);
    }
}
