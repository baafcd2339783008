package vn.aop.core.coherence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the goals do to the gross margin by moving revenue between channels, although no price
 * changes.
 *
 * <p>{@code margin = Σ share[c] × margin[c]}. With 38 % in the store and 30 % online, the move from
 * 30 % to 45 % online takes 35.6 % to 34.4 %. Source: {@code docs/formulas/mix-effect.md}.
 *
 * @param goal the id of the goal that sets the floor
 * @param baselineMargin last year's gross margin
 * @param impliedMargin the gross margin of the mix that the other goals ask for, at last year's
 *     margins of the channels: the mix nearest to last year's that they allow
 * @param floor the gross margin that the goal asks for
 * @param baselineAfterFees what is left of last year's revenue after the cost of goods, the fees
 *     and what follows the sales of a channel alone, at this year's rates: {@code Σ share[c] ×
 *     (margin[c] − feeRate[c] − own[c])}
 * @param impliedAfterFees the same of the mix that the goals ask for
 * @param channels the channels, each with its share and margin
 */
public record MixEffect(
        String goal,
        BigDecimal baselineMargin,
        BigDecimal impliedMargin,
        BigDecimal floor,
        BigDecimal baselineAfterFees,
        BigDecimal impliedAfterFees,
        List<ChannelMix> channels) {

    /**
     * One channel's part in the mix.
     *
     * @param channel the channel's id
     * @param baselineShare its share of last year's revenue
     * @param impliedShare its share at the implied margin
     * @param margin its gross margin last year
     * @param ownCosts what is spent for it alone and follows what it sells, as a share of its
     *     planned revenue
     * @param afterFees the margin less its fee rate and less its own costs
     * @param needed the margin it would need, all others unchanged, for the floor to hold; empty
     *     where it sells nothing
     */
    public record ChannelMix(
            String channel,
            BigDecimal baselineShare,
            BigDecimal impliedShare,
            BigDecimal margin,
            BigDecimal ownCosts,
            BigDecimal afterFees,
            Optional<BigDecimal> needed) {

        public ChannelMix {
            requireNonNull(channel, "channel");
            requireNonNull(baselineShare, "baselineShare");
            requireNonNull(impliedShare, "impliedShare");
            requireNonNull(margin, "margin");
            requireNonNull(ownCosts, "ownCosts");
            requireNonNull(afterFees, "afterFees");
            requireNonNull(needed, "needed");
        }
    }

    public MixEffect {
        requireNonNull(goal, "goal");
        requireNonNull(baselineMargin, "baselineMargin");
        requireNonNull(impliedMargin, "impliedMargin");
        requireNonNull(floor, "floor");
        requireNonNull(baselineAfterFees, "baselineAfterFees");
        requireNonNull(impliedAfterFees, "impliedAfterFees");
        channels = List.copyOf(channels);
    }

    /** Returns whether anything is spent for a channel alone that follows what it sells. */
    public boolean hasOwnCosts() {
        return channels.stream().anyMatch(it -> it.ownCosts().signum() != 0);
    }

    /** Returns whether any channel keeps, or costs, a share of what it sells. */
    public boolean hasFees() {
        return channels.stream().anyMatch(it -> it.margin().compareTo(it.afterFees()) != 0);
    }

    /**
     * Returns whether the mix moves the margin to one side and what is left after fees and own
     * costs to the other, so that the margin misleads.
     */
    public boolean isTurnedByFees() {
        int margin = impliedMargin.compareTo(baselineMargin);
        return margin != 0 && impliedAfterFees.compareTo(baselineAfterFees) == -margin;
    }

    /** Returns whether the margin is lower for the mix. */
    public boolean isLower() {
        return impliedMargin.compareTo(baselineMargin) < 0;
    }

    /** Returns whether the margin of the mix is under its floor. */
    public boolean breaksFloor() {
        return impliedMargin.compareTo(floor) < 0;
    }
}
