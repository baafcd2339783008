package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Replenished;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Explains what drivers make of budget lines: month by month, by what each month follows. */
final class DrivenReasons {

    private final Plan plan;
    private final Figures figures;
    private final MetricSource sums;

    DrivenReasons(Plan plan, Figures figures, MetricSource sums) {
        this.plan = requireNonNull(plan, "plan");
        this.figures = requireNonNull(figures, "figures");
        this.sums = requireNonNull(sums, "sums");
    }

    /** Returns what a line with a driver costs over a span, as the sum of its months. */
    Traced of(BudgetLine line, Span span) {
        List<Traced> months =
                span.months().stream()
                        .filter(month -> !line.amount(plan.year(), month).isZero())
                        .map(month -> month(line, month))
                        .toList();
        if (months.size() == 1) {
            return months.get(0);
        }
        Message label = Message.of("trace.budgeted").with("line", line.name());
        Money total =
                Money.total(
                        plan.company().currency(),
                        span.months().stream().map(it -> line.amount(plan.year(), it)).toList());
        return months.isEmpty()
                ? Traced.read(label, total, Origin.plan(Place.line(line.id()).then("driver")))
                : Traced.computed(
                        label,
                        Value.of(total),
                        PlannedReasons.sumOf(months),
                        months.toArray(Traced[]::new));
    }

    private Traced month(BudgetLine line, YearMonth month) {
        Message label =
                Message.of("trace.budgeted-in").with("line", line.name()).with("month", month);
        Value amount = Value.of(line.amount(plan.year(), month));
        if (line.fixed().has(month)) {
            Place fixed = Place.line(line.id()).then("fixed");
            return Traced.read(label, amount, Origin.plan(fixed.then(month.toString())));
        }
        Place place = Place.line(line.id()).then("driver");
        Driver driver = line.driver().orElseThrow();
        if (driver instanceof Driver.Share share) {
            return Traced.computed(
                    label,
                    amount,
                    "{0} × {1}",
                    rate("trace.driver-share", Value.ratio(share.share()), place.then("share")),
                    share.of().trace(sums, Span.of(month)));
        }
        if (driver instanceof Driver.PerUnit unit) {
            return Traced.computed(
                    label,
                    amount,
                    "{0} × {1}",
                    rate("trace.driver-each", Value.of(unit.each()), place.then("perUnit")),
                    unit.of().trace(sums, Span.of(month)));
        }
        if (driver instanceof Driver.Step step) {
            return Traced.computed(
                    label,
                    amount,
                    "{0} × ⌈{1} ÷ {2}⌉",
                    rate("trace.driver-each", Value.of(step.each()), place.then("perStep")),
                    step.of().trace(sums, Span.of(month)),
                    rate(
                            "trace.driver-step",
                            Value.of(step.step(), step.of().unit()),
                            place.then("step")));
        }
        return goods(label, amount, line, month);
    }

    private static Traced rate(String label, Value value, Place place) {
        return Traced.read(Message.of(label), value, Origin.plan(place));
    }

    /** Goods that are sold, and wanted afterwards, less those that are there and bought besides. */
    private Traced goods(Message label, Value amount, BudgetLine line, YearMonth month) {
        String group = line.line().group().orElseThrow();
        Replenished goods = replenished(line, group);
        int index = plan.year().indexOf(month);
        Selection sold = Selection.of(AccountKind.COST_OF_GOODS, group);
        List<Traced> parts = new ArrayList<>();
        parts.add(
                Traced.read(
                        Label.term(sold, Span.of(month)),
                        Value.of(goods.costs().get(index)),
                        new Origin(Origin.Kind.PROJECTION, sold + " " + month)));
        parts.add(
                rate(
                        "trace.stock-wanted",
                        Value.of(goods.wanted().get(index)),
                        Place.group(group).then(decisive(group))));
        parts.add(before(goods, group, month, index));
        Money others = goods.others().get(index);
        if (!others.isZero()) {
            parts.add(rate("trace.bought-besides", Value.of(others), Place.of("budget")));
        }
        return Traced.computed(
                label,
                amount,
                others.isZero() ? "{0} + {1} − {2}" : "{0} + {1} − {2} − {3}",
                parts.toArray(Traced[]::new));
    }

    /** Which of its numbers says for how many days the goods should last. */
    private String decisive(String group) {
        ProductGroup own = plan.company().group(group).orElseThrow();
        int days = own.replenishedDays();
        if (own.shelfLifeDays().filter(it -> it == days).isPresent()) {
            return "shelfLifeDays";
        }
        return days == own.stockCoverDays() ? "stockCoverDays" : "leadTimeDays";
    }

    private Traced before(Replenished goods, String group, YearMonth month, int index) {
        Selection stock = Balance.STOCK.of(group);
        return index == 0
                ? rate(
                        "trace.opening-stock",
                        Value.of(goods.opening()),
                        Place.of("baseline/openingStock").then(group))
                : Traced.read(
                        Label.balance(stock, month.minusMonths(1)),
                        Value.of(goods.closing().get(index - 1)),
                        new Origin(Origin.Kind.PROJECTION, stock + " " + month.minusMonths(1)));
    }

    private Replenished replenished(BudgetLine line, String group) {
        List<Money> all = figures.months(Selection.of(AccountKind.PURCHASES, group));
        List<Money> others =
                IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i).minus(line.months().get(i)))
                        .toList();
        return Replenished.of(plan.salesBasis(), figures, group, others, line.fixed());
    }
}
