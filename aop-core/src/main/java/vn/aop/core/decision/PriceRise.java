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
 * price list, {@code margin = p × (1 − fee) − cost share} is left, p being the price as a share of
 * the list price. So many fewer pieces may be sold before less is earned than at the old price:
 * {@code may lose = 1 − (margin before + own cost) ÷ margin after}. For example, 10 % on top of a
 * margin of 40 % stand a loss of a fifth of the pieces. Source: break-even sales change, Nagle,
 * "The Strategy and Tactics of Pricing": {@code −Δp ÷ (margin + Δp)}; {@code
 * docs/formulas/price-rise.md}.
 *
 * @param channel the channel
 * @param group the product group
 * @param rise the price rise on what is asked now, a share above 0
 * @param marginBefore what is left of the list price after goods and fees, as a share of it, in the
 *     first of its months
 * @param marginAfter what is left of it after the rise, as a share of the list price
 * @param ownCost what its own actions cost, as a share of the usual sales at the list price
 * @param usual the usual sales of its months at list prices, above 0
 * @param price the price after the rise as a share of the list price
 * @param expected by which share more the proposal expects to sell; negative for less, 0 where it
 *     takes it that not one piece is lost
 */
public record PriceRise(
        Channel channel,
        ProductGroup group,
        BigDecimal rise,
        BigDecimal marginBefore,
        BigDecimal marginAfter,
        BigDecimal ownCost,
        BigDecimal usual,
        BigDecimal price,
        Value expected) {

    private static final Value AT_A_LOSS =
            Value.undefined(Message.of("undefined.sold-at-a-loss-still"));

    public PriceRise {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(rise, "rise");
        requireNonNull(marginBefore, "marginBefore");
        requireNonNull(marginAfter, "marginAfter");
        requireNonNull(ownCost, "ownCost");
        requireNonNull(usual, "usual");
        requireNonNull(price, "price");
        requireNonNull(expected, "expected");
    }

    /** Returns the rises of a proposal: every channel and group whose price goes up. */
    public static List<PriceRise> in(Assessment assessment) {
        return Sale.repriced(assessment).stream()
                .flatMap(sale -> of(assessment, sale).stream())
                .toList();
    }

    private static Optional<PriceRise> of(Assessment assessment, Sale sale) {
        BigDecimal priceBefore = sale.price(assessment.before());
        BigDecimal priceAfter = sale.price(assessment.after());
        BigDecimal usual = sale.volume(assessment.before());
        return usual.signum() <= 0 || priceAfter.compareTo(priceBefore) <= 0
                ? Optional.empty()
                : Optional.of(
                        new PriceRise(
                                sale.channel(),
                                sale.group(),
                                priceAfter
                                        .divide(priceBefore, Value.PRECISION)
                                        .subtract(BigDecimal.ONE),
                                sale.margin(priceBefore, assessment.after()),
                                sale.margin(priceAfter, assessment.after()),
                                sale.ownCost(assessment),
                                usual,
                                priceAfter,
                                sale.expected(assessment)));
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
        return Value.of(sum(rises, PriceRise::price), Unit.MONEY).times(mayLose(rises));
    }

    private static BigDecimal sum(List<PriceRise> rises, Function<PriceRise, BigDecimal> share) {
        return rises.stream()
                .map(it -> it.usual().multiply(share.apply(it)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
