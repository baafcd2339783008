package vn.aop.core.change;

import static java.math.RoundingMode.HALF_UP;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.Driver;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * What the cash of a trade-off owes to the goods: {@code left = Σ purchases − Σ cost of goods} of
 * the groups that keep stock, after less before. Goods that are sold or cut and not bought leave
 * money in the till and a gap on the shelves; goods that are bought as planned while less is sold
 * do the opposite. Source: {@code docs/formulas/trade-off.md}.
 *
 * @param tradeOff the trade-off
 */
record GoodsTrade(TradeOff tradeOff) {

    GoodsTrade {
        requireNonNull(tradeOff, "tradeOff");
    }

    /**
     * Returns how much less is left at the end of the year: where cash is told as gained, what it
     * owes to that; where more is sold, what is not bought for it.
     */
    Optional<Message> missing() {
        String key = isCashHigher() ? "trade.goods-missing" : "trade.goods-not-bought";
        return Optional.of(sum(-1))
                .filter(it -> (isCashHigher() || isMoreSold()) && isMaterial(it))
                .map(it -> Message.of(key).with("amount", Value.of(it)));
    }

    /** Returns how much more is left at the end of the year in all, where less is sold. */
    Optional<Message> left() {
        return Optional.of(sum(1).minus(sum(-1)))
                .filter(it -> tradeOff.cashFlow().isPresent() && isLessSold() && isMaterial(it))
                .map(it -> Message.of("trade.goods-left").with("amount", Value.of(it)));
    }

    private boolean isCashHigher() {
        return tradeOff.cash()
                .flatMap(it -> it.change().number())
                .filter(it -> it.signum() > 0)
                .isPresent();
    }

    private boolean isMaterial(Money amount) {
        BigDecimal least = tradeOff.materialAmount().orElse(BigDecimal.ZERO);
        return amount.isPositive() && amount.getAmount().compareTo(least) >= 0;
    }

    /** Whether goods are bought of a group as it is sold, so that none are missing. */
    private boolean isReplenished(ProductGroup group) {
        return tradeOff.versions().after().plan().budget().stream()
                .filter(
                        it ->
                                it.driver()
                                        .filter(Driver.Replenishment.class::isInstance)
                                        .isPresent())
                .anyMatch(it -> it.line().group().filter(group.id()::equals).isPresent());
    }

    /** Sums what is left more, or less, over the groups of which it is. */
    private Money sum(int sign) {
        Money sum = nothing();
        for (Value left : byGroup()) {
            BigDecimal amount = left.number().orElse(BigDecimal.ZERO);
            sum = amount.signum() == sign ? sum.plus(amount.abs(), HALF_UP) : sum;
        }
        return sum;
    }

    /** By how much more is left, by group; in all where purchases or sales name no group. */
    private List<Value> byGroup() {
        List<Value> byGroup =
                company().groups().stream()
                        .filter(ProductGroup::isStocked)
                        .map(it -> isReplenished(it) ? Value.of(nothing()) : moved(it.id()))
                        .toList();
        Value replenished =
                company().groups().stream()
                        .filter(it -> it.isStocked() && isReplenished(it))
                        .map(it -> moved(it.id()))
                        .reduce(Value.of(nothing()), Value::plus);
        Value whole = moved().minus(paidAsSold(it -> moved(it))).minus(replenished);
        Value told = byGroup.stream().reduce(Value.of(nothing()), Value::plus);
        return told.equals(whole) ? byGroup : List.of(whole);
    }

    private Value moved(String... group) {
        return change(AccountKind.PURCHASES, group).minus(change(AccountKind.COST_OF_GOODS, group));
    }

    /** Whether goods cost more in all than before. */
    private boolean isMoreSold() {
        return change(AccountKind.COST_OF_GOODS)
                .minus(paidAsSold(it -> change(AccountKind.COST_OF_GOODS, it)))
                .isPositive();
    }

    /** Goods that only cost less are sold as before, so both must fall. */
    private boolean isLessSold() {
        return Stream.of(AccountKind.COST_OF_GOODS, AccountKind.REVENUE)
                .map(kind -> change(kind).minus(paidAsSold(it -> change(kind, it))))
                .allMatch(it -> it.number().filter(sold -> sold.signum() < 0).isPresent());
    }

    /** What groups that keep no stock add to it. */
    private Value paidAsSold(Function<String, Value> ofGroup) {
        return company().groupsPaidAsSold().stream()
                .map(ofGroup)
                .reduce(Value.of(nothing()), Value::plus);
    }

    private Value change(AccountKind kind, String... group) {
        BeforeAfter<Projection> versions = tradeOff.versions();
        return versions.before().change(Metric.of(kind.id(), group), versions.after());
    }

    private Company company() {
        return tradeOff.versions().before().plan().company();
    }

    private Money nothing() {
        return Money.zero(company().currency());
    }
}
