package vn.aop.web.plan;

import java.time.YearMonth;
import java.util.List;
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
 * @param total all lines together
 * @param unit in which all amounts are written
 */
public record BudgetSection(
        List<String> quarters, List<String> months, List<Row> lines, Amounts total, String unit) {

    private static final int QUARTER = 3;

    /**
     * A budget line.
     *
     * @param id the id
     * @param name what people call it
     * @param account the account it is kept on
     * @param owner who answers for it
     * @param limit how binding it is
     * @param purpose what it is for: the goals by id, or keeping the business running
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
    }

    static BudgetSection of(Plan plan, PlanWords words) {
        List<YearMonth> months = plan.year().months();
        Rounding money =
                Rounding.ofColumn(
                        Stream.concat(
                                        Stream.of(Money.total(total(plan))),
                                        plan.budget().stream().flatMap(it -> it.months().stream()))
                                .map(Value::of)
                                .toList(),
                        words.wording());
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
                Amounts.of(total(plan), money, words.wording()),
                money.unit());
    }

    private static List<Money> total(Plan plan) {
        return IntStream.range(0, FiscalYear.MONTHS)
                .mapToObj(
                        month ->
                                Money.total(
                                        plan.company().currency(),
                                        plan.budget().stream()
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
        return line.purpose() == Purpose.RUNNING
                ? wording.name(line.purpose())
                : String.join(", ", line.goals());
    }
}
