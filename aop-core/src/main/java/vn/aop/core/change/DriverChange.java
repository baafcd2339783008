package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.change.field.NamesIn;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * Lets a budget line follow something from a month on; the months before stay what they are.
 *
 * <pre>{@code
 * Change dearer = new DriverChange("packing", new Driver.Share(new BigDecimal("0.03"), online), july);
 * }</pre>
 *
 * @param line the line's id
 * @param driver what it follows
 * @param month the first month in which it does
 */
public record DriverChange(String line, Driver driver, YearMonth month) implements Change {

    public DriverChange {
        requireNonNull(line, "line");
        requireNonNull(driver, "driver");
        requireNonNull(month, "month");
    }

    @Override
    public boolean answersRisks() {
        return true;
    }

    @Override
    public String kind() {
        return "changeDriver";
    }

    @Override
    public Optional<YearMonth> from() {
        return Optional.of(month);
    }

    @Override
    public Validated<Plan, Problem> revise(Plan plan) {
        Lookup lookup = new Lookup(plan).line(Place.of("line"), line);
        if (!plan.year().contains(month)) {
            lookup.report(
                    Place.of("from"),
                    Message.of("change.month-outside-year")
                            .with("month", month)
                            .with("from", plan.year().first())
                            .with("to", plan.year().last()));
        }
        return lookup.then(it -> PlanLists.BUDGET_LINES.with(it, lines(it)));
    }

    private List<BudgetLine> lines(Plan plan) {
        return plan.budget().stream()
                .map(it -> it.id().equals(line) ? following(it, plan) : it)
                .toList();
    }

    private BudgetLine following(BudgetLine own, Plan plan) {
        SortedMap<YearMonth, Money> before = new TreeMap<>();
        plan.year().months().stream()
                .filter(it -> it.isBefore(month))
                .forEach(it -> before.put(it, own.amount(plan.year(), it)));
        return own.toBuilder()
                .driven(plan.company().currency(), driver)
                .fixed(FixedMonths.NONE.with(before))
                .build();
    }

    @Override
    public List<Change> undo(Plan before) {
        return List.of(
                PlanLists.BUDGET_LINES.revise(
                        PlanLists.BUDGET_LINES.find(before, line).orElseThrow()));
    }

    /** The months before are worked out from anything: sales, terms, other lines. */
    @Override
    public Set<Place> touches(Plan plan) {
        return Set.of(Place.WHOLE);
    }

    @Override
    public Message sentence(Plan plan) {
        return Message.of("change.driver")
                .with("line", NamesIn.line(plan, line))
                .with("driver", driver.told())
                .with("month", month);
    }
}
