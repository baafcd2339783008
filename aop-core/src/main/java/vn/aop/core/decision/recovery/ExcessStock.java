package vn.aop.core.decision.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.saving.MonthlyRelease;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Place;

/**
 * Finds product groups whose actual stock covers far more days than it should, and buys as much
 * less of them in the next two months. That frees cash; no goal gains by it.
 *
 * @param review the review
 * @param rest the months after the reviewed one
 */
record ExcessStock(MonthlyReview review, Span rest) {

    /** By what the cover must pass its target to count as too much. */
    private static final BigDecimal TOO_MUCH = new BigDecimal("1.5");

    private static final int MONTHS = 2;

    List<Lever> levers() {
        return plan().company().groups().stream().flatMap(it -> lever(it).stream()).toList();
    }

    private Plan plan() {
        return review.plan();
    }

    private Optional<Lever> lever(ProductGroup group) {
        Money surplus = surplus(group);
        List<Change> cuts =
                surplus.isPositive()
                        ? buying(group).flatMap(line -> cut(line, surplus).stream()).toList()
                        : List.of();
        return cuts.stream()
                .findFirst()
                .map(
                        cut ->
                                new Lever(
                                        CorrectionOption.Kind.BUY_LESS,
                                        Place.group(group.id()),
                                        group.name(),
                                        List.of(cut),
                                        Money.zero(plan().company().currency())));
    }

    private Stream<BudgetLine> buying(ProductGroup group) {
        return plan().budget().stream()
                .filter(line -> line.line().account().kind() == AccountKind.PURCHASES)
                .filter(line -> !line.isDriven())
                .filter(line -> line.line().group().filter(group.id()::equals).isPresent());
    }

    /** {@code stock × (1 − target days ÷ days covered)}, where far too many days are covered. */
    private Money surplus(ProductGroup group) {
        Money nothing = Money.zero(plan().company().currency());
        BigDecimal target = BigDecimal.valueOf(group.replenishedDays());
        Optional<BigDecimal> days = actual(Balance.STOCK_COVER_DAYS, group);
        return actual(Balance.STOCK, group)
                .flatMap(
                        stock ->
                                days.filter(it -> it.compareTo(target.multiply(TOO_MUCH)) > 0)
                                        .map(
                                                it ->
                                                        stock.subtract(
                                                                stock.multiply(target)
                                                                        .divide(
                                                                                it,
                                                                                Value.PRECISION))))
                .map(it -> Money.of(nothing.getCurrencyUnit(), it, RoundingMode.DOWN))
                .orElse(nothing);
    }

    private Optional<BigDecimal> actual(Balance balance, ProductGroup group) {
        return review.source().value(balance.of(group.id()), Span.of(review.month())).number();
    }

    private Optional<Change> cut(BudgetLine line, Money surplus) {
        long[] months = new long[line.months().size()];
        rest.months().stream()
                .limit(MONTHS)
                .mapToInt(plan().year()::indexOf)
                .forEach(i -> months[i] = line.months().get(i).getAmountMinorLong());
        MonthlyRelease held = new MonthlyRelease(surplus.getCurrencyUnit(), months);
        long cut = Math.min(held.minorTotal(), surplus.getAmountMinorLong());
        return cut > 0
                ? held.part(cut).amounts(plan()).map(it -> new BudgetChange.Cut(line.id(), it))
                : Optional.empty();
    }
}
