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
import vn.aop.core.plan.PriceChange;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * What is sold of a group in a channel in some months, at a price that a proposal changes.
 *
 * @param channel the channel
 * @param group the product group
 * @param months the months; their first tells price and margin
 */
record Sale(Channel channel, ProductGroup group, Span months) {

    Sale {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        requireNonNull(months, "months");
    }

    /** Returns every sale of which a proposal and its conditions change the price. */
    static List<Sale> repriced(Assessment assessment) {
        Plan plan = assessment.after().plan();
        return assessment
                .changes(TermsChange.Price.class)
                .filter(price -> stands(plan, price))
                .distinct()
                .flatMap(price -> reached(plan.company(), price))
                .toList();
    }

    /**
     * A condition may have taken the change back or made it smaller; the one that stands counts.
     */
    private static boolean stands(Plan plan, TermsChange.Price price) {
        List<PriceChange> standing =
                plan.revenue().prices().stream()
                        .filter(it -> it.channel().equals(price.channel()))
                        .filter(it -> it.group().equals(price.group()))
                        .filter(it -> it.months().equals(price.months()))
                        .toList();
        return standing.isEmpty()
                ? price.change().signum() == 0
                : standing.stream().anyMatch(it -> it.change().compareTo(price.change()) == 0);
    }

    private static Stream<Sale> reached(Company company, TermsChange.Price price) {
        return company.channels().stream()
                .filter(channel -> meant(price.channel(), channel.id()))
                .flatMap(
                        channel ->
                                company.groups().stream()
                                        .filter(group -> meant(price.group(), group.id()))
                                        .map(group -> new Sale(channel, group, price.months())));
    }

    private static boolean meant(Optional<String> chosen, String id) {
        return chosen.map(id::equals).orElse(true);
    }

    /** Returns the price of the first of the months as a share of the list price. */
    BigDecimal price(Projection projection) {
        return price(projection, months.from());
    }

    private BigDecimal price(Projection projection, YearMonth month) {
        return projection.plan().revenue().priceFactor(channel.id(), group.id(), month);
    }

    /** Returns revenue of the months at list prices, which moves as the volume does. */
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

    /** Returns by which share more is sold with a proposal than without it; negative for less. */
    Value expected(Assessment assessment) {
        return Value.ratio(volume(assessment.after()))
                .dividedBy(Value.ratio(volume(assessment.before())))
                .minus(Value.ratio(BigDecimal.ONE));
    }

    /** Returns the same where the proposal says anything of it: nothing said is no rise of 0. */
    Value toldRise(Assessment assessment) {
        boolean isTold =
                volume(assessment.after()).compareTo(volume(assessment.before())) != 0
                        || assessment
                                .changes(ActionChange.Add.class)
                                .anyMatch(it -> isLiftedBy(it.added()));
        return isTold
                ? expected(assessment)
                : Value.undefined(Message.of("undefined.rise-not-told"));
    }

    /** Returns what is left of the list price after goods and fees at a price. */
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

    /**
     * Returns the money of the proposal's actions that lift this sale, over the usual volume of all
     * that they lift in these months.
     */
    BigDecimal ownCost(Assessment assessment) {
        return assessment
                .changes(ActionChange.Add.class)
                .map(ActionChange.Add::added)
                .flatMap(added -> assessment.after().plan().action(added.id()).stream())
                .filter(this::isLiftedBy)
                .map(action -> share(assessment, action))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal share(Assessment assessment, Action action) {
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
                                                .map(it -> new Sale(channel, it, months)))
                        .filter(other -> other.isLiftedBy(action))
                        .map(other -> other.volume(assessment.before()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return money.divide(volume, Value.PRECISION);
    }

    private boolean isLiftedBy(Action action) {
        return action.effects().stream().anyMatch(it -> it.reaches(channel.id(), group.id()));
    }
}
