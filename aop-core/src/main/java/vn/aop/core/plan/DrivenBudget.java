package vn.aop.core.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * What drivers make of the months of budget lines: sales and fixed lines first, then each driven
 * line when all that it follows is there. Source: {@code docs/formulas/drivers.md}.
 */
final class DrivenBudget {

    /** The most that a driver may make of a month, as of an amount in a file. */
    private static final BigDecimal MOST = new BigDecimal("100000000000000");

    private final SalesBasis basis;
    private final CurrencyUnit currency;
    private final Figures.Builder planned;
    private final Map<String, BudgetLine> waiting = new LinkedHashMap<>();
    private final Map<String, BudgetLine> done = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private DrivenBudget(SalesBasis basis) {
        this.basis = basis;
        this.currency = basis.company().currency();
        this.planned = Figures.builder(basis.year(), currency);
    }

    /**
     * Returns budget lines with the months that their drivers make.
     *
     * @param basis what sales are planned from
     * @param budget lines of a plan whose references lead to something, in its currency
     * @return the lines in their order, those without driver as they are; or every reason why a
     *     driver makes nothing, with its place
     */
    static Validated<List<BudgetLine>, Problem> of(SalesBasis basis, List<BudgetLine> budget) {
        List<BudgetLine> driven = budget.stream().filter(BudgetLine::isDriven).toList();
        if (driven.isEmpty()) {
            return Validated.valid(budget);
        }
        List<Problem> unfit = DriverProblems.of(basis, driven);
        return unfit.isEmpty()
                ? new DrivenBudget(basis).resolved(budget)
                : Validated.invalid(unfit);
    }

    private Validated<List<BudgetLine>, Problem> resolved(List<BudgetLine> budget) {
        addSales(budget.stream().filter(BudgetLine::isDriven).toList());
        for (BudgetLine line : budget) {
            if (line.isDriven()) {
                waiting.put(line.id(), line);
            } else {
                planned.addMonths(line.line(), line.months());
            }
        }
        while (!waiting.isEmpty()) {
            ready().ifPresentOrElse(this::resolve, this::refuseCircle);
        }
        return problems.isEmpty()
                ? Validated.valid(
                        budget.stream().map(it -> done.getOrDefault(it.id(), it)).toList())
                : Validated.invalid(problems);
    }

    /** Sales that no driver reads are not worked out. */
    private void addSales(List<BudgetLine> driven) {
        List<Selection> read = driven.stream().flatMap(DrivenBudget::read).toList();
        boolean isAll =
                !driven.stream().allMatch(DrivenBudget::isOfMetric)
                        || read.stream().anyMatch(it -> it.measure().isPresent());
        new PlannedSales(basis)
                .addTo(planned, line -> isAll || read.stream().anyMatch(it -> it.matches(line)));
        if (isAll) {
            planned.counts(PlannedCounts.of(basis, planned::build));
        }
    }

    private Optional<BudgetLine> ready() {
        return waiting.values().stream().filter(it -> follows(it).findAny().isEmpty()).findFirst();
    }

    /** The lines that must be there before another one is. */
    private Stream<BudgetLine> follows(BudgetLine line) {
        List<Selection> read = read(line).toList();
        return waiting.values().stream()
                .filter(it -> !it.equals(line) || isOfMetric(line))
                .filter(it -> read.stream().anyMatch(selection -> selection.matches(it.line())));
    }

    private static Stream<Selection> read(BudgetLine line) {
        return line.driver().orElseThrow() instanceof Driver.OfMetric driver
                ? driver.of().selections().stream()
                : Stream.of(purchases(line));
    }

    /** A line of goods takes account of what else is bought of its group, and not of itself. */
    private static boolean isOfMetric(BudgetLine line) {
        return line.driver().orElseThrow() instanceof Driver.OfMetric;
    }

    private static Selection purchases(BudgetLine line) {
        return Selection.of(AccountKind.PURCHASES, line.line().group().orElseThrow());
    }

    private void resolve(BudgetLine line) {
        Figures so = planned.build();
        List<Money> months =
                line.driver().orElseThrow() instanceof Driver.OfMetric driver
                        ? followed(line, driver, so)
                        : bought(line, so);
        planned.addMonths(line.line(), months);
        waiting.remove(line.id());
        done.put(line.id(), line.withMonths(months));
    }

    private List<Money> bought(BudgetLine line, Figures so) {
        List<Money> others = so.months(purchases(line));
        String group = line.line().group().orElseThrow();
        return Replenished.of(basis, so, group, others, line.fixed()).purchases();
    }

    private List<Money> followed(BudgetLine line, Driver.OfMetric driver, Figures so) {
        MetricSource source = MetricSource.of(so, Origin.Kind.PROJECTION);
        Place where = Place.line(line.id()).then("driver");
        List<Money> months = new ArrayList<>();
        for (YearMonth month : basis.year().months()) {
            months.add(
                    line.fixed()
                            .amount(month, currency)
                            .orElseGet(
                                    () ->
                                            Money.of(
                                                    currency,
                                                    amount(where, driver, source, month))));
        }
        return months;
    }

    private BigDecimal amount(
            Place where, Driver.OfMetric driver, MetricSource source, YearMonth month) {
        Metric metric = driver.of();
        Value followed = metric.value(source, Span.of(month));
        Optional<BigDecimal> amount =
                followed.number().map(number -> driver.amount(number, currency));
        if (amount.isEmpty()) {
            report(
                    where.then("of"),
                    Message.of("driver.undefined")
                            .with("metric", metric)
                            .with("month", month)
                            .with("reason", followed.whyUndefined().orElseThrow()));
        } else if (amount.get().compareTo(MOST) > 0) {
            report(
                    where,
                    Message.of("driver.too-much")
                            .with("metric", metric)
                            .with("month", month)
                            .with("most", Money.of(currency, MOST)));
        }
        return amount.filter(it -> it.compareTo(MOST) <= 0).orElse(BigDecimal.ZERO);
    }

    /** Says once of a driver what is wrong in its first month. */
    private void report(Place where, Message message) {
        if (problems.stream().noneMatch(it -> it.where().equals(where))) {
            problems.add(new Problem(where, message));
        }
    }

    private void refuseCircle() {
        List<BudgetLine> path = new ArrayList<>();
        BudgetLine next = waiting.values().iterator().next();
        while (!path.contains(next)) {
            path.add(next);
            next = follows(next).findFirst().orElseThrow();
        }
        List<BudgetLine> circle = path.subList(path.indexOf(next), path.size());
        Place where = Place.line(next.id()).then("driver").then("of");
        report(
                where,
                circle.size() == 1
                        ? Message.of("driver.follows-itself").with("line", next.name())
                        : Message.of("driver.circle")
                                .with("lines", circle.stream().map(BudgetLine::name).toList()));
        circle.forEach(it -> waiting.remove(it.id()));
    }
}
