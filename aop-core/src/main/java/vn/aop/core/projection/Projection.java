package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Traced;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Problem;

/**
 * The figures that a plan leads to, month by month.
 *
 * <p>For channel c, group g and month t of the planned year, with B the baseline of the same month
 * a year before:
 *
 * <ul>
 *   <li>{@code revenue = B × (1 + organic[c,g] + Σ actions lift[c,g] × ramp(t))}, or the amount
 *       that the plan gives outright, times {@code price = Π (1 + change)} where prices differ
 *   <li>{@code cost of goods = revenue × (1 − margin) ÷ price}, with the group's margin, that of
 *       the channel where it differs, or that of the month where it differs for some months
 *   <li>{@code channel fees = revenue × fee rate[c]}
 *   <li>every other account: the sum of its budget lines; a reserve counts as spent
 * </ul>
 *
 * <p>Each amount is rounded half up to the currency's scale once; sums are sums of rounded amounts.
 * Source: {@code docs/formulas/planned-figures.md}.
 *
 * <p>Cash and stock are worked out when they are first asked for, and kept. Projections of the same
 * plan are equal.
 */
public final class Projection {

    private static final Account COST_OF_GOODS = Account.of(AccountKind.COST_OF_GOODS);
    private static final Account CHANNEL_FEES = Account.of(AccountKind.CHANNEL_FEES);

    private final Plan plan;
    private final Figures figures;
    private final Once<Optional<CashFlow>> cash;
    private final Once<StockFlow> stock;
    private final Once<Bridges> bridges;

    private Projection(Plan plan, Figures figures) {
        this.plan = requireNonNull(plan, "plan");
        this.figures = requireNonNull(figures, "figures");
        this.cash = new Once<>(() -> CashFlow.of(plan.company(), plan.baseline(), figures));
        this.stock =
                new Once<>(() -> StockFlow.of(plan.company(), plan.baseline(), figures, figures));
        this.bridges = new Once<>(() -> Bridges.of(this));
    }

    /**
     * Returns what in a plan would make its projection a number that only looks right: an action
     * wholly outside the year, actions that wait for each other, effects that drive revenue below
     * zero, revenue planned outright below zero. Empty where nothing does.
     */
    public static List<Problem> problems(Plan plan) {
        return obstacles(plan).stream().map(Obstacle::problem).toList();
    }

    /** Returns the {@link #problems} of a plan with what each is about. */
    public static List<Obstacle> obstacles(Plan plan) {
        return new Obstacles(plan).all();
    }

    /**
     * Returns those of the {@link #obstacles} that lie in when actions run: wholly outside the
     * year, or waiting for each other.
     */
    public static List<Obstacle> scheduleObstacles(Plan plan) {
        return new Obstacles(plan).ofSchedule();
    }

    /** Returns the projection of a plan. */
    public static Projection of(Plan plan) {
        Figures.Builder builder = Figures.builder(plan.year(), plan.company().currency());
        addSales(plan, builder);
        for (BudgetLine line : plan.budget()) {
            builder.addMonths(line.line(), line.months());
        }
        return new Projection(plan, builder.build());
    }

    /** Returns the plan. */
    public Plan plan() {
        return plan;
    }

    /** Returns the planned figures. */
    public Figures figures() {
        return figures;
    }

    /** Returns the planned figures, cash and stock as a source of metrics. */
    public MetricSource source() {
        return new BalancedSource(plan, figures, Origin.Kind.PROJECTION, cash, stock);
    }

    /** Returns the planned cash; empty where the opening cash is not known. */
    public Optional<CashFlow> cash() {
        return cash.get();
    }

    /** Returns the planned stock. */
    public StockFlow stock() {
        return stock.get();
    }

    /** Returns what the plan asks of every person in every month. */
    public List<PersonMonth> capacity() {
        return PersonMonth.all(plan);
    }

    /** Returns what explains the planned figures of this projection. */
    public PlannedReasons reasons() {
        return new PlannedReasons(this);
    }

    /** Returns how a metric gets from last year to the plan. */
    public Bridge bridge(Metric metric) {
        return Bridges.of(this).of(metric);
    }

    /**
     * Returns how much of a goal's gap its actions are expected to close; 1 closes it.
     *
     * <p>{@code coverage = (Σ steps of the actions that serve the goal + step of prices) ÷ (target
     * − baseline)}: an action that sells more at a lower price counts with what the price takes.
     * For example, effects of 90 and 60 million đồng against a gap of 200 million give 0.75.
     * Undefined where last year keeps to the target already, or either is. Source: {@code
     * docs/formulas/coverage.md}.
     */
    public Traced coverage(Goal goal) {
        return bridges.get().coverage(goal);
    }

    private static void addSales(Plan plan, Figures.Builder builder) {
        PlannedRevenue planned = new PlannedRevenue(plan);
        PlannedTerms terms = new PlannedTerms(plan);
        for (Line line : planned.lines()) {
            List<Money> revenue = planned.months(line);
            builder.addMonths(line, revenue);
            builder.addMonths(line.on(COST_OF_GOODS), shares(revenue, terms.costShares(line)));
            List<BigDecimal> fees = Collections.nCopies(revenue.size(), feeRate(plan, line));
            builder.addMonths(line.on(CHANNEL_FEES), shares(revenue, fees));
        }
    }

    private static List<Money> shares(List<Money> amounts, List<BigDecimal> shares) {
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> amounts.get(i).multipliedBy(shares.get(i), RoundingMode.HALF_UP))
                .toList();
    }

    private static BigDecimal feeRate(Plan plan, Line line) {
        return plan.company()
                .channel(line.channel().orElseThrow())
                .map(Channel::feeRate)
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Projection projection && plan.equals(projection.plan);
    }

    @Override
    public int hashCode() {
        return plan.hashCode();
    }

    @Override
    public String toString() {
        return "Projection of " + plan.year();
    }
}
