package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.capacity.PlannedDays;
import vn.aop.core.capacity.SpentSoFar;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedCounts;
import vn.aop.core.plan.PlannedSales;
import vn.aop.core.plan.SalesBasis;
import vn.aop.core.resource.Person;
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
 * <p>Where the year has begun, a projection may {@linkplain #standingAt stand} on the latest
 * estimate instead: it then tells what is recorded to date, and the rest as it is expected.
 *
 * <p>Figures, cash, stock and days are worked out when they are first asked for, and kept.
 * Projections of the same plan are equal, if they stand on the same.
 */
public final class Projection {

    private final Plan plan;
    private final Once<Figures> planned;
    private final Optional<Estimate> estimate;
    private final Optional<Projection> byPlan;
    private final Once<UnknownSales> unknown;
    private final Once<MetricSource> sums;
    private final Once<Optional<VatFlow>> vat;
    private final Once<Optional<CashFlow>> cash;
    private final Once<StockFlow> stock;
    private final Once<Bridges> bridges;
    private final Once<Map<String, Headroom>> headrooms;
    private final Once<List<PersonMonth>> capacity;

    /**
     * What stands in the place of the planned figures where the year has begun and is recorded: the
     * months that are over as they were, the others as they are expected.
     */
    public interface Estimate {

        /** Returns the figures of the whole year. */
        Figures figures();

        /** Returns them as a source of metrics, with cash and stock as they are recorded. */
        MetricSource source();

        /** Returns the last month that is recorded to its end. */
        YearMonth last();

        /** Returns what was spent on budget lines until then. */
        SpentSoFar spent();

        /**
         * Returns the same year where its months to come are run by another plan.
         *
         * @param other what that plan leads to by itself
         */
        Estimate changedTo(Projection other);
    }

    private Projection(Plan plan) {
        this(plan, new Once<>(() -> planned(plan)), Optional.empty(), Optional.empty());
    }

    private Projection(
            Plan plan,
            Once<Figures> planned,
            Optional<Estimate> estimate,
            Optional<Projection> byPlan) {
        this.plan = requireNonNull(plan, "plan");
        this.planned = requireNonNull(planned, "planned");
        this.estimate = requireNonNull(estimate, "estimate");
        this.byPlan = requireNonNull(byPlan, "byPlan");
        this.unknown = new Once<>(this::unknown);
        this.sums = new Once<>(this::sumsOfYear);
        this.vat = new Once<>(this::vatFlow);
        this.cash = new Once<>(this::cashFlow);
        this.stock = new Once<>(this::stockFlow);
        this.bridges = new Once<>(() -> Bridges.of(asPlanned()));
        this.headrooms = new Once<>(this::headroomOfLines);
        this.capacity = new Once<>(() -> days().all());
    }

    private UnknownSales unknown() {
        UnknownSales all = UnknownSales.of(plan);
        return estimate.map(it -> all.after(it.last())).orElse(all);
    }

    private MetricSource sumsOfYear() {
        return estimate.map(Estimate::source)
                .orElseGet(
                        () ->
                                unknown.get()
                                        .over(
                                                PlannedInKind.over(
                                                        known(), plan.company(), planned.get())));
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
        return new Projection(plan);
    }

    private static Figures planned(Plan plan) {
        Figures.Builder builder = Figures.builder(plan.year(), plan.company().currency());
        SalesBasis basis = plan.salesBasis();
        new PlannedSales(basis).addTo(builder);
        builder.counts(PlannedCounts.of(basis, builder::build));
        for (BudgetLine line : plan.budget()) {
            builder.addMonths(line.line(), line.months());
        }
        return builder.build();
    }

    /**
     * Returns the same plan where its year stands as it is recorded and expected: figures, cash,
     * stock and what lines still have are those of the latest estimate, what explains the plan
     * stays that of the plan.
     *
     * @param other the year as it stands
     */
    public Projection standingAt(Estimate other) {
        return new Projection(plan, planned, Optional.of(other), Optional.of(asPlanned()));
    }

    /**
     * Returns what another plan of the same year leads to, on the same basis: by itself, or where
     * the year stands as it is recorded, with what it changes on top of the latest estimate.
     */
    public Projection changedTo(Plan other) {
        Projection own = of(other);
        return estimate.map(it -> own.standingAt(it.changedTo(own))).orElse(own);
    }

    /** Returns what the plan leads to by itself. */
    public Projection asPlanned() {
        return byPlan.orElse(this);
    }

    /** Returns where the year stands by the records; empty where these are planned figures. */
    public Optional<Estimate> estimate() {
        return estimate;
    }

    /** Returns what was spent on budget lines, as far as it is recorded. */
    public SpentSoFar spent() {
        return estimate.map(Estimate::spent).orElse(SpentSoFar.NOTHING_RECORDED);
    }

    /** Returns what a line of this plan still allows, month by month. */
    public Headroom headroom(BudgetLine line) {
        return Optional.ofNullable(headrooms.get().get(line.id()))
                .filter(it -> it.line().equals(line))
                .orElseGet(() -> headroomOf(line));
    }

    private Headroom headroomOf(BudgetLine line) {
        return Headroom.of(plan, line).standing(spent());
    }

    private Map<String, Headroom> headroomOfLines() {
        Map<String, Headroom> lines = new HashMap<>();
        plan.budget().forEach(it -> lines.put(it.id(), headroomOf(it)));
        return lines;
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
        return estimate.map(Estimate::figures).orElseGet(planned);
    }

    /** Returns what is planned to be counted; what is not known of it says why. */
    public Quantities quantities() {
        return planned.get().quantities();
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
        return MetricSource.of(
                figures(), estimate.isEmpty() ? Origin.Kind.PROJECTION : Origin.Kind.ESTIMATE);
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
        return estimate.map(Estimate::source)
                .orElseGet(
                        () ->
                                new BalancedSource(
                                        plan,
                                        sums(),
                                        Origin.Kind.PROJECTION,
                                        unknownSales(),
                                        cash,
                                        stock));
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
        if (!unknownSales().isNone()) {
            return Optional.empty();
        }
        return estimate.map(this::expectedCash)
                .orElseGet(
                        () -> CashFlow.of(plan.company(), plan.baseline(), planned.get(), vat()));
    }

    /**
     * The expected flows, so that they end the year with the cash that is expected: what is
     * recorded to date may hold what was paid ahead for sales as they were planned. Where the end
     * is not known, what is recorded moves on with them.
     */
    private Optional<CashFlow> expectedCash(Estimate known) {
        CashFlow flows =
                CashFlow.of(
                        plan.company(),
                        plan.baseline(),
                        known.figures(),
                        vat(),
                        Money.zero(plan.company().currency()));
        return Stream.of(plan.year().last(), known.last())
                .flatMap(
                        month ->
                                cash(known, month)
                                        .map(it -> it.minus(flows.closing(month)))
                                        .stream())
                .findFirst()
                .map(flows::startingWith);
    }

    private Optional<Money> cash(Estimate known, YearMonth month) {
        return known.source()
                .value(Balance.CASH.of(), Span.of(month))
                .number()
                .map(it -> Money.of(plan.company().currency(), it));
    }

    private StockFlow stockFlow() {
        return estimate.map(
                        it ->
                                StockFlow.expected(
                                        plan, it.figures(), unknownSales(), it.last(), it.source()))
                .orElseGet(() -> StockFlow.of(this));
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
        if (!unknownSales().isNone()) {
            return Optional.empty();
        }
        return estimate.isEmpty()
                ? VatFlow.planned(plan.company(), plan.baseline(), plan.budget(), planned.get())
                : VatFlow.recorded(plan.company(), plan.baseline(), plan.budget(), figures());
    }

    /**
     * Returns how operating profit becomes the change in cash. Source: {@code
     * docs/formulas/cash.md}.
     *
     * @return the steps month by month, in the plan's currency; empty where cash is not known: see
     *     {@link #whyNoCash}
     */
    public Optional<ProfitToCash> profitToCash() {
        return cash().map(it -> ProfitToCash.of(plan.company(), plan.baseline(), figures(), it));
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
     * @return the person-days needed and there, of actions and everyday work, person by person in
     *     the order of the plan, the first month first; empty where the plan has no people
     */
    public List<PersonMonth> capacity() {
        return capacity.get();
    }

    /**
     * Returns what the plan asks of a person in a month.
     *
     * @param person a person of the plan
     * @param month a month of its year
     * @return the person-days needed and there, of actions and everyday work
     */
    public PersonMonth capacity(Person person, YearMonth month) {
        return days().of(person, month);
    }

    /** Everyday work goes by what is planned, whatever is recorded since. */
    private PlannedDays days() {
        return new PlannedDays(plan, () -> asPlanned().sums());
    }

    /** Returns what explains the planned figures of this projection. */
    public PlannedReasons reasons() {
        return new PlannedReasons(asPlanned());
    }

    /**
     * Returns how a metric gets from last year to the plan. Source: {@code
     * docs/formulas/bridge.md}.
     *
     * @param metric the metric, over the whole year
     * @return its steps, in the unit of the metric; they sum to the difference
     */
    public Bridge bridge(Metric metric) {
        return Bridges.of(asPlanned()).of(metric);
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
        return other instanceof Projection projection
                && plan.equals(projection.plan)
                && estimate.equals(projection.estimate);
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
