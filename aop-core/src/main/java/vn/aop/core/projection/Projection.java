package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedCounts;
import vn.aop.core.plan.PlannedSales;
import vn.aop.core.plan.SalesBasis;
import vn.aop.core.text.Message;
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
 *   <li>every other account: the sum of its budget lines, fixed or by their {@link
 *       vn.aop.core.budget.Driver}; a reserve counts as spent
 * </ul>
 *
 * <p>Each amount is rounded half up to the currency's scale once; sums are sums of rounded amounts.
 * Source: {@code docs/formulas/planned-figures.md}.
 *
 * <p>Where B is not known and nothing is given outright, sales are not 0 but {@link UnknownSales}.
 *
 * <pre>{@code
 * Value profit = Metric.parse("operating_profit").value(Projection.of(plan).source(), plan.year().span());
 * }</pre>
 *
 * <p>Cash and stock are worked out when they are first asked for, and kept. Projections of the same
 * plan are equal.
 */
public final class Projection {

    private final Plan plan;
    private final Figures figures;
    private final Once<UnknownSales> unknown;
    private final Once<MetricSource> sums;
    private final Once<Optional<VatFlow>> vat;
    private final Once<Optional<CashFlow>> cash;
    private final Once<StockFlow> stock;
    private final Once<Bridges> bridges;

    private Projection(Plan plan, Figures figures) {
        this.plan = requireNonNull(plan, "plan");
        this.figures = requireNonNull(figures, "figures");
        this.unknown = new Once<>(() -> UnknownSales.of(plan));
        this.sums =
                new Once<>(
                        () ->
                                unknown.get()
                                        .over(
                                                PlannedInKind.over(
                                                        known(), plan.company(), figures)));
        this.vat = new Once<>(this::vatFlow);
        this.cash = new Once<>(this::cashFlow);
        this.stock = new Once<>(() -> StockFlow.of(this));
        this.bridges = new Once<>(() -> Bridges.of(this));
    }

    /**
     * Returns what in a plan would make its projection a number that only looks right: an action
     * wholly outside the year, actions that wait for each other, effects that drive revenue below
     * zero, revenue planned outright below zero.
     *
     * @param plan the plan
     * @return every problem with its place: what lies in when actions run first, then in what is
     *     sold; empty where nothing does
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

    /**
     * Returns the projection of a plan.
     *
     * @param plan a plan without {@link #problems}; of another one the figures only look right
     * @return the planned year, month by month, in the plan's currency
     */
    public static Projection of(Plan plan) {
        Figures.Builder builder = Figures.builder(plan.year(), plan.company().currency());
        SalesBasis basis = plan.salesBasis();
        new PlannedSales(basis).addTo(builder);
        builder.counts(PlannedCounts.of(basis, builder::build));
        for (BudgetLine line : plan.budget()) {
            builder.addMonths(line.line(), line.months());
        }
        return new Projection(plan, builder.build());
    }

    /** Returns the plan. */
    public Plan plan() {
        return plan;
    }

    /**
     * Returns the planned figures. They hold nothing for sales that are {@link #unknownSales}: ask
     * {@link #sums} for amounts, and these for shares or changes of the months that are known.
     *
     * @return twelve months of every account, exact, in the plan's currency
     */
    public Figures figures() {
        return figures;
    }

    /** Returns what is planned to be counted; what is not known of it says why. */
    public Quantities quantities() {
        return figures.quantities();
    }

    /** Returns what the plan leaves unknown of its sales. */
    public UnknownSales unknownSales() {
        return unknown.get();
    }

    /**
     * Returns the planned sums of accounts as a source of metrics; balances are not known to it.
     */
    public MetricSource sums() {
        return sums.get();
    }

    /** The sums over those months of which sales are known. */
    MetricSource known() {
        return MetricSource.of(figures, Origin.Kind.PROJECTION);
    }

    /**
     * Returns a metric over those months of the year of which sales are known: for shares, for what
     * it is at least, or whether any is sold, and never for a year.
     */
    public Value asKnown(Metric metric) {
        return metric.value(known(), plan.year().span());
    }

    /** Returns whether a metric of the whole year stands on no unknown sales. */
    public boolean isYearKnown(Metric metric) {
        return unknownSales().isNone()
                || metric.selections().stream()
                        .allMatch(it -> unknownSales().why(it, plan.year().span()).isEmpty());
    }

    /**
     * Returns the planned figures, cash and stock as a source of metrics.
     *
     * @return a source for {@code metric.value(source, span)}; what stands on unknown sales is
     *     undefined there
     */
    public MetricSource source() {
        return new BalancedSource(
                plan, sums(), Origin.Kind.PROJECTION, unknownSales(), cash, stock);
    }

