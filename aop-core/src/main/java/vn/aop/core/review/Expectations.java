package vn.aop.core.review;

import static vn.aop.core.figures.AccountKind.CHANNEL_FEES;
import static vn.aop.core.figures.AccountKind.MARKETING;
import static vn.aop.core.figures.AccountKind.OTHER_OPERATING;
import static vn.aop.core.figures.AccountKind.PERSONNEL;
import static vn.aop.core.figures.AccountKind.PREMISES;
import static vn.aop.core.figures.AccountKind.PURCHASES;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.EndedCosts;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/**
 * What should be recorded in a month: what goes with the sales of the month, and what comes every
 * month by plan or, where the plan is silent, by last year. A cost of last year of which the plan
 * says why it ends is not expected.
 *
 * <p>What the plan spends now and then, such as a campaign, an investment or a tax by the quarter,
 * is not expected: without a record it is not spent. Neither is a reserve.
 */
final class Expectations {

    private static final List<AccountKind> BY_LAST_YEAR =
            List.of(MARKETING, PERSONNEL, PREMISES, OTHER_OPERATING, PURCHASES);

    private final Plan plan;
    private final Figures lastYear;
    private final Actuals actuals;
    private final EndedCosts ended;
    private final ExpectedSales sales;
    private final SoldCosts soldCosts;

    Expectations(Plan plan, Projection planned, Actuals actuals) {
        this.plan = plan;
        this.lastYear = plan.baseline().figures();
        this.actuals = actuals;
        this.ended = new EndedCosts(plan);
        this.sales = new ExpectedSales(plan, planned, actuals);
        this.soldCosts = new SoldCosts(plan, planned, actuals);
    }

    List<Expected> in(YearMonth month) {
        List<Expected> all = new ArrayList<>();
        boolean trades = !actuals.recorded().noTrade().contains(month);
        if (trades) {
            all.addAll(sales.in(month));
            all.addAll(sales.costsOfMissing(month));
            all.addAll(soldCosts.in(month));
            all.addAll(soldCosts.wasted(month));
        }
        everyMonth(month)
                .forEach(
                        (line, months) -> {
                            Money about = months.get(plan.year().indexOf(month));
                            boolean comes =
                                    EveryMonth.comes(
                                            i -> months.get(i).isPositive(),
                                            plan.year().indexOf(month));
                            boolean isBought = line.account().kind() == PURCHASES;
                            if (comes && (trades || !isBought)) {
                                all.add(Expected.whole(line, month, about));
                            }
                        });
        return all;
    }

    /** Returns the days within months of which records are missing. */
    List<Completeness.Absent> missingDays() {
        return MissingDays.in(plan, actuals, sales, soldCosts);
    }

    /** What is spent by plan or last year, by place; purchases in all, for a group may wait. */
    private Map<Line, List<Money>> everyMonth(YearMonth month) {
        Map<Line, List<Money>> places = new LinkedHashMap<>();
        for (BudgetLine line : plan.budget()) {
            if (line.limit() != Limit.RESERVE) {
                Account account = line.line().account();
                Line place =
                        account.kind() == PURCHASES ? Line.of(Account.of(PURCHASES)) : line.line();
                places.merge(place, line.months(), Expectations::sum);
            }
        }
        for (AccountKind kind : leftOut()) {
            if (ended.of(kind, month).isEmpty()) {
                places.put(Line.of(Account.of(kind)), lastYear.months(Selection.of(kind)));
            }
        }
        return places;
    }

    /** What came every month last year, and the plan is silent about. */
    private List<AccountKind> leftOut() {
        return BY_LAST_YEAR.stream()
                .filter(
                        kind ->
                                plan.budget().stream()
                                        .filter(line -> line.limit() != Limit.RESERVE)
                                        .noneMatch(line -> line.line().account().kind() == kind))
                .filter(kind -> kind != PURCHASES || isAnythingStocked())
                .filter(
                        kind ->
                                lastYear.months(Selection.of(kind)).stream()
                                        .allMatch(Money::isPositive))
                .toList();
    }

    /** What is paid as it is sold is bought on no line. */
    private boolean isAnythingStocked() {
        List<ProductGroup> groups = plan.company().groups();
        return groups.isEmpty() || groups.stream().anyMatch(ProductGroup::isStocked);
    }

    /** Returns what would be expected in a month if the plan did not say why it has ended. */
    List<Accepted> accepted(YearMonth month) {
        List<Accepted> all = new ArrayList<>();
        for (AccountKind kind : leftOut()) {
            ended.of(kind, month)
                    .map(it -> new Accepted(Selection.of(kind), it))
                    .ifPresent(all::add);
        }
        for (Channel channel : plan.company().channels()) {
            Selection fees = Selection.of(CHANNEL_FEES, channel.id());
            ended.ofFees(channel.id(), month).map(it -> new Accepted(fees, it)).ifPresent(all::add);
        }
        return all;
    }

    private static List<Money> sum(List<Money> one, List<Money> other) {
        List<Money> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i).plus(other.get(i)));
        }
        return sum;
    }
}
