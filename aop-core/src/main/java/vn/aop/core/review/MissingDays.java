package vn.aop.core.review;

import static vn.aop.core.figures.AccountKind.CHANNEL_FEES;
import static vn.aop.core.figures.AccountKind.COST_OF_GOODS;
import static vn.aop.core.figures.AccountKind.MARKETING;
import static vn.aop.core.figures.AccountKind.REVENUE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Recorded;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.Completeness.Absent;
import vn.aop.core.review.Missing.Days;

/**
 * Finds days within a month of which records are missing: a channel or a group whose sales stop
 * while others go on, with the costs that stop with them, and days with sales but without the cost
 * of the goods. Source: {@code docs/formulas/records.md}.
 *
 * <p>Costs are asked for by the day only of who records them by the day; {@link Pauses} tells that.
 * A month with costs on one day holds the sum of the month.
 */
final class MissingDays {

    private static final Line SALES = Line.of(Account.of(REVENUE));
    private static final Account COST = Account.of(COST_OF_GOODS);
    private static final List<Account> BESIDE =
            List.of(Account.of(CHANNEL_FEES), Account.of(MARKETING));

    private final Plan plan;
    private final Actuals actuals;
    private final Recorded recorded;
    private final ExpectedSales sales;
    private final SoldCosts costs;
    private final Pauses pauses;
    private final List<Absent> found = new ArrayList<>();

    private MissingDays(Plan plan, Actuals actuals, ExpectedSales sales, SoldCosts costs) {
        this.plan = plan;
        this.actuals = actuals;
        this.recorded = actuals.recorded();
        this.sales = sales;
        this.costs = costs;
        this.pauses = Pauses.of(plan);
    }

    /** Returns what is missing, what holds of more before what holds of less. */
    static List<Absent> in(Plan plan, Actuals actuals, ExpectedSales sales, SoldCosts costs) {
        MissingDays days = new MissingDays(plan, actuals, sales, costs);
        if (!actuals.recorded().salesDays().isEmpty()) {
            days.parts().forEach(days::findStop);
            Stream.concat(Stream.of(SALES), days.parts()).forEach(days::findWithoutCosts);
        }
        return days.found;
    }

    private Stream<Line> parts() {
        return Stream.concat(
                plan.company().channels().stream().map(Channel::id).map(SALES::in),
                plan.company().groups().stream().map(ProductGroup::id).map(SALES::ofGroup));
    }

    /** The sales of a part end, and with them their costs, while others go on. */
    private void findStop(Line part) {
        SortedSet<LocalDate> sold = recorded.tradeDays(part);
        if (sold.isEmpty() || recorded.complete().contains(YearMonth.from(sold.last()))) {
            return;
        }
        YearMonth month = YearMonth.from(sold.last());
        Days rest = new Days(sold.last().plusDays(1), recorded.salesDays().last()).in(month);
        if (isUnlikely(sold, rest)) {
            add(part, month, rest);
            Stream.concat(Stream.of(COST), BESIDE.stream())
                    .map(part::on)
                    .filter(it -> stops(it, sold.last()))
                    .forEach(it -> add(it, month, rest));
        }
    }

    /**
     * Returns whether a cost stops with the sales. Fees and marketing that come in one sum a month,
     * on whatever day, are all there.
     */
    private boolean stops(Line cost, LocalDate sold) {
        SortedSet<LocalDate> days = recorded.tradeDays(cost);
        return !days.isEmpty()
                && !days.last().isAfter(sold)
                && (cost.account().equals(COST) || isByTheDay(days, YearMonth.from(sold)));
    }

    /**
     * Whether there is a second day in a month or, where it has hardly begun, in the one before.
     */
    private static boolean isByTheDay(SortedSet<LocalDate> days, YearMonth month) {
        return Stream.of(month, month.minusMonths(1))
                .anyMatch(it -> days.subSet(it.atDay(1), it.plusMonths(1).atDay(1)).size() > 1);
    }

    private boolean isUnlikely(SortedSet<LocalDate> sold, Days rest) {
        int run = 0;
        for (LocalDate day = rest.from(); !day.isAfter(rest.to()); day = day.plusDays(1)) {
            run += pauses.counts(day) ? 1 : 0;
        }
        if (run < Pauses.LEAST) {
            return false;
        }
        int selling = 0;
        int idle = 0;
        for (LocalDate day = sold.first(); !day.isAfter(sold.last()); day = day.plusDays(1)) {
            if (pauses.counts(day) && !recorded.noTrade().contains(YearMonth.from(day))) {
                selling += sold.contains(day) ? 1 : 0;
                idle += sold.contains(day) ? 0 : 1;
            }
        }
        return selling >= Pauses.LEAST && Pauses.isUnlikely(run, selling, idle);
    }

