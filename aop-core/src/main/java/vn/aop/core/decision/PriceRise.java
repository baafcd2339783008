package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The arithmetic of a price rise on one channel and group, the mirror of a {@link Promotion}.
 *
 * <p>A plan sells as many pieces at the higher price as before. Of what is taken for a piece at the
 * price that holds before, {@code margin = p × (1 − fee) − cost share} is left, p being the price
 * as a share of that price. Of several months each weighs as much as is planned to be sold in it.
 * So many fewer pieces may be sold before less is earned than at the old price: {@code may lose = 1
 * − (margin before + own cost) ÷ margin after}. For example, 10 % on top of a margin of 40 % stand
 * a loss of a fifth of the pieces. Source: break-even sales change, Nagle, "The Strategy and
 * Tactics of Pricing": {@code −Δp ÷ (margin + Δp)}; {@code docs/formulas/price-rise.md}.
 *
 * @param channel the channel
 * @param group the product group
 * @param listed the price that holds before, as a share of the list price
 * @param rise the price rise on what is asked before, a share above 0
 * @param marginBefore what is left of the price before after goods and fees, as a share of it
 * @param marginAfter what is left of it after the rise, as a share of the price before
 * @param ownCost what its own actions cost, as a share of the planned sales
 * @param usual the planned sales of its months at the price before, above 0
 * @param expected by which share more the proposal expects to sell; negative for less, 0 where it
 *     takes it that not one piece is lost
 */
public record PriceRise(
        Channel channel,
        ProductGroup group,
        BigDecimal listed,
        BigDecimal rise,
        BigDecimal marginBefore,
        BigDecimal marginAfter,
        BigDecimal ownCost,
        BigDecimal usual,
        Value expected) {

    private static final Value AT_A_LOSS =
            Value.undefined(Message.of("undefined.sold-at-a-loss-still"));

    public PriceRise {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(listed, "listed");
        requireNonNull(rise, "rise");
        requireNonNull(marginBefore, "marginBefore");
        requireNonNull(marginAfter, "marginAfter");
        requireNonNull(ownCost, "ownCost");
        requireNonNull(usual, "usual");
        requireNonNull(expected, "expected");
    }

    /** Returns the rises of a proposal: every channel and group whose price goes up. */
    public static List<PriceRise> in(Assessment assessment) {
        return Sale.raised(assessment).stream().flatMap(it -> of(assessment, it).stream()).toList();
    }

    private static Optional<PriceRise> of(Assessment assessment, Sale sale) {
        BigDecimal usual = sale.revenue(assessment.before());
        return usual.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        new PriceRise(
                                sale.channel(),
                                sale.group(),
                                sale.listed(assessment),
                                sale.price(assessment, assessment.after()).subtract(BigDecimal.ONE),
                                sale.margin(assessment, assessment.before()),
                                sale.margin(assessment, assessment.after()),
                                sale.ownCost(assessment),
                                usual,
                                sale.expected(assessment)));
    }

    /** Returns what the price is called from which its shares are counted. */
    public Message oldPrice() {
        return Sale.oldPrice(listed);
    }

    /**
     * Returns which share of the usual pieces may be lost before less is earned than at the old
     * price, at most all of them; negative where more must be sold to earn what its own actions
     * cost. Undefined where every piece is sold at a loss still.
     */
    public Value mayLose() {
        return mayLose(List.of(this));
    }

    /**
     * Returns which share of the usual pieces of several rises may be lost, where each loses the
     * same share.
     *
     * @param rises the rises, at least one
     * @return the share; undefined where together they are sold at a loss still
     */
    public static Value mayLose(List<PriceRise> rises) {
        BigDecimal needed = sum(rises, it -> it.marginBefore().add(it.ownCost()));
        BigDecimal earned = sum(rises, PriceRise::marginAfter);
        return earned.signum() <= 0
                ? AT_A_LOSS
                : Value.ratio(
                        BigDecimal.ONE
                                .subtract(needed.divide(earned, Value.PRECISION))
                                .min(BigDecimal.ONE));
    }

    /** Returns what that share of the usual pieces sells for at the higher price. */
    public static Value salesLost(List<PriceRise> rises) {
        return Value.of(sum(rises, it -> BigDecimal.ONE.add(it.rise())), Unit.MONEY)
                .times(mayLose(rises));
    }

    private static BigDecimal sum(List<PriceRise> rises, Function<PriceRise, BigDecimal> share) {
        return rises.stream()
                .map(it -> it.usual().multiply(share.apply(it)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
