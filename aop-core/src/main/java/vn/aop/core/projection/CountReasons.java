package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Explains planned counts, line by line and month by month: those given outright, by last year's
 * and their growth, by planned revenue and what one is worth.
 */
final class CountReasons {

    private final Plan plan;
    private final Figures figures;
    private final MetricSource sums;

    CountReasons(Plan plan, Figures figures, MetricSource sums) {
        this.plan = requireNonNull(plan, "plan");
        this.figures = requireNonNull(figures, "figures");
        this.sums = requireNonNull(sums, "sums");
    }

    /** Returns a planned count with what it is made of; empty where it is not known. */
    Optional<Traced> of(Selection selection, Span span) {
        Value sum = sums.value(selection, span);
        if (sum.number().isEmpty()) {
            return Optional.empty();
        }
        List<Traced> parts =
                figures.quantities().lines().stream()
                        .filter(selection::matches)
                        .flatMap(line -> span.months().stream().map(month -> part(line, month)))
                        .filter(it -> it.value().number().filter(n -> n.signum() != 0).isPresent())
                        .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int months = selection.isLevel() ? span.months().size() : 1;
        String added = PlannedReasons.sumOf(parts);
        return Optional.of(
                parts.size() == 1 && months == 1
                        ? parts.get(0)
                        : Traced.computed(
                                Label.term(selection, span),
                                sum,
                                months == 1 ? added : "(" + added + ") ÷ " + months,
                                parts.toArray(Traced[]::new)));
    }

    private Traced part(QuantityLine line, YearMonth month) {
        Label label = Label.term(line.selection(), Span.of(month));
        Value count = figures.quantities().count(line, month).orElseThrow();
        for (int i = 0; i < plan.measures().size(); i++) {
            PlannedMeasure entry = plan.measures().get(i);
            if (isOf(entry, line)) {
                return said(label, count, entry, Place.of("measures").then(i), line, month);
            }
        }
        Traced before = lastYear(line.selection(), month);
        Traced sold = lastYear(revenue(line), month);
        return Traced.computed(label, count, "{0} × {1} ÷ {2}", planned(line, month), before, sold);
    }

    private static boolean isOf(PlannedMeasure entry, QuantityLine line) {
        return entry.measure().equals(line.measure().id())
                && entry.channel().equals(line.channel())
                && entry.group().equals(line.group());
    }

    private Traced said(
            Label label,
            Value count,
            PlannedMeasure entry,
            Place place,
            QuantityLine line,
            YearMonth month) {
        if (entry.way() instanceof PlannedMeasure.Growth growth) {
            Traced share =
                    Traced.read(
                            Message.of("trace.count-growth"),
                            Value.ratio(growth.share()),
                            Origin.plan(place.then("growth")));
            return Traced.computed(
                    label, count, "{0} × (1 + {1})", lastYear(line.selection(), month), share);
        }
        if (entry.way() instanceof PlannedMeasure.Each each) {
            Traced one =
                    Traced.read(
                            Message.of("trace.count-each"),
                            each.revenue(),
                            Origin.plan(place.then("each")));
            return Traced.computed(label, count, "{0} ÷ {1}", planned(line, month), one);
        }
        return Traced.read(label, count, Origin.plan(place.then("months")));
    }

    private Traced lastYear(Selection selection, YearMonth month) {
        return plan.baseline().source().term(selection, Span.of(month.minusYears(1)));
    }

    private static Selection revenue(QuantityLine line) {
        return new Selection(AccountKind.REVENUE.id(), line.tags());
    }

    /** The planned revenue, and where prices differ what it would be at unchanged ones. */
    private Traced planned(QuantityLine line, YearMonth month) {
        Span span = Span.of(month);
        Traced revenue = sums.term(revenue(line), span);
        BigDecimal unchanged = unchanged(line, month);
        return revenue.value().number().filter(it -> it.compareTo(unchanged) == 0).isPresent()
                ? revenue
                : Traced.read(
                        Message.of("trace.at-unchanged-prices").with("span", span),
                        Value.of(unchanged, Unit.MONEY),
                        Origin.plan(Place.of("revenue/prices")));
    }

    private BigDecimal unchanged(QuantityLine line, YearMonth month) {
        return figures.lines().stream()
                .filter(revenue(line)::matches)
                .map(
                        it ->
                                Value.quotient(
                                        figures.amount(it, month).getAmount(),
                                        price(it.channel(), it.group(), month)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal price(Optional<String> channel, Optional<String> group, YearMonth month) {
        return channel.flatMap(
                        it -> group.map(goods -> plan.revenue().priceFactor(it, goods, month)))
                .orElse(BigDecimal.ONE);
    }
}