    /**
     * Returns by how much a metric of the year is higher in another version of the plan. It is
     * known also where the year is not, if the metric adds amounts up and both versions leave the
     * same of them unknown: what an action of November brings does not depend on last year's
     * January.
     */
    public Value change(Metric metric, Projection after) {
        return new PlannedChange(this, after).of(metric);
    }

    /**
     * Returns why nobody knows by how much a metric of the year differs in another version of the
     * plan: the versions leave different sales unknown. Empty where they leave the same.
     */
    public Optional<Message> whyChangeUnknown(Metric metric, Projection after) {
        return unknownSales().isSame(after.unknownSales(), metric.selections())
                ? Optional.empty()
                : Stream.of(this, after)
                        .flatMap(it -> metric.selections().stream().flatMap(it::whyUnknown))
                        .findFirst();
    }

    private Stream<Message> whyUnknown(Selection selection) {
        return unknownSales().why(selection, plan.year().span()).stream();
    }

    /**
     * Returns the planned cash. Source: {@code docs/formulas/cash.md}.
     *
     * @return the cash month by month, in the plan's currency; empty where the opening cash or
     *     sales are not known: see {@link #whyNoCash}
     */
    public Optional<CashFlow> cash() {
        return cash.get();
    }

    private Optional<CashFlow> cashFlow() {
        return unknownSales().isNone()
                ? CashFlow.of(plan.company(), plan.baseline(), figures, vat())
                : Optional.empty();
    }

    /**
     * Returns the planned value added tax. Source: {@code docs/formulas/vat.md}.
     *
     * @return the tax month by month, in the plan's currency; empty where the plan does not reckon
     *     with it, or sales are not known
     */
    public Optional<VatFlow> vat() {
        return vat.get();
    }

    private Optional<VatFlow> vatFlow() {
        return unknownSales().isNone()
                ? VatFlow.planned(plan.company(), plan.baseline(), plan.budget(), figures)
                : Optional.empty();
    }

    /**
     * Returns how operating profit becomes the change in cash. Source: {@code
     * docs/formulas/cash.md}.
     *
     * @return the steps month by month, in the plan's currency; empty where cash is not known: see
     *     {@link #whyNoCash}
     */
    public Optional<ProfitToCash> profitToCash() {
        return cash().map(it -> ProfitToCash.of(plan.company(), plan.baseline(), figures, it));
    }

    /** Returns why there is no planned cash; empty where there is. */
    public Optional<Message> whyNoCash() {
        return source().value(Balance.CASH.of(), plan.year().span()).whyUndefined();
    }

    /**
     * Returns the planned stock. Source: {@code docs/formulas/stock.md}.
     *
     * @return the stock of every group that keeps one, at cost, month by month
     */
    public StockFlow stock() {
        return stock.get();
    }

    /**
     * Returns what the plan asks of every person in every month. Source: {@code
     * docs/formulas/capacity.md}.
     *
     * @return the person-days needed and there, person by person in the order of the plan, the
     *     first month first; empty where the plan has no people
     */
    public List<PersonMonth> capacity() {
        return PersonMonth.all(plan);
    }

    /** Returns what explains the planned figures of this projection. */
    public PlannedReasons reasons() {
        return new PlannedReasons(this);
    }

    /**
     * Returns how a metric gets from last year to the plan. Source: {@code
     * docs/formulas/bridge.md}.
     *
     * @param metric the metric, over the whole year
     * @return its steps, in the unit of the metric; they sum to the difference
     */
    public Bridge bridge(Metric metric) {
        return Bridges.of(this).of(metric);
    }

    /**
     * Returns how much of a goal's gap its actions are expected to close; 1 closes it.
     *
     * <p>{@code coverage = (Σ steps of the actions that serve the goal + step of prices) ÷ (target
     * − baseline)}: an action that sells more at a lower price counts with what the price takes.
     * For example, effects of 90 and 60 million đồng against a gap of 200 million give 0.75.
     * Source: {@code docs/formulas/coverage.md}.
     *
     * @param goal a goal of the plan
     * @return a share; undefined where last year keeps to the target already, or either is
     */
    public Traced coverage(Goal goal) {
        return bridges.get().coverage(goal);
    }

    /**
     * Returns whether the {@link #coverage} of a goal leaves out what its actions spend: they use
     * money of lines that are a part of its metric, which is a step of the budget and not of
     * theirs.
     */
    public boolean isCoveredBeforeSpending(Goal goal) {
        return plan.actionsServing(goal.id()).stream()
                .flatMap(it -> it.uses().stream())
                .flatMap(it -> plan.budgetLine(it.line()).stream())
                .anyMatch(
                        line ->
                                goal.metric().selections().stream()
                                        .anyMatch(it -> it.matches(line.line())));
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
