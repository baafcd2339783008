package vn.aop.core.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Names;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * What the plan allows to be spent on one account, month by month, or expects of lenders and
 * owners.
 *
 * <p>The months of a line with a {@link Driver} are what the driver makes of the plan that holds
 * it; before a plan does, they are 0. Two such lines are equal where all but their months is.
 *
 * @param id the id, for example {@code online_ads}
 * @param name what people call it
 * @param line the account, and the channel and group where the money belongs to one
 * @param months twelve amounts of 0 or more in one currency, first fiscal month first
 * @param driver what the amounts follow; empty where they are fixed
 * @param fixed the months that the driver does not give; {@link FixedMonths#NONE} without a driver
 * @param limit how binding the amounts are
 * @param owner the id of the person who answers for it, if somebody does
 * @param purpose whether it keeps the business running or serves goals; money of lenders, owners
 *     and taxes that names no goals is {@link Purpose#FLOW}, whatever is given
 * @param goals ids of the goals that it serves; empty for a running line
 * @param vatRate the rate of value added tax that is paid on top of its amounts and may be
 *     deducted, from 0 to 0.5; empty where nobody says so
 */
public record BudgetLine(
        String id,
        Text name,
        Line line,
        List<Money> months,
        Optional<Driver> driver,
        FixedMonths fixed,
        Limit limit,
        Optional<String> owner,
        Purpose purpose,
        List<String> goals,
        Optional<BigDecimal> vatRate) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public BudgetLine {
        Names.requireElementId(id);
        requireNonNull(name, "name");
        requireNonNull(line, "line");
        requireNonNull(driver, "driver");
        requireNonNull(fixed, "fixed");
        requireNonNull(limit, "limit");
        requireNonNull(owner, "owner");
        requireNonNull(purpose, "purpose");
        months = List.copyOf(months);
        goals = List.copyOf(goals);
        requireTwelve(id, months);
        requireAmounts(id, months);
        requireDriver(id, driver, fixed);
        purpose = purpose(id, line, purpose, goals);
        vatRate.ifPresent(rate -> requireRate(id, rate));
        vatRate = Decimal.plain(vatRate);
    }

    /** Makes a line that a driver gives all year, or none, and that says nothing of taxes. */
    public BudgetLine(
            String id,
            Text name,
            Line line,
            List<Money> months,
            Optional<Driver> driver,
            Limit limit,
            Optional<String> owner,
            Purpose purpose,
            List<String> goals) {
        this(
                id,
                name,
                line,
                months,
                driver,
                FixedMonths.NONE,
                limit,
                owner,
                purpose,
                goals,
                Optional.empty());
    }

    /** Makes a line of fixed amounts. */
    public BudgetLine(
            String id,
            Text name,
            Line line,
            List<Money> months,
            Limit limit,
            Optional<String> owner,
            Purpose purpose,
            List<String> goals) {
        this(id, name, line, months, Optional.empty(), limit, owner, purpose, goals);
    }

    /**
     * Returns a builder of a hard line of nobody's that keeps the business running.
     *
     * <pre>{@code
     * BudgetLine rent = BudgetLine.builder("rent", name, premises).monthly(shop.money(12_000_000)).build();
     * }</pre>
     *
     * @param id the id, for example {@code online_ads}
     * @param name what people call it
     * @param line the account, and the channel and group where the money belongs to one
     * @return a new builder; its twelve amounts must still be given
     */
    public static BudgetLineBuilder builder(String id, Text name, Line line) {
        return new BudgetLineBuilder(id, name, line);
    }

    /** Returns a builder of another line of the same id that starts out like this one. */
    public BudgetLineBuilder toBuilder() {
        return new BudgetLineBuilder(this);
    }

    /** Returns the sum of the twelve amounts. */
    public Money total() {
        return Money.total(months);
    }

    /** Returns whether it is a cost of keeping the business open, and no reserve. */
    public boolean isOverhead() {
        boolean isCost =
                AccountKind.operatingCosts().contains(line.account().kind())
                        && line.account().kind() != AccountKind.MARKETING;
        return purpose == Purpose.RUNNING && limit != Limit.RESERVE && isCost;
    }

    /**
     * Returns why its money has to be paid; a line with a driver costs what it costs. Empty where
     * it may be spent on something else, or not at all. What desk and cut take for committed is
     * what this says: no evidence frees it, only another line in the plan does. Goods for stock are
     * not committed; what is not bought is missing on the shelves instead. Nor is money of lenders
     * and owners that comes in: it is not to be paid; nor what the owner takes out.
     */
    public Optional<Commitment> commitment() {
        if (isDriven()) {
            return Optional.of(Commitment.DRIVEN);
        }
        return switch (line.account().kind()) {
            case TAX, TAX_WITHHELD -> Optional.of(Commitment.TAX);
            case REPAYMENTS, INTEREST -> Optional.of(Commitment.FINANCING);
            case PURCHASES, FINANCING, LOANS, DRAWINGS -> Optional.empty();
            default -> limit == Limit.HARD ? Optional.of(Commitment.HARD) : Optional.empty();
        };
    }

    /**
     * Returns whether its money is spent, on what is done or on goods, so that it may pay for
     * actions: loans, what the owner takes out and taxes are not.
     */
    public boolean isSpent() {
        return !line.account().kind().isFlow();
    }

    /** Returns whether it brings money in, so that it is no part of what is spent. */
    public boolean comesIn() {
        return line.account().kind().comesIn();
    }

    /** Returns whether there is money in any month. */
    public boolean hasMoney() {
        return months.stream().anyMatch(Money::isPositive);
    }

    /**
     * Returns the amount of a month.
     *
     * @throws IllegalArgumentException if the month lies outside the year
     */
    public Money amount(FiscalYear year, YearMonth month) {
        return months.get(year.indexOf(month));
    }

    /** Returns the same line with other amounts; a driver stays. */
    public BudgetLine withMonths(List<Money> others) {
        return new BudgetLine(
                id, name, line, others, driver, fixed, limit, owner, purpose, goals, vatRate);
    }

    /**
     * Returns the same line with months that its driver does not give.
     *
     * @throws IllegalArgumentException if it has no driver
     */
    public BudgetLine withFixed(FixedMonths others) {
        return new BudgetLine(
                id, name, line, months, driver, others, limit, owner, purpose, goals, vatRate);
    }

    /** Returns whether a driver gives the amounts, so that nobody sets, raises or cuts them. */
    public boolean isDriven() {
        return driver.isPresent();
    }

    /**
     * Returns what it follows, from when and but in which months; empty where its amounts are
     * fixed.
     */
    public Optional<Message> followed() {
        return driver.map(Driver::told).map(fixed::told);
    }

    /** Returns whether it buys goods as they are sold. */
    public boolean isReplenishing() {
        return driver.filter(Driver.Replenishment.class::isInstance).isPresent();
    }

    /**
     * Returns what says how much is spent: the driver with the months that it does not give, or
     * else the twelve amounts.
     */
    public Object amounts() {
        return driver.<Object>map(it -> List.of(it, fixed)).orElse(months);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetLine that
                && id.equals(that.id)
                && name.equals(that.name)
                && line.equals(that.line)
                && amounts().equals(that.amounts())
                && limit == that.limit
                && owner.equals(that.owner)
                && purpose == that.purpose
                && goals.equals(that.goals)
                && vatRate.equals(that.vatRate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, line, amounts(), limit, owner, purpose, goals, vatRate);
    }

    private static Purpose purpose(String id, Line line, Purpose given, List<String> goals) {
        if (given != Purpose.GOALS && !goals.isEmpty()) {
            throw new IllegalArgumentException(
                    "Budget line %s is a running cost and names goals %s; choose one"
                            .formatted(id, goals));
        }
        if (line.account().kind().isFlow() && goals.isEmpty()) {
            return Purpose.FLOW;
        }
        if (given == Purpose.FLOW) {
            throw new IllegalArgumentException(
                    "Budget line %s is spent on %s; say whether it runs the business or serves goals"
                            .formatted(id, line.account().id()));
        }
        return given;
    }

    private static void requireRate(String id, BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(HALF) > 0) {
            throw new IllegalArgumentException(
                    "Budget line %s has a rate of value added tax of %s; give 0 to 0.5"
                            .formatted(id, rate));
        }
    }

    private static void requireDriver(String id, Optional<Driver> driver, FixedMonths fixed) {
        if (driver.isEmpty() && !fixed.isNone()) {
            throw new IllegalArgumentException(
                    "Budget line %s has months fixed beside a driver, and none; give it twelve amounts"
                            .formatted(id));
        }
    }

    private static void requireTwelve(String id, List<Money> months) {
        if (months.size() != FiscalYear.MONTHS) {
            throw new IllegalArgumentException(
                    "Budget line %s has %d monthly amounts; give 12, first fiscal month first"
                            .formatted(id, months.size()));
        }
    }

    private static void requireAmounts(String id, List<Money> months) {
        for (Money amount : months) {
            if (amount.isNegative() || !amount.isSameCurrency(months.get(0))) {
                throw new IllegalArgumentException(
                        "Budget line %s holds %s; give amounts of 0 or more in one currency"
                                .formatted(id, amount));
            }
        }
    }
}
