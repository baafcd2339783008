package vn.aop.web.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.cases.wording.Rounding;
import vn.aop.cases.wording.Wording;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.widget.PlanWords;

/**
 * What may be spent: line by line, by quarter and by month.
 *
 * @param quarters the quarters, each by its months
 * @param months the twelve months
 * @param lines the budget lines
 * @param totals what all lines pay out together, and what all bring in where some do
 * @param unit in which all amounts are written
 */
public record BudgetSection(
        List<String> quarters,
        List<String> months,
        List<Row> lines,
        List<Total> totals,
        String unit) {

    private static final int QUARTER = 3;

    /**
     * A budget line.
     *
     * @param id the id
     * @param name what people call it
     * @param account the account it is kept on
     * @param owner who answers for it
     * @param limit how binding it is
     * @param purpose what it is for: the goals by id, keeping the business running, or neither
     * @param driver what its amounts follow; empty where they are fixed
     * @param amounts its amounts
     */
    public record Row(
            String id,
            String name,
            String account,
            String owner,
            String limit,
            String purpose,
            String driver,
            Amounts amounts) {}

    /**
     * Lines together.
     *
     * @param name which
     * @param amounts their sums
     */
    public record Total(String name, Amounts amounts) {}

    /**
     * Amounts over a year, in the unit of the table.
     *
     * @param months by month
     * @param quarters by quarter
     * @param year all together
     * @param full all together, in full
     */
    public record Amounts(List<String> months, List<String> quarters, String year, String full) {

        public Amounts {
            months = List.copyOf(months);
            quarters = List.copyOf(quarters);
        }

        static Amounts of(List<Money> months, Rounding money, Wording wording) {
            List<Money> quarters =
                    IntStream.range(0, months.size() / QUARTER)
                            .mapToObj(it -> months.subList(it * QUARTER, (it + 1) * QUARTER))
                            .map(Money::total)
                            .toList();
            Money year = Money.total(months);
            return new Amounts(
                    months.stream().map(it -> bare(it, money)).toList(),
                    quarters.stream().map(it -> bare(it, money)).toList(),
                    bare(year, money),
                    wording.numbers().money(year));
        }

        private static String bare(Money amount, Rounding money) {
            return amount.isZero() ? "–" : money.writeBare(Value.of(amount));
        }
    }

    public BudgetSection {
        quarters = List.copyOf(quarters);
        months = List.copyOf(months);
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    static BudgetSection of(Plan plan, PlanWords words) {
        List<YearMonth> months = plan.year().months();
        List<Money> paidOut = total(plan, line -> !line.comesIn());
        List<Money> comingIn = total(plan, BudgetLine::comesIn);
        Rounding money =
                Rounding.ofColumn(
                        Stream.of(
                                        Stream.of(Money.total(paidOut), Money.total(comingIn)),
                                        plan.budget().stream().flatMap(it -> it.months().stream()))
                                .flatMap(it -> it)
                                .map(Value::of)
                                .toList(),
                        words.wording());
        Function<List<Money>, Amounts> amounts = it -> Amounts.of(it, money, words.wording());
        return new BudgetSection(
                IntStream.rangeClosed(1, FiscalYear.MONTHS / QUARTER)
                        .mapToObj(
                                number ->
                                        words.wording()
                                                .say(
                                                        Message.of("plan.quarter")
                                                                .with("number", number)))
                        .toList(),
                months.stream().map(words::month).toList(),
                plan.budget().stream().map(line -> row(line, money, words)).toList(),
                totals(plan, amounts.apply(paidOut), amounts.apply(comingIn), words.wording()),
                money.unit());
    }

    /** What comes in is never added to what is spent. */
    private static List<Total> totals(
            Plan plan, Amounts paidOut, Amounts comingIn, Wording wording) {
        return plan.budget().stream().noneMatch(BudgetLine::comesIn)
                ? List.of(new Total(wording.say("plan.total"), paidOut))
                : List.of(
                        new Total(wording.say("plan.total-out"), paidOut),
                        new Total(wording.say("plan.total-in"), comingIn));
    }

    private static List<Money> total(Plan plan, Predicate<BudgetLine> which) {
        return IntStream.range(0, FiscalYear.MONTHS)
                .mapToObj(
                        month ->
                                Money.total(
                                        plan.company().currency(),
                                        plan.budget().stream()
                                                .filter(which)
                                                .map(line -> line.months().get(month))
                                                .toList()))
                .toList();
    }

    private static Row row(BudgetLine line, Rounding money, PlanWords words) {
        Wording wording = words.wording();
        return new Row(
                line.id(),
                wording.text(line.name()),
                words.line(line.line()),
                words.person(line.owner()),
                wording.name(line.limit()),
                purpose(line, wording),
                line.driver().map(Driver::told).map(wording::say).orElse(""),
                Amounts.of(line.months(), money, wording));
    }

    private static String purpose(BudgetLine line, Wording wording) {
        if (line.limit() == Limit.RESERVE) {
            return wording.say("plan.for-risks");
        }
        return line.purpose() == Purpose.GOALS
                ? String.join(", ", line.goals())
                : wording.name(line.purpose());
    }
}
