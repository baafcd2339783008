package vn.aop.core.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.text.Text;

/**
 * A budget line in the making. What is not given: a hard line of nobody's that keeps the business
 * running. A builder may be used again; it is for one thread.
 *
 * <pre>{@code
 * BudgetLine rent = BudgetLine.builder("rent", name, premises).monthly(shop.money(12_000_000)).build();
 * BudgetLine ads = BudgetLine.builder("ads", name, marketing)
 *         .months(amounts).soft().owner("lan").serving("G1").build();
 * }</pre>
 */
public final class BudgetLineBuilder {

    private final String id;
    private Text name;
    private Line line;
    private List<Money> months;
    private Optional<Driver> driver;
    private FixedMonths fixed;
    private Limit limit;
    private Optional<String> owner;
    private Purpose purpose;
    private List<String> goals;
    private Optional<BigDecimal> vatRate;

    BudgetLineBuilder(String id, Text name, Line line) {
        this.id = requireNonNull(id, "id");
        this.name = requireNonNull(name, "name");
        this.line = requireNonNull(line, "line");
        this.months = List.of();
        this.driver = Optional.empty();
        this.fixed = FixedMonths.NONE;
        this.limit = Limit.HARD;
        this.owner = Optional.empty();
        this.purpose = Purpose.RUNNING;
        this.goals = List.of();
        this.vatRate = Optional.empty();
    }

    BudgetLineBuilder(BudgetLine line) {
        this.id = line.id();
        this.name = line.name();
        this.line = line.line();
        this.months = line.months();
        this.driver = line.driver();
        this.fixed = line.fixed();
        this.limit = line.limit();
        this.owner = line.owner();
        this.purpose = line.purpose();
        this.goals = line.goals();
        this.vatRate = line.vatRate();
    }

    /** Takes another name. */
    public BudgetLineBuilder name(Text other) {
        name = requireNonNull(other, "name");
        return this;
    }

    /** Is spent on another account, channel or group. */
    public BudgetLineBuilder line(Line other) {
        line = requireNonNull(other, "line");
        return this;
    }

    /** Allows an amount of 0 or more each month. */
    public BudgetLineBuilder monthly(Money each) {
        return months(Collections.nCopies(FiscalYear.MONTHS, each));
    }

    /** Allows twelve amounts of 0 or more, the first fiscal month first. */
    public BudgetLineBuilder months(List<Money> all) {
        months = List.copyOf(all);
        driver = Optional.empty();
        fixed = FixedMonths.NONE;
        return this;
    }

    /**
     * Allows what a driver makes of the plan.
     *
     * <pre>{@code
     * BudgetLine packing = BudgetLine.builder("packing", name, other)
     *         .driven(shop.currency(), new Driver.Share(new BigDecimal("0.02"), Metric.parse("revenue[online]")))
     *         .build();
     * }</pre>
     *
     * @param currency the currency of the plan
     * @param by what the amounts follow
     */
    public BudgetLineBuilder driven(CurrencyUnit currency, Driver by) {
        months = Collections.nCopies(FiscalYear.MONTHS, Money.zero(currency));
        driver = Optional.of(by);
        fixed = FixedMonths.NONE;
        return this;
    }

    /** Has months that its driver does not give; comes after the driver. */
    public BudgetLineBuilder fixed(FixedMonths others) {
        fixed = requireNonNull(others, "fixed");
        return this;
    }

    /** Must not be passed. */
    public BudgetLineBuilder hard() {
        limit = Limit.HARD;
        return this;
    }

    /** May be passed, with a reason. */
    public BudgetLineBuilder soft() {
        limit = Limit.SOFT;
        return this;
    }

    /** Is kept for the responses to risks. */
    public BudgetLineBuilder reserve() {
        limit = Limit.RESERVE;
        return this;
    }

    /** Belongs to somebody: the id of a person. */
    public BudgetLineBuilder owner(String person) {
        return owner(Optional.of(person));
    }

    /** Belongs to somebody, or to nobody. */
    public BudgetLineBuilder owner(Optional<String> person) {
        owner = requireNonNull(person, "owner");
        return this;
    }

    /** Keeps the business running. */
    public BudgetLineBuilder running() {
        purpose = Purpose.RUNNING;
        goals = List.of();
        return this;
    }

    /** Serves goals: their ids. */
    public BudgetLineBuilder serving(String... all) {
        return serving(List.of(all));
    }

    /** Serves goals: their ids. */
    public BudgetLineBuilder serving(List<String> all) {
        purpose = Purpose.GOALS;
        goals = List.copyOf(all);
        return this;
    }

    /** Has value added tax on top that may be deducted, at a rate from 0 to 0.5. */
    public BudgetLineBuilder vatRate(BigDecimal rate) {
        return vatRate(Optional.of(rate));
    }

    /** Has value added tax on top that may be deducted, or nobody says so. */
    public BudgetLineBuilder vatRate(Optional<BigDecimal> rate) {
        vatRate = requireNonNull(rate, "vatRate");
        return this;
    }

    /**
     * Returns the budget line.
     *
     * @throws IllegalArgumentException if there are not twelve amounts of 0 or more in one currency
     */
    public BudgetLine build() {
        return new BudgetLine(
                id, name, line, months, driver, fixed, limit, owner, purpose, goals, vatRate);
    }
}
