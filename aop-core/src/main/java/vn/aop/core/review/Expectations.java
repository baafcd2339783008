package vn.aop.core.review;

import static vn.aop.core.figures.AccountKind.CHANNEL_FEES;
import static vn.aop.core.figures.AccountKind.COST_OF_GOODS;
import static vn.aop.core.figures.AccountKind.MARKETING;
import static vn.aop.core.figures.AccountKind.OTHER_OPERATING;
import static vn.aop.core.figures.AccountKind.PERSONNEL;
import static vn.aop.core.figures.AccountKind.PREMISES;
import static vn.aop.core.figures.AccountKind.PURCHASES;
import static vn.aop.core.figures.AccountKind.REVENUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /**
     * Below these shares of what was expected, most of a record must be missing. No shop halves
     * what its goods cost per đồng of sales, nor the marketplace three quarters of its fee, within
     * a month; rent and wages do not shrink to a tenth; and of what may be saved at will, a
     * hundredth is what amounts in thousands, or a single slip, leave behind.
     */
    private static final Map<AccountKind, BigDecimal> LEAST =
            Map.of(
                    COST_OF_GOODS, new BigDecimal("0.5"),
                    CHANNEL_FEES, new BigDecimal("0.25"),
                    PERSONNEL, new BigDecimal("0.1"),
                    PREMISES, new BigDecimal("0.1"));

    private static final BigDecimal A_TRIFLE = new BigDecimal("0.01");

    private static final List<AccountKind> BY_LAST_YEAR =
            List.of(MARKETING, PERSONNEL, PREMISES, OTHER_OPERATING, PURCHASES);

    private final Plan plan;
    private final Figures planned;
    private final UnknownSales unknown;
    private final Figures lastYear;
    private final Actuals actuals;
    private final EndedCosts ended;

    Expectations(Plan plan, Projection planned, Actuals actuals) {
        this.plan = plan;
        this.planned = planned.figures();
        this.unknown = planned.unknownSales();
        this.lastYear = plan.baseline().figures();
        this.actuals = actuals;
        this.ended = new EndedCosts(plan);
    }

    List<Expected> in(YearMonth month) {
        List<Expected> all = new ArrayList<>();
        boolean trades = !actuals.recorded().noTrade().contains(month);
        if (trades) {
            all.addAll(sales(month));
            all.addAll(soldCosts(month));
        }
        everyMonth(month)
                .forEach(
                        (line, months) -> {
                            Money about = months.get(plan.year().indexOf(month));
                            boolean comes = recurs(months, plan.year().indexOf(month));
                            boolean isBought = line.account().kind() == PURCHASES;
                            if (comes && (trades || !isBought)) {
                                all.add(new Expected(line, month, about, least(line)));
                            }
                        });
        return all;
    }

    private static BigDecimal least(Line line) {
        return LEAST.getOrDefault(line.account().kind(), A_TRIFLE);
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
                            Money about = amount(planned, line, month);
                            List<Money> months = planned.months(selection(line));
                            boolean whole = line.channel().isEmpty() && line.group().isEmpty();
                            boolean comes = whole || recurs(months, index);
                            boolean mayCome = whole && isOpen() && isUnknown(line, month);
                            if ((about.isPositive() && comes) || mayCome) {
                                all.add(new Expected(line, month, about, BigDecimal.ZERO));
                            }
                        });
        return all;
    }

    /** A shop that is open sells something in a month of which the plan does not say how much. */
    private boolean isUnknown(Line line, YearMonth month) {
        return unknown.why(selection(line), Span.of(month)).isPresent();
    }

    private boolean isOpen() {
        return plan.baseline().firstKnown().isPresent();
    }

    private static Line ofChannel(String id) {
        return new Line(Account.of(REVENUE), Optional.of(id), Optional.empty());
    }

    private static Line ofGroup(String id) {
        return new Line(Account.of(REVENUE), Optional.empty(), Optional.of(id));
    }

    /** What what was sold has cost: goods, and the fees of the channel. */
    private List<Expected> soldCosts(YearMonth month) {
        List<Expected> all = new ArrayList<>();
        for (AccountKind kind : List.of(COST_OF_GOODS, CHANNEL_FEES)) {
            Map<Line, Money> sums = new LinkedHashMap<>();
            for (Expected one : soldCosts(kind, month)) {
                all.add(one);
                Account account = one.line().account();
                sums.merge(Line.of(account), one.about(), Money::plus);
                one.line()
                        .channel()
                        .map(it -> new Line(account, Optional.of(it), Optional.empty()))
                        .ifPresent(it -> sums.merge(it, one.about(), Money::plus));
            }
            sums.forEach((line, about) -> all.add(new Expected(line, month, about, least(line))));
        }
        return all;
    }

    /** What each thing that was sold has cost. */
    List<Expected> soldCosts(AccountKind kind, YearMonth month) {
        List<Expected> all = new ArrayList<>();
        for (Line sold : sold()) {
            Money about = cost(kind, sold, month);
            if (about.isPositive()) {
                all.add(new Expected(sold.on(Account.of(kind)), month, about, BigDecimal.ZERO));
            }
        }
        return all;
    }

    private List<Line> sold() {
        return actuals.figures().lines().stream()
                .filter(line -> line.account().kind() == REVENUE)
                .toList();
    }

    private Money cost(AccountKind kind, Line sold, YearMonth month) {
        Line cost = sold.on(Account.of(kind));
        Line all = sold.on(Account.of(REVENUE));
        BigDecimal share =
                share(amount(planned, cost, month), amount(planned, all, month))
                        .or(() -> unknown.share(cost, all, month))
                        .or(() -> byTerms(kind, sold))
                        .or(
                                () ->
                                        hasEnded(kind, sold, month)
                                                ? Optional.empty()
                                                : byLastYear(kind, sold))
                        .orElse(BigDecimal.ZERO);
        return actuals.figures().amount(sold, month).multipliedBy(share, RoundingMode.HALF_UP);
    }

    private boolean hasEnded(AccountKind kind, Line sold, YearMonth month) {
        return kind == CHANNEL_FEES
                && sold.channel().flatMap(it -> ended.ofFees(it, month)).isPresent();
    }

    /** By the channel as a whole: what it keeps, books of last year hold by no group. */
    private Optional<BigDecimal> byLastYear(AccountKind kind, Line sold) {
        Line all = new Line(Account.of(REVENUE), sold.channel(), Optional.empty());
        return share(lastYear(all.on(Account.of(kind))), lastYear(all));
    }

    private Money lastYear(Line line) {
        return lastYear.sum(selection(line), lastYear.year().span());
    }

    private static Optional<BigDecimal> share(Money part, Money whole) {
        return part.isPositive() && whole.isPositive()
                ? Optional.of(part.getAmount().divide(whole.getAmount(), 10, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** What the company's margins and rates make of a sale that is not planned. */
    private Optional<BigDecimal> byTerms(AccountKind kind, Line sold) {
        return kind == COST_OF_GOODS
                ? sold.group()
                        .flatMap(plan.company()::group)
                        .map(it -> sold.channel().map(it::marginIn).orElse(it.margin()))
                        .map(BigDecimal.ONE::subtract)
                : sold.channel()
                        .flatMap(plan.company()::channel)
                        .map(Channel::feeRate)
                        .filter(it -> it.signum() > 0);
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

    private static Money amount(Figures figures, Line line, YearMonth month) {
        return figures.sum(selection(line), month);
    }

    private static Selection selection(Line line) {
        List<String> tags = Stream.concat(line.channel().stream(), line.group().stream()).toList();
        return new Selection(line.account().id(), tags);
    }
}
