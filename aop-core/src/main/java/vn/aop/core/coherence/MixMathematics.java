package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
 * the goals other than the floor decide the mix, and both the total and the shares are last year's
 * or the nearest to them that they allow.
 */
final class MixMathematics {

    /** Solvers are exact to about as many digits. */
    private static final int SHARE_PLACES = 9;

    /** So little that no revenue moves for a margin alone. */
    private static final BigDecimal TIE_BREAK = new BigDecimal("0.000001");

    private final Figures baseline;
    private final boolean isWholeYear;
    private final List<MixCell> cells;
    private final List<GoalConstraint> goals;
    private final Ratio grossMargin;
    private final SortedMap<String, BigDecimal> revenues = new TreeMap<>();
    private final SortedMap<String, BigDecimal> margins = new TreeMap<>();
    private final SortedMap<String, BigDecimal> owns = new TreeMap<>();
    private final SortedMap<String, BigDecimal> afterFees = new TreeMap<>();
    private final BigDecimal total;
    private final Deadline deadline;

    /**
     * Makes the mathematics.
     *
     * @param ownCosts what is spent for channels alone and follows what they sell
     * @param cells what the goals weigh, in the order of their weights
     * @param grossMargin the gross margin, in whichever way a goal writes it
     * @param deadline until when an answer is waited for
     */
    MixMathematics(
            Plan plan,
            OwnCosts ownCosts,
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
                BigDecimal margin = revenue.subtract(cost).divide(revenue, Value.PRECISION);
                margins.put(channel.id(), margin);
                BigDecimal own = ownCosts.shareOf(channel.id());
                owns.put(channel.id(), own);
                afterFees.put(channel.id(), margin.subtract(channel.feeRate()).subtract(own));
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
                .flatMap(
                        floor ->
                                shares(floor)
                                        .filter(this::isMoved)
                                        .map(shares -> effect(floor, shares)));
    }

    /** Goals that ask for no other mix do nothing to the margin by it. */
    private boolean isMoved(SortedMap<String, BigDecimal> shares) {
        SortedMap<String, BigDecimal> before = lastYearShares();
        return shares.entrySet().stream()
                .anyMatch(
                        it ->
                                requireNonNull(before.get(it.getKey()))
                                                .setScale(SHARE_PLACES, RoundingMode.HALF_UP)
                                                .compareTo(it.getValue())
                                        != 0);
    }

    /** Without any cost of goods last year, a margin of 100 % would only look right. */
    private boolean areCostsKnown() {
        return margins.values().stream().anyMatch(it -> it.compareTo(BigDecimal.ONE) != 0);
    }

    private MixEffect effect(GoalConstraint floor, SortedMap<String, BigDecimal> shares) {
        BigDecimal implied = mean(shares, margins);
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
                                        requireNonNull(owns.get(channel)),
                                        requireNonNull(afterFees.get(channel)),
                                        needed(channel, share, floor.level(), implied))));
        return new MixEffect(
                floor.goal().id(),
                mean(before, margins),
                implied,
                floor.level(),
                mean(before, afterFees),
                mean(shares, afterFees),
                channels);
    }

    private SortedMap<String, BigDecimal> lastYearShares() {
        SortedMap<String, BigDecimal> shares = new TreeMap<>();
        revenues.forEach((channel, revenue) -> shares.put(channel, divided(revenue, total)));
        return shares;
    }

    private static BigDecimal mean(
            SortedMap<String, BigDecimal> shares, SortedMap<String, BigDecimal> margins) {
        BigDecimal mean = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> share : shares.entrySet()) {
            mean = mean.add(share.getValue().multiply(margins.get(share.getKey())));
        }
        return mean.round(Value.PRECISION);
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

    /** The shares of the channels nearest to last year's that the other goals allow. */
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
        return nearest.signum() > 0 ? nearest(revenue, constraints, nearest) : Optional.empty();
    }

    /**
     * Where revenue as a whole is given: how much of it moves between channels is the least, and of
     * several mixes as near the one with the best margin counts. Behind the revenues of the
     * channels, the programme asks how much each is above last year's share, and below it.
     */
    private Optional<SortedMap<String, BigDecimal>> nearest(
            LinearForm whole, List<Programme.Constraint> constraints, BigDecimal revenue) {
        int channels = margins.size();
        List<Programme.Constraint> all = new ArrayList<>(constraints);
        all.add(exactly(whole, revenue));
        List<BigDecimal> wanted = new ArrayList<>();
        margins.values().forEach(it -> wanted.add(it.multiply(TIE_BREAK)));
        wanted.addAll(Collections.nCopies(2 * channels, BigDecimal.ONE.negate()));
        Iterator<BigDecimal> shares = lastYearShares().values().iterator();
        for (int channel = 0; channel < channels; channel++) {
            BigDecimal[] weights = new BigDecimal[3 * channels];
            Arrays.fill(weights, BigDecimal.ZERO);
            weights[channel] = BigDecimal.ONE;
            weights[channels + channel] = BigDecimal.ONE.negate();
            weights[2 * channels + channel] = BigDecimal.ONE;
            LinearForm form = LinearForm.of(Arrays.asList(weights));
            all.add(exactly(form, shares.next().multiply(revenue)));
        }
        return new Programme(3 * channels, total, all, deadline)
                .whereMost(LinearForm.of(wanted))
                .map(revenues -> sharesOf(revenues, revenue));
    }

    private static Programme.Constraint exactly(LinearForm form, BigDecimal amount) {
        return new Programme.Constraint(
                form.minus(LinearForm.constant(amount)), Programme.Constraint.Kind.EXACTLY_ZERO);
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