    /** Days in a row on which a part has sales but no cost of goods. */
    private void findWithoutCosts(Line part) {
        SortedSet<LocalDate> sold = recorded.tradeDays(part);
        SortedSet<LocalDate> costDays = recorded.tradeDays(part.on(COST));
        if (costDays.size() < Pauses.LEAST || costDays.containsAll(sold)) {
            return;
        }
        Set<YearMonth> byTheDay = byTheDay(costDays);
        List<LocalDate> asked =
                sold.stream().filter(it -> byTheDay.contains(YearMonth.from(it))).toList();
        int with = (int) asked.stream().filter(costDays::contains).count();
        int without = asked.size() - with;
        for (List<LocalDate> run : runs(asked, costDays)) {
            boolean isSeen = with >= Pauses.LEAST;
            if (isSeen && Pauses.isUnlikely(run.size(), with, without - run.size())) {
                byMonth(run).forEach((month, days) -> add(part.on(COST), month, days));
            }
        }
    }

    /** Those next to each other of some days that others have no part in. */
    private static List<List<LocalDate>> runs(List<LocalDate> days, Set<LocalDate> others) {
        List<LocalDate> run = new ArrayList<>();
        List<List<LocalDate>> runs = new ArrayList<>(List.of(run));
        for (LocalDate day : days) {
            if (!others.contains(day)) {
                run.add(day);
            } else if (!run.isEmpty()) {
                run = new ArrayList<>();
                runs.add(run);
            }
        }
        return runs;
    }

    /** The months in which costs are told by the day, of those that are not said to be complete. */
    private Set<YearMonth> byTheDay(SortedSet<LocalDate> costDays) {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        costDays.forEach(day -> counts.merge(YearMonth.from(day), 1, Integer::sum));
        Set<YearMonth> months = new HashSet<>();
        counts.forEach(
                (month, days) -> {
                    if (days > 1 && !recorded.complete().contains(month)) {
                        months.add(month);
                    }
                });
        return months;
    }

    private static Map<YearMonth, Days> byMonth(List<LocalDate> days) {
        Map<YearMonth, Days> months = new TreeMap<>();
        for (LocalDate day : days) {
            months.merge(
                    YearMonth.from(day),
                    new Days(day, day),
                    (before, last) -> new Days(before.from(), last.to()));
        }
        return months;
    }

    /** Adds what is missing, by itself and for each thing that is sold in it. */
    private void add(Line part, YearMonth month, Days days) {
        Line sold = part.on(SALES.account());
        boolean isMaterial = part.tags().isEmpty() || sales.isMaterial(sold, month);
        Stream.concat(Stream.of(part), cells(part, month))
                .map(it -> new Expected(it, month, about(it, month), isMaterial))
                .filter(it -> !isClosed(it))
                .forEach(it -> found.add(new Absent(it, missing(it, days))));
    }

    private Missing missing(Expected expected, Days days) {
        Selection what = expected.selection();
        return new Missing(
                what,
                expected.month(),
                Missing.How.SOME_DAYS,
                expected.about(),
                actuals.figures().sum(what, expected.month()),
                Optional.of(days));
    }

    /** The groups of a channel, or the channels of a group, that sell by plan or by the records. */
    private Stream<Line> cells(Line part, YearMonth month) {
        Stream<Line> in =
                part.channel().stream()
                        .flatMap(
                                channel ->
                                        plan.company().groups().stream()
                                                .map(it -> cell(part, channel, it.id())));
        Stream<Line> of =
                part.group().stream()
                        .flatMap(
                                group ->
                                        plan.company().channels().stream()
                                                .map(it -> cell(part, it.id(), group)));
        return Stream.concat(in, of).filter(it -> isSold(it.on(SALES.account()), month));
    }

    private static Line cell(Line part, String channel, String group) {
        return Line.of(part.account(), channel, group);
    }

    private boolean isSold(Line cell, YearMonth month) {
        return sales.about(cell, month).isPositive()
                || !actuals.figures().sum(cell.selection(), plan.year().through(month)).isZero();
    }

    private Money about(Line line, YearMonth month) {
        AccountKind kind = line.account().kind();
        return kind == COST_OF_GOODS || kind == CHANNEL_FEES
                ? costs.in(kind, month).stream()
                        .filter(it -> line.selection().matches(it.line()))
                        .map(Expected::about)
                        .reduce(Money.zero(plan.company().currency()), Money::plus)
                : sales.about(line, month);
    }

    /** A record of 0 of the whole of it says that there is nothing more. */
    private boolean isClosed(Expected expected) {
        return recorded.closedIn(expected.month()).stream()
                .filter(expected::isToldBy)
                .anyMatch(it -> expected.line().tags().containsAll(it.tags()));
    }
}
