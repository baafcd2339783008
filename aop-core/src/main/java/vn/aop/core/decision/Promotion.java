package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The arithmetic of a price cut on one channel and group.
 *
 * <p>Of what is taken for a piece at the price that holds before, {@code margin = p × (1 − fee) −
 * cost share} is left, p being the price as a share of that price. Of several months each weighs as
 * much as is planned to be sold in it. With p falling, sold pieces must grow by {@code margin
 * before ÷ margin after − 1} for the same gross profit, and by {@code (margin before + own cost) ÷
 * margin after − 1} to earn what the actions beside it cost too, as a share of the usual sales of
 * these months. For example, 10 % off a margin of 40 % needs a third more. Source: contribution
 * margin and break-even analysis, Horngren, "Cost Accounting", ch. 3; {@code
 * docs/formulas/promotion.md}.
 *
 * @param channel the channel
 * @param group the product group
 * @param listed the price that holds before, as a share of the list price
 * @param discount the price cut from what is asked before, a share above 0
 * @param marginBefore what is left of the price before after goods and fees, as a share of it
 * @param marginAfter what is left of it after the cut, as a share of the price before
 * @param ownCost what its own actions cost, as a share of the planned sales
 * @param breakEven by which share more must be sold for the same gross profit; undefined where
 *     every piece sold loses money
 * @param needed by which share more must be sold to earn the own cost too
 * @param expected by which share more the proposal expects to sell; undefined where it says nothing
 *     of that
 */
public record Promotion(
        Channel channel,
        ProductGroup group,
        BigDecimal listed,
        BigDecimal discount,
        BigDecimal marginBefore,
        BigDecimal marginAfter,
        BigDecimal ownCost,
        Value breakEven,
        Value needed,
        Value expected) {

    public Promotion {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(listed, "listed");
        requireNonNull(discount, "discount");
        requireNonNull(marginBefore, "marginBefore");
        requireNonNull(marginAfter, "marginAfter");
        requireNonNull(ownCost, "ownCost");
        requireNonNull(breakEven, "breakEven");
        requireNonNull(needed, "needed");
        requireNonNull(expected, "expected");
    }

    /** Returns what the price is called from which its shares are counted. */
    public Message oldPrice() {
        return Sale.oldPrice(listed);
    }

    /** Returns whether there is a volume that pays. */
    public boolean canBreakEven() {
        return needed.number().isPresent();
    }

    /** Returns whether the proposal says how much more it expects to sell. */
    public boolean isExpectationTold() {
        return expected.number().isPresent();
    }

    /** Returns whether as much is expected to be sold as pays. */
    public boolean isPaid() {
        return canBreakEven()
                && isExpectationTold()
                && expected.number().get().compareTo(needed.number().get()) >= 0;
    }

    /** Returns the promotions of a proposal: every channel and group whose price is cut. */
    public static List<Promotion> in(Assessment assessment) {
        return Sale.cut(assessment).stream().flatMap(it -> of(assessment, it).stream()).toList();
    }

    private static Optional<Promotion> of(Assessment assessment, Sale sale) {
        if (sale.revenue(assessment.before()).signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal marginBefore = sale.margin(assessment, assessment.before());
        BigDecimal marginAfter = sale.margin(assessment, assessment.after());
        BigDecimal ownCost = sale.ownCost(assessment);
        return Optional.of(
                new Promotion(
                        sale.channel(),
                        sale.group(),
                        sale.listed(assessment),
                        BigDecimal.ONE.subtract(sale.price(assessment, assessment.after())),
                        marginBefore,
                        marginAfter,
                        ownCost,
                        breakEven(marginBefore, marginAfter),
                        breakEven(marginBefore.add(ownCost), marginAfter),
                        sale.toldRise(assessment)));
    }

    private static Value breakEven(BigDecimal before, BigDecimal after) {
        return after.signum() <= 0
                ? Value.undefined(Message.of("undefined.never-breaks-even"))
                : Value.ratio(before.divide(after, Value.PRECISION).subtract(BigDecimal.ONE));
    }
}
