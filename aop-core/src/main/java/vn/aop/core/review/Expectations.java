package vn.aop.core.review;

import static vn.aop.core.figures.AccountKind.CHANNEL_FEES;
import static vn.aop.core.figures.AccountKind.MARKETING;
import static vn.aop.core.figures.AccountKind.OTHER_OPERATING;
import static vn.aop.core.figures.AccountKind.PERSONNEL;
import static vn.aop.core.figures.AccountKind.PREMISES;
import static vn.aop.core.figures.AccountKind.PURCHASES;
import static vn.aop.core.figures.AccountKind.REVENUE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.aop.core.figures.Span;
import vn.aop.core.plan.EndedCosts;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.UnknownSales;

/**
 * What should be recorded in a month: what goes with the sales of the month, and what comes every
 * month by plan or, where the plan is silent, by last year. A cost of last year of which the plan
 * says why it ends is not expected.
 *
 * <p>What the plan spends now and then, such as a campaign, an investment or a tax by the quarter,
 * is not expected: without a record it is not spent. Neither is a reserve.
 */
final class Expectations {

    /** What the plan spends in so many months in a row comes every month. */
    private static final int EVERY_MONTH = 6;

    private static final Selection REVENUE_IN_ALL = Selection.of(REVENUE);

    private static final List<AccountKind> BY_LAST_YEAR =
            List.of(MARKETING, PERSONNEL, PREMISES, OTHER_OPERATING, PURCHASES);

    private final Plan plan;
    private final Figures planned;
    private final UnknownSales unknown;
    private final Figures lastYear;
    private final Actuals actuals;
    private final EndedCosts ended;
    private final SoldCosts soldCosts;

    Expectations(Plan plan, Projection planned, Actuals actuals) {
        this.plan = plan;
        this.planned = planned.figures();
        this.unknown = planned.unknownSales();
        this.lastYear = plan.baseline().figures();
        this.actuals = actuals;
        this.ended = new EndedCosts(plan);
        this.soldCosts = new SoldCosts(plan, planned, actuals);
    }

    List<Expected> in(YearMonth month) {
        List<Expected> all = new ArrayList<>();
        boolean trades = !actuals.recorded().noTrade().contains(month);
        if (trades) {
            all.addAll(sales(month));
            all.addAll(soldCosts.in(month));
        }
        everyMonth(month)
                .forEach(
                        (line, months) -> {
                            Money about = months.get(plan.year().indexOf(month));
                            boolean comes = recurs(months, plan.year().indexOf(month));
                            boolean isBought = line.account().kind() == PURCHASES;
                            if (comes && (trades || !isBought)) {
                                all.add(Expected.whole(line, month, about));
                            }
                        });
        return all;
    }

    /** Sales in all, and of each channel and group that sells every month. */
    private List<Expected> sales(YearMonth month) {
        Stream<Line> channels =
                plan.company().channels().stream().map(Channel::id).map(Expectations::ofChannel);
        Stream<Line> groups =
                plan.company().groups().stream().map(ProductGroup::id).map(Expectations::ofGroup);
        int index = plan.year().indexOf(month);
        List<Expected> all = new ArrayList<>();
        Stream.of(Stream.of(Line.of(Account.of(REVENUE))), channels, groups)
                .flatMap(lines -> lines)
                .forEach(
                        line -> {
                            Money about = planned.sum(line.selection(), month);
                            List<Money> months = planned.months(line.selection());
                            boolean whole = line.channel().isEmpty() && line.group().isEmpty();
                            boolean comes = whole || recurs(months, index);
                            boolean mayCome = whole && isOpen(month) && isUnknown(line, month);
                            if ((about.isPositive() && comes) || mayCome) {
                                all.add(Expected.any(line, month, about));
                            }
                        });
        return all;
    }

    /** A shop that is open sells something in a month of which the plan does not say how much. */
    private boolean isUnknown(Line line, YearMonth month) {
        return unknown.why(line.selection(), Span.of(month)).isPresent();
    }

    private boolean isOpen(YearMonth month) {
        return plan.baseline().firstKnown().isPresent()
                || actuals.months().headSet(month).stream()
                        .anyMatch(it -> !actuals.figures().sum(REVENUE_IN_ALL, it).isZero());
    }

    private static Line ofChannel(String id) {
        return new Line(Account.of(REVENUE), Optional.of(id), Optional.empty());
    }

    private static Line ofGroup(String id) {
        return new Line(Account.of(REVENUE), Optional.empty(), Optional.of(id));
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

    private static boolean recurs(List<Money> months, int index) {
        int from = index;
        while (from > 0 && months.get(from - 1).isPositive()) {
            from--;
        }
        int to = index;
        while (to < months.size() - 1 && months.get(to + 1).isPositive()) {
            to++;
        }
        return months.get(index).isPositive() && to - from + 1 >= EVERY_MONTH;
    }
}
