package vn.aop.core.review;

import static java.util.Objects.requireNonNull;
import static vn.aop.core.figures.AccountKind.CHANNEL_FEES;
import static vn.aop.core.figures.AccountKind.COST_OF_GOODS;
import static vn.aop.core.figures.AccountKind.MARKETING;
import static vn.aop.core.figures.AccountKind.REVENUE;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.projection.UnknownSales;

/**
 * What should be sold in a month: sales in all, and those of each channel, of each group and of
 * each group in a channel that sells every month. Where the sales of a month are not known by plan,
 * what has sold in every known month of last year goes on selling.
 */
final class ExpectedSales {

    private static final Line ALL = Line.of(Account.of(REVENUE));

    private final Plan plan;
    private final Figures planned;
    private final UnknownSales unknown;
    private final Figures lastYear;
    private final Actuals actuals;

    /** Every channel, every group, and every group in a channel, with the months it sells in. */
    private final Map<Line, Set<YearMonth>> months = new LinkedHashMap<>();

    ExpectedSales(Plan plan, Projection planned, Actuals actuals) {
        this.plan = plan;
        this.planned = planned.figures();
        this.unknown = planned.unknownSales();
        this.lastYear = plan.baseline().figures();
        this.actuals = actuals;
        parts().forEach(it -> months.put(it, months(it)));
    }

    List<Expected> in(YearMonth month) {
        List<Expected> all = new ArrayList<>();
        if (about(ALL, month).isPositive() || (isOpen(month) && isUnknown(ALL, month))) {
            all.add(Expected.any(ALL, month, about(ALL, month)));
        }
        months.keySet().stream()
                .filter(it -> comes(it, month))
                .map(it -> part(it, month))
                .forEach(all::add);
        return all;
    }

    /** Returns what sales that nobody recorded should have cost, if that is not recorded either. */
    List<Expected> costsOfMissing(YearMonth month) {
        List<Expected> costs = new ArrayList<>();
        for (Expected sale : in(month)) {
            if (sale.missing(actuals.figures(), actuals.recorded()).isPresent()) {
                for (AccountKind kind : List.of(COST_OF_GOODS, CHANNEL_FEES)) {
                    Line cost = sale.line().on(Account.of(kind));
                    Money about = about(cost, month);
                    if (about.isPositive() || isUnknown(cost, month)) {
                        costs.add(sale.on(cost, about));
                    }
                }
                marketing(sale, month).ifPresent(costs::add);
            }
        }
        return costs;
    }

    /** What is planned for a channel is missing with its sales; for the whole shop it may wait. */
    private Optional<Expected> marketing(Expected sale, YearMonth month) {
        Line cost = sale.line().on(Account.of(MARKETING));
        return Optional.of(about(cost, month))
                .filter(it -> cost.channel().isPresent() && it.isPositive())
                .map(it -> sale.on(cost, it));
    }

    /** A channel and a group are seldom without a sale; a group in a channel may be a trifle. */
    private Expected part(Line line, YearMonth month) {
        boolean isPair = line.channel().isPresent() && line.group().isPresent();
        return isPair && !isMaterial(line, month)
                ? Expected.trifle(line, month, about(line, month))
                : Expected.any(line, month, about(line, month));
    }

    private Stream<Line> parts() {
        List<String> channels = plan.company().channels().stream().map(Channel::id).toList();
        List<String> groups = plan.company().groups().stream().map(ProductGroup::id).toList();
        return Stream.of(
                        channels.stream().map(it -> line(Optional.of(it), Optional.empty())),
                        groups.stream().map(it -> line(Optional.empty(), Optional.of(it))),
                        channels.stream()
                                .flatMap(
                                        channel ->
                                                groups.stream()
                                                        .map(
                                                                it ->
                                                                        Line.of(
                                                                                ALL.account(),
                                                                                channel,
                                                                                it))))
                .flatMap(lines -> lines);
    }

    private static Line line(Optional<String> channel, Optional<String> group) {
        return new Line(ALL.account(), channel, group);
    }

    /** The months in which a line is sold by plan, or else by last year. */
    private Set<YearMonth> months(Line line) {
        boolean wasSold = wasSold(line);
        return plan.year().months().stream()
                .filter(it -> about(line, it).isPositive() || (wasSold && isUnknown(line, it)))
                .collect(Collectors.toSet());
    }

    private boolean comes(Line line, YearMonth month) {
        YearMonth first = plan.year().first();
        return EveryMonth.comes(
                i -> requireNonNull(months.get(line)).contains(first.plusMonths(i)),
                plan.year().indexOf(month));
    }

    private boolean wasSold(Line line) {
        return plan.baseline()
                .firstKnown()
                .filter(
                        first ->
                                lastYear.months(line.selection()).stream()
                                        .skip(lastYear.year().indexOf(first))
                                        .allMatch(Money::isPositive))
                .isPresent();
    }

    /** Returns whether a line is more than a trifle beside all that is sold. */
    boolean isMaterial(Line line, YearMonth month) {
        BigDecimal all = about(ALL, month).getAmount();
        return all.signum() > 0
                ? Expected.isMaterial(about(line, month).getAmount(), all)
                : Expected.isMaterial(lastYear(line), lastYear(ALL));
    }

    private BigDecimal lastYear(Line line) {
        return lastYear.sum(line.selection(), lastYear.year().span()).getAmount();
    }

    /** Returns what is planned to be sold of a line in a month. */
    Money about(Line line, YearMonth month) {
        return planned.sum(line.selection(), month);
    }

    private boolean isUnknown(Line line, YearMonth month) {
        return unknown.why(line.selection(), Span.of(month)).isPresent();
    }

    /** A shop that is open sells something in a month of which the plan does not say how much. */
    private boolean isOpen(YearMonth month) {
        return plan.baseline().firstKnown().isPresent()
                || actuals.months().headSet(month).stream()
                        .anyMatch(it -> !actuals.figures().sum(ALL.selection(), it).isZero());
    }
}
