package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.TermsChange;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Company;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * The arithmetic of a price cut on one channel and group.
 *
 * <p>Of what is taken for a piece at the price list, {@code margin = p × (1 − fee) − cost share} is
 * left, p being the price as a share of the list price. With p falling, sold pieces must grow by
 * {@code margin before ÷ margin after − 1} for the same gross profit, and by {@code (margin before
 * + own cost) ÷ margin after − 1} to earn what the actions beside it cost too, as a share of the
 * usual sales of these months. For example, 10 % off a margin of 40 % needs a third more. Source:
 * contribution margin and break-even analysis, Horngren, "Cost Accounting", ch. 3; {@code
 * docs/formulas/promotion.md}.
 *
 * @param channel the channel
 * @param group the product group
 * @param discount the price cut from what is asked now, a share above 0
 * @param marginBefore what is left of the list price after goods and fees, as a share of it, in the
 *     first of its months
 * @param marginAfter what is left of it after the cut, as a share of the list price
 * @param ownCost what its own actions cost, as a share of the usual sales at the list price
 * @param breakEven by which share more must be sold for the same gross profit; undefined where
 *     every piece sold loses money
 * @param needed by which share more must be sold to earn the own cost too
 * @param expected by which share more the proposal expects to sell; undefined where it says nothing
 *     of that
 */
public record Promotion(
        Channel channel,
        ProductGroup group,
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
        requireNonNull(discount, "discount");
        requireNonNull(marginBefore, "marginBefore");
        requireNonNull(marginAfter, "marginAfter");
        requireNonNull(ownCost, "ownCost");
        requireNonNull(breakEven, "breakEven");
        requireNonNull(needed, "needed");
        requireNonNull(expected, "expected");
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
        Plan plan = assessment.after().plan();
        return assessment
                .changes(TermsChange.Price.class)
                .filter(price -> stands(plan, price))
                .distinct()
                .flatMap(price -> reached(assessment, price))
                .toList();
    }

    /** A condition may have taken the cut back or made it smaller; the one that stands counts. */
    private static boolean stands(Plan plan, TermsChange.Price price) {
        return plan.revenue().prices().stream()
                .anyMatch(
                        it ->
                                it.channel().equals(price.channel())
                                        && it.group().equals(price.group())
                                        && it.months().equals(price.months())
                                        && it.change().compareTo(price.change()) == 0);
    }

    private static Stream<Promotion> reached(Assessment assessment, TermsChange.Price price) {
        Company company = assessment.after().plan().company();
        return company.channels().stream()
                .filter(channel -> meant(price.channel(), channel.id()))
                .flatMap(
                        channel ->
                                company.groups().stream()
                                        .filter(group -> meant(price.group(), group.id()))
                                        .map(group -> new Sale(channel, group, price.months())))
                .flatMap(sale -> of(assessment, sale).stream());
    }

    private static boolean meant(Optional<String> chosen, String id) {
        return chosen.map(id::equals).orElse(true);
    }

    private static Optional<Promotion> of(Assessment assessment, Sale sale) {
        BigDecimal priceBefore = sale.price(assessment.before());
        BigDecimal priceAfter = sale.price(assessment.after());
        BigDecimal before = sale.volume(assessment.before());
        if (before.signum() <= 0 || priceAfter.compareTo(priceBefore) >= 0) {
            return Optional.empty();
        }
        BigDecimal marginBefore = sale.margin(priceBefore, assessment.after());
        BigDecimal marginAfter = sale.margin(priceAfter, assessment.after());
        BigDecimal ownCost = ownCost(assessment, sale);
        return Optional.of(
                new Promotion(
                        sale.channel(),
                        sale.group(),
                        BigDecimal.ONE.subtract(priceAfter.divide(priceBefore, Value.PRECISION)),
                        marginBefore,
                        marginAfter,
                        ownCost,
                        breakEven(marginBefore, marginAfter),
                        breakEven(marginBefore.add(ownCost), marginAfter),
                        expected(assessment, sale, before)));
    }

    /** Nothing said of it is not a rise of 0. */
    private static Value expected(Assessment assessment, Sale sale, BigDecimal before) {
        BigDecimal after = sale.volume(assessment.after());
        boolean isTold =
                after.compareTo(before) != 0
                        || assessment
                                .changes(ActionChange.Add.class)
                                .anyMatch(it -> sale.isLiftedBy(it.added()));
        return isTold
                ? Value.ratio(after)
                        .dividedBy(Value.ratio(before))
                        .minus(Value.ratio(BigDecimal.ONE))
                : Value.undefined(Message.of("undefined.rise-not-told"));
    }

    private static Value breakEven(BigDecimal before, BigDecimal after) {
        return after.signum() <= 0
                ? Value.undefined(Message.of("undefined.never-breaks-even"))
                : Value.ratio(before.divide(after, Value.PRECISION).subtract(BigDecimal.ONE));
    }

    /**
     * The money of the proposal's actions that lift this sale, over the usual volume of all that
     * they lift in these months.
     */
    private static BigDecimal ownCost(Assessment assessment, Sale sale) {
        return assessment
                .changes(ActionChange.Add.class)
                .map(ActionChange.Add::added)
                .flatMap(added -> assessment.after().plan().action(added.id()).stream())
                .filter(action -> sale.isLiftedBy(action))
                .map(action -> share(assessment, sale, action))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(Assessment assessment, Sale sale, Action action) {
        BigDecimal money =
                action.uses().stream()
                        .map(use -> use.amount().getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        Company company = assessment.after().plan().company();
        BigDecimal volume =
                company.channels().stream()
                        .flatMap(
                                channel ->
                                        company.groups().stream()
                                                .map(it -> new Sale(channel, it, sale.months())))
                        .filter(other -> other.isLiftedBy(action))
                        .map(other -> other.volume(assessment.before()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return money.divide(volume, Value.PRECISION);
    }

    /** What is sold of a group in a channel in some months. */
    private record Sale(Channel channel, ProductGroup group, Span months) {

        /** The price of the first of the months as a share of the list price. */
        BigDecimal price(Projection projection) {
            return price(projection, months.from());
        }

        private BigDecimal price(Projection projection, YearMonth month) {
            return projection.plan().revenue().priceFactor(channel.id(), group.id(), month);
        }

        /** Revenue of the months at list prices, which moves as the volume does. */
        BigDecimal volume(Projection projection) {
            Selection sold = Selection.of(AccountKind.REVENUE, channel.id(), group.id());
            return months.months().stream()
                    .map(
                            month ->
                                    projection
                                            .figures()
                                            .sum(sold, Span.of(month))
                                            .getAmount()
                                            .divide(price(projection, month), Value.PRECISION))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What is left of the list price after goods and fees. */
        BigDecimal margin(BigDecimal price, Projection projection) {
            BigDecimal gross =
                    projection
                            .plan()
                            .revenue()
                            .margin(channel.id(), group.id(), months.from())
                            .map(MarginChange::margin)
                            .orElseGet(() -> group.marginIn(channel.id()));
            BigDecimal kept = BigDecimal.ONE.subtract(channel.feeRate());
            return price.multiply(kept).subtract(BigDecimal.ONE.subtract(gross));
        }

        boolean isLiftedBy(Action action) {
            return action.effects().stream().anyMatch(it -> it.reaches(channel.id(), group.id()));
        }
    }
}
