package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.change.TermsChange;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/**
 * The arithmetic of a price cut on one channel and group.
 *
 * <p>Of what a piece costs at the unchanged price, {@code unit margin = 1 − cost share − fee} is
 * left; at a discount d it is {@code (1 − d) × (1 − fee) − cost share}. Sold pieces must grow by
 * {@code unit margin before ÷ after − 1} for the same gross profit, more where the promotion also
 * costs money of its own. Source: contribution margin and break-even analysis, Horngren, "Cost
 * Accounting", ch. 3; {@code docs/formulas/promotion.md}.
 *
 * @param channel the channel
 * @param group the product group
 * @param discount the price cut, a share above 0
 * @param marginBefore what is left of the unchanged price after goods and fees, as a share of it,
 *     in the first of its months
 * @param marginAfter what is left at the discount, as a share of the unchanged price
 * @param breakEven by which share more must be sold; undefined where every piece sold loses money
 * @param expected by which share more the proposal expects to sell
 */
public record Promotion(
        Channel channel,
        ProductGroup group,
        BigDecimal discount,
        BigDecimal marginBefore,
        BigDecimal marginAfter,
        Value breakEven,
        Value expected) {

    public Promotion {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(discount, "discount");
        requireNonNull(marginBefore, "marginBefore");
        requireNonNull(marginAfter, "marginAfter");
        requireNonNull(breakEven, "breakEven");
        requireNonNull(expected, "expected");
    }

    /** Returns the promotions in a question: every channel and group whose price is cut. */
    static List<Promotion> in(Question question) {
        Plan plan = question.after().plan();
        List<Promotion> all = new ArrayList<>();
        question.changes(TermsChange.Price.class)
                .filter(price -> price.change().signum() < 0)
                .filter(price -> stands(plan, price))
                .forEach(
                        price ->
                                plan.company().channels().stream()
                                        .filter(it -> meant(price.channel(), it.id()))
                                        .forEach(
                                                channel ->
                                                        plan.company().groups().stream()
                                                                .filter(
                                                                        it ->
                                                                                meant(
                                                                                        price
                                                                                                .group(),
                                                                                        it.id()))
                                                                .map(
                                                                        group ->
                                                                                of(
                                                                                        question,
                                                                                        price,
                                                                                        channel,
                                                                                        group))
                                                                .flatMap(Optional::stream)
                                                                .forEach(all::add)));
        return all;
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

    private static boolean meant(Optional<String> chosen, String id) {
        return chosen.map(id::equals).orElse(true);
    }

    private static Optional<Promotion> of(
            Question question, TermsChange.Price price, Channel channel, ProductGroup group) {
        Span months = price.months();
        BigDecimal before = volume(question.before(), channel, group, months);
        if (before.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal after = volume(question.after(), channel, group, months);
        BigDecimal discount = price.change().negate();
        BigDecimal cost = BigDecimal.ONE.subtract(margin(question, channel, group, months));
        BigDecimal kept = BigDecimal.ONE.subtract(channel.feeRate());
        BigDecimal marginBefore = kept.subtract(cost);
        BigDecimal marginAfter = BigDecimal.ONE.subtract(discount).multiply(kept).subtract(cost);
        return Optional.of(
                new Promotion(
                        channel,
                        group,
                        discount,
                        marginBefore,
                        marginAfter,
                        breakEven(marginBefore, marginAfter),
                        Value.ratio(after)
                                .dividedBy(Value.ratio(before))
                                .minus(Value.ratio(BigDecimal.ONE))));
    }

    private static Value breakEven(BigDecimal before, BigDecimal after) {
        return after.signum() <= 0
                ? Value.undefined("undefined.never-breaks-even")
                : Value.ratio(before.divide(after, Value.PRECISION).subtract(BigDecimal.ONE));
    }

    /** Revenue of the months at unchanged prices, which moves as the volume does. */
    private static BigDecimal volume(
            Projection projection, Channel channel, ProductGroup group, Span months) {
        Selection sold = Selection.of(AccountKind.REVENUE, channel.id(), group.id());
        return months.months().stream()
                .map(
                        month -> {
                            Money revenue = projection.figures().sum(sold, Span.of(month));
                            BigDecimal factor =
                                    projection
                                            .plan()
                                            .revenue()
                                            .priceFactor(channel.id(), group.id(), month);
                            return revenue.getAmount().divide(factor, Value.PRECISION);
                        })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The gross margin at unchanged prices that is planned for the first of the months. */
    private static BigDecimal margin(
            Question question, Channel channel, ProductGroup group, Span months) {
        return question.after()
                .plan()
                .revenue()
                .margin(channel.id(), group.id(), months.from())
                .map(MarginChange::margin)
                .orElseGet(() -> group.marginIn(channel.id()));
    }
}
