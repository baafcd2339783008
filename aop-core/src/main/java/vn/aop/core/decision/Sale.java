package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.TermsChange;
import vn.aop.core.company.Company;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.SalesScope;
import vn.aop.core.plan.VatOnSales;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * What is sold of a group in a channel in the months in which a proposal makes its price higher, or
 * lower.
 *
 * @param channel the channel
 * @param group the product group
 * @param months the months, each weighing as much as the plan sells in it
 */
record Sale(Channel channel, ProductGroup group, List<YearMonth> months) {

    Sale {
        requireNonNull(channel, "channel");
        requireNonNull(group, "group");
        months = List.copyOf(months);
    }

    /** Returns every sale whose price falls, apart for each change of prices that makes it fall. */
    static List<Sale> cut(Assessment assessment) {
        return repriced(assessment, -1);
    }

    /** Returns every sale whose price rises, apart for each change of prices that makes it rise. */
    static List<Sale> raised(Assessment assessment) {
        return repriced(assessment, 1);
    }

    private static List<Sale> repriced(Assessment assessment, int sign) {
        List<TermsChange.Price> changes =
                assessment.changes(TermsChange.Price.class).distinct().toList();
        return IntStream.range(0, changes.size())
                .boxed()
                .flatMap(
                        i ->
                                reached(assessment, changes.get(i))
                                        .map(
                                                it ->
                                                        it.besides(
                                                                changes.subList(
                                                                        i + 1, changes.size())))
                                        .map(it -> it.repricedTo(assessment, sign)))
                .filter(it -> !it.months().isEmpty())
                .toList();
    }

    private static Stream<Sale> reached(Assessment assessment, TermsChange.Price price) {
        Company company = assessment.after().plan().company();
        return company.channels().stream()
                .flatMap(
                        channel ->
                                company.groups().stream()
                                        .map(it -> new Sale(channel, it, price.months().months()))
                                        .filter(it -> it.isReachedBy(price)));
    }

    private boolean isReachedBy(TermsChange.Price price) {
        return new SalesScope(price.channel(), price.group()).reaches(channel.id(), group.id());
    }

    /** The months that no later change decides. */
    private Sale besides(List<TermsChange.Price> later) {
        return in(
                month ->
                        later.stream()
                                .filter(this::isReachedBy)
                                .noneMatch(it -> it.months().contains(month)));
    }

    private Sale repricedTo(Assessment assessment, int sign) {
        return in(
                month ->
                        price(assessment.after(), month)
                                        .compareTo(price(assessment.before(), month))
                                == sign);
    }

    private Sale in(Predicate<YearMonth> meant) {
        return new Sale(channel, group, months.stream().filter(meant).toList());
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal price(Projection projection, YearMonth month) {
        return projection.plan().revenue().priceFactor(channel.id(), group.id(), month);
    }

    private BigDecimal revenue(Projection projection, YearMonth month) {
        Selection sold = Selection.of(AccountKind.REVENUE, channel.id(), group.id());
        return projection.figures().sum(sold, Span.of(month)).getAmount();
    }

    /** Returns revenue of the months. */
    BigDecimal revenue(Projection projection) {
        return sum(months.stream().map(month -> revenue(projection, month)));
    }

    /** Returns revenue of the months at list prices, which moves as the volume does. */
    private BigDecimal volume(Projection projection) {
        return sum(months.stream().map(month -> volume(projection, month)));
    }

    private BigDecimal volume(Projection projection, YearMonth month) {
        return revenue(projection, month).divide(price(projection, month), Value.PRECISION);
    }

    /** Returns the price that holds before, as a share of the list price. */
    BigDecimal listed(Assessment assessment) {
        return revenue(assessment.before()).divide(volume(assessment.before()), Value.PRECISION);
    }

    /**
     * Returns what the price that holds before is called, from which all shares are counted.
     *
     * @param listed the price as a share of the list price
     */
    static Message oldPrice(BigDecimal listed) {
        return listed.compareTo(BigDecimal.ONE) == 0
                ? Message.of("price.old")
                : Message.of("price.old-not-listed").with("share", Value.ratio(listed));
    }

    /** Returns the price of a plan as a share of the price that holds before. */
    BigDecimal price(Assessment assessment, Projection at) {
        return ofRevenue(assessment, month -> price(at, month));
    }

    /**
     * Returns what is left of the price that holds before after goods, those that are thrown away,
     * fees, value added tax that is a cost and what follows the sale, at the price of a plan and
     * what the goods cost with the proposal.
     */
    BigDecimal margin(Assessment assessment, Projection at) {
        return ofRevenue(assessment, month -> margin(assessment.after(), price(at, month), month));
    }

    /** The same of a month, as a share of the list price. */
    private BigDecimal margin(Projection costing, BigDecimal price, YearMonth month) {
        BigDecimal cost = cost(costing, month);
        BigDecimal wasted = group.wasteOf(cost);
        BigDecimal fees = price.multiply(channel.feeRate());
        Line sold = Line.of(Account.of(AccountKind.REVENUE), channel.id(), group.id());
        BigDecimal tax =
                VatOnSales.rate(costing.plan().company(), sold)
                        .map(price::multiply)
                        .orElse(BigDecimal.ZERO);
        FollowingCosts following =
                new FollowingCosts(
                        costing.plan(),
                        Map.of(
                                sold,
                                price,
                                sold.on(Account.of(AccountKind.COST_OF_GOODS)),
                                cost,
                                sold.on(ProductGroup.WASTE),
                                wasted,
                                sold.on(Account.of(AccountKind.CHANNEL_FEES)),
                                fees,
                                sold.on(Vat.COST),
                                tax));
        return price.subtract(fees)
                .subtract(cost)
                .subtract(wasted)
                .subtract(tax)
                .subtract(following.total());
    }

    /** A share of what is planned to be sold at list prices, as one of the planned revenue. */
    private BigDecimal ofRevenue(
            Assessment assessment, Function<YearMonth, BigDecimal> shareOfListPrice) {
        return sum(months.stream()
                        .map(
                                month ->
                                        volume(assessment.before(), month)
                                                .multiply(shareOfListPrice.apply(month))))
                .divide(revenue(assessment.before()), Value.PRECISION);
    }

    /** What the goods cost, as a share of the list price. */
    private BigDecimal cost(Projection projection, YearMonth month) {
        return BigDecimal.ONE.subtract(
                projection
                        .plan()
                        .revenue()
                        .margin(channel.id(), group.id(), month)
                        .map(MarginChange::margin)
                        .orElseGet(() -> group.marginIn(channel.id())));
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

    /**
     * Returns the money of the proposal's actions that lift this sale, over the planned revenue of
     * all that they lift in these months.
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
        BigDecimal revenue =
                company.channels().stream()
                        .flatMap(
                                channel ->
                                        company.groups().stream()
                                                .map(it -> new Sale(channel, it, months)))
                        .filter(other -> other.isLiftedBy(action))
                        .map(other -> other.revenue(assessment.before()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return money.divide(revenue, Value.PRECISION);
    }

    private boolean isLiftedBy(Action action) {
        return action.effects().stream().anyMatch(it -> it.reaches(channel.id(), group.id()));
    }
}
