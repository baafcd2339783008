package vn.aop.core.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import vn.aop.core.company.Company;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;

/**
 * The value added tax of the direct method, which follows from what is sold: {@code vat_direct =
 * revenue × rate}, by channel, group and month, rounded half up to the currency's scale. Source:
 * {@code docs/formulas/vat.md}.
 */
public final class VatOnSales {

    private VatOnSales() {}

    /** Returns the rates of a company by the direct method; empty by any other. */
    public static Optional<VatRates> rates(Company company) {
        return company.vat().filter(Vat::isCost).map(Vat::sales);
    }

    /** Adds the tax on a line of revenue to figures; nothing where the rate is 0. */
    static void addTo(Figures.Builder figures, Company company, Line sold, List<Money> revenue) {
        rate(company, sold)
                .ifPresent(
                        rate ->
                                figures.addMonths(
                                        sold.on(Vat.COST),
                                        revenue.stream().map(it -> of(it, rate)).toList()));
    }

    /** Returns the rate on a line of revenue; empty where there is none, or it is 0. */
    public static Optional<BigDecimal> rate(Company company, Line sold) {
        return rates(company).map(it -> it.of(sold.group())).filter(it -> it.signum() > 0);
    }

    private static Money of(Money revenue, BigDecimal rate) {
        return revenue.multipliedBy(rate, RoundingMode.HALF_UP);
    }

    /**
     * Returns actuals without what they say of this tax: what else is recorded is looked at apart
     * from it.
     *
     * @param company one that pays by another method may have an account of this name
     * @param actuals what is recorded
     */
    public static Actuals apart(Company company, Actuals actuals) {
        if (isFree(company, actuals.figures())) {
            return actuals;
        }
        TreeMap<YearMonth, Set<Line>> lines = new TreeMap<>();
        actuals.recorded()
                .lines()
                .forEach(
                        (month, held) -> {
                            Set<Line> kept = new TreeSet<>(held);
                            kept.removeIf(VatOnSales::isTax);
                            lines.put(month, kept);
                        });
        return new Actuals(
                apart(company, actuals.figures()),
                actuals.months(),
                actuals.source(),
                actuals.recorded().withLines(lines),
                actuals.costs(),
                actuals.daily());
    }

    /**
     * Returns figures without what they say of this tax, such as those of last year, which a budget
     * is held against.
     *
     * @param company one that pays by another method may have an account of this name
     * @param figures what is recorded
     */
    public static Figures apart(Company company, Figures figures) {
        if (isFree(company, figures)) {
            return figures;
        }
        Figures.Builder others =
                Figures.builder(figures.year(), figures.currency()).counts(figures.quantities());
        figures.lines().stream()
                .filter(line -> !isTax(line))
                .forEach(line -> add(others, figures, line));
        return others.build();
    }

    private static boolean isFree(Company company, Figures figures) {
        return rates(company).isEmpty() || figures.lines().stream().noneMatch(VatOnSales::isTax);
    }

    /**
     * Returns actuals with this tax: as it is recorded in a month, or else reckoned on what was
     * sold in it, as the tax office does.
     *
     * @param company whose rates hold
     * @param known what happened, apart from this tax
     * @param given the same with what is recorded of it
     */
    public static Actuals reckoned(Company company, Actuals known, Actuals given) {
        if (rates(company).isEmpty()) {
            return known;
        }
        Figures others = known.figures();
        Figures told = given.figures();
        Figures.Builder all =
                Figures.builder(others.year(), others.currency())
                        .addAll(others)
                        .counts(others.quantities());
        for (YearMonth month : others.year().months()) {
            boolean isTold = given.recorded().in(month).stream().anyMatch(VatOnSales::isTax);
            if (isTold) {
                told.lines().stream()
                        .filter(VatOnSales::isTax)
                        .forEach(line -> all.add(line, month, told.amount(line, month)));
            } else {
                others.lines().stream()
                        .filter(line -> line.account().kind() == AccountKind.REVENUE)
                        .forEach(line -> reckon(all, company, line, others, month));
            }
        }
        return new Actuals(
                all.build(),
                known.months(),
                known.source(),
                known.recorded(),
                known.costs(),
                known.daily());
    }

    private static void reckon(
            Figures.Builder all, Company company, Line sold, Figures known, YearMonth month) {
        rate(company, sold)
                .map(rate -> of(known.amount(sold, month), rate))
                .filter(it -> !it.isZero())
                .ifPresent(it -> all.add(sold.on(Vat.COST), month, it));
    }

    private static boolean isTax(Line line) {
        return line.account().id().equals(Vat.COST.id());
    }

    private static void add(Figures.Builder figures, Figures from, Line line) {
        from.year().months().forEach(month -> figures.add(line, month, from.amount(line, month)));
    }
}
