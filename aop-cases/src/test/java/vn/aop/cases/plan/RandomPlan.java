package vn.aop.cases.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.FixedMonths;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.company.Company;
import vn.aop.core.company.CompanySize;
import vn.aop.core.company.LegalForm;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.PaidAhead;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.QuantityLine;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.kpi.Tolerance;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.EarlierYear;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.MonthlyRevenue;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.OpenItems;
import vn.aop.core.plan.Organic;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.plan.PriceChange;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.TetHabits;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Tracking;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Resources;
import vn.aop.core.resource.Routine;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.tet.TetTrade;

/** Makes one plan by chance whose references all lead somewhere. */
class RandomPlan extends RandomParts {

    private final List<String> spent = new ArrayList<>();
    private final List<Measure> measures;

    RandomPlan(Chance by) {
        super(by);
        measures =
                by.some(List.of("orders", "lessons")).stream()
                        .map(it -> Measure.of(it, by.text(), by.text()))
                        .map(it -> by.coin() ? it.level() : it)
                        .toList();
    }

    final Plan plan() {
        return Plan.builder(company(), year, baseline())
                .revenue(revenue())
                .measures(planned())
                .assumptions(by.upToThree(this::assumption))
                .direction(direction())
                .goals(goals.stream().map(this::goal).toList())
                .budget(budget())
                .actions(actions.stream().map(this::action).toList())
                .resources(resources())
                .risks(by.upToThree(this::risk))
                .kpis(by.upToThree(this::kpi))
                .tracking(by.maybe(this::tracking))
                .thresholds(by.upToThree(this::threshold))
                .waivers(by.upToThree(i -> waiver()))
                .build();
    }

    private Waiver waiver() {
        return new Waiver(by.words(), Waiver.where(by.words()), by.text(), by.day());
    }

    private Company company() {
        return new Company(
                by.text(),
                by.text(),
                by.oneOf(CompanySize.values()),
                currency,
                channels.stream().map(this::channel).toList(),
                groups.stream().map(this::group).toList(),
                own,
                measures,
                measures.stream()
                        .map(it -> new OwnMetric("per_" + it.id(), by.text(), each(it)))
                        .toList(),
                by.number(0, 2),
                by.maybe(() -> by.oneOf(LegalForm.values())),
                Optional.empty());
    }

    /** Revenue, or a count, for each of a measure. */
    private static Metric each(Measure measure) {
        return Metric.parse("revenue / " + measure.id());
    }

    /** One entry for each channel at most, so that nothing is counted twice. */
    private List<PlannedMeasure> planned() {
        return measures.stream()
                .flatMap(
                        measure ->
                                by.some(channels).stream()
                                        .map(it -> PlannedMeasure.of(measure.id(), way()).in(it)))
                .toList();
    }

    private PlannedMeasure.Way way() {
        return by.coin()
                ? new PlannedMeasure.Growth(by.decimal(-1, 3))
                : new PlannedMeasure.Months(counts());
    }

    private List<BigDecimal> counts() {
        return Stream.generate(() -> BigDecimal.valueOf(by.number(0, 90_000), by.number(0, 4)))
                .limit(12)
                .toList();
    }

    private Quantities counted() {
        Quantities.Builder counts = Quantities.builder(year.previous());
        for (Measure measure : measures) {
            for (String channel : by.some(channels)) {
                counts.addMonths(QuantityLine.of(measure).in(channel), counts());
            }
        }
        return counts.build();
    }

    private Channel channel(String id) {
        return new Channel(
                id,
                by.text(),
                by.decimal(0, 1),
                by.number(0, 365),
                by.maybe(() -> new PaidAhead(new BigDecimal("0.35"), when())));
    }

    private PaidAhead.When when() {
        return by.coin()
                ? new PaidAhead.Days(by.number(1, 365))
                : new PaidAhead.Term(by.number(2, 12), by.maybe(by::month));
    }

    private ProductGroup group(String id) {
        return new ProductGroup(
                id,
                by.text(),
                by.decimal(-1, 1),
                by.forSome(channels, channel -> by.decimal(-1, 1)),
                by.number(0, 90),
                by.coin() ? 0 : by.number(0, 60),
                by.maybe(() -> by.number(1, 400)),
                by.number(0, 1) == 0 ? ProductGroup.Supply.STOCK : ProductGroup.Supply.AS_SOLD,
                by.coin() ? BigDecimal.ZERO : new BigDecimal("0.03"));
    }

    private RevenuePlan revenue() {
        List<MonthlyRevenue> monthly =
                by.some(places()).stream()
                        .map(it -> new MonthlyRevenue(it.get(0), it.get(1), amounts(true)))
                        .toList();
        return new RevenuePlan(
                by.maybe(this::definition),
                by.some(ids(channels)).stream().map(this::organic).toList(),
                monthly,
                by.some(ids(channels)).stream().map(this::price).toList(),
                by.some(groups).stream().map(this::margin).toList());
    }

    private RevenueDefinition definition() {
        return new RevenueDefinition(
                by.oneOf(RevenueDefinition.Recognised.values()),
                by.oneOf(RevenueDefinition.Returns.values()),
                by.oneOf(RevenueDefinition.Part.values()),
                by.oneOf(RevenueDefinition.Part.values()));
    }

    private PriceChange price(Optional<String> channel) {
        BigDecimal change = by.decimal(0, 2);
        return new PriceChange(
                channel, group(), span(), change.signum() == 0 ? BigDecimal.ONE : change);
    }

    private MarginChange margin(String group) {
        return new MarginChange(channel(), group, span(), by.decimal(-1, 1));
    }

    private Organic organic(Optional<String> channel) {
        return new Organic(channel, group(), by.decimal(-1, 3));
    }

    /** Returns ids, and the absence of one. */
    private static List<Optional<String>> ids(List<String> ids) {
        return Stream.concat(Stream.of(Optional.<String>empty()), ids.stream().map(Optional::of))
                .toList();
    }

    private List<List<String>> places() {
        return channels.stream()
                .flatMap(channel -> groups.stream().map(group -> List.of(channel, group)))
                .toList();
    }

    private Baseline baseline() {
        Figures.Builder figures = Figures.builder(year.previous(), currency);
        for (List<String> place : by.some(places())) {
            Account account = Account.of(by.oneOf(AccountKind.REVENUE, AccountKind.COST_OF_GOODS));
            figures.addMonths(Line.of(account, place.get(0), place.get(1)), amounts(true));
        }
        by.upToThree(i -> lineOfCosts())
                .forEach(it -> figures.addMonths(it, amounts(!it.account().kind().isOneWay())));
        return new Baseline(
                        figures.counts(counted()).build(),
                        by.maybe(() -> by.money(currency, true)),
                        by.forSome(groups, group -> by.money(currency, false)),
                        new OpenItems(
                                by.forSome(channels, channel -> by.money(currency, false)),
                                by.maybe(() -> by.money(currency, false))),
                        by.maybe(() -> by.money(currency, false)))
                .withTet(earlier(), by.maybe(this::habits));
    }

    private List<EarlierYear> earlier() {
        return by
                .upToThree(
                        i ->
                                new EarlierYear(
                                        FiscalYear.from(year.first().minusYears(2L + i)),
                                        by.maybe(() -> by.from(channels)),
                                        amounts(false)))
                .stream()
                .filter(it -> it.year().first().getYear() >= 1900)
                .toList();
    }

    private TetHabits habits() {
        return new TetHabits(
                by.oneOf(TetTrade.values()),
                by.number(0, TetHabits.MOST_CLOSED_DAYS),
                by.maybe(() -> new BigDecimal("-0.25")));
    }

    private Assumption assumption(int i) {
        return new Assumption(
                "S" + i,
                by.text(),
                by.maybe(by::text),
                by.maybe(by::text),
                person(),
                by.some(goals),
                by.maybe(this::trigger));
    }

    private Direction direction() {
        return new Direction(
                by.maybe(by::text),
                by.upToThree(i -> by.text()),
                by.upToThree(this::putOff),
                by.some(groups));
    }

    final NotThisYear putOff(int i) {
        List<String> tags = by.upToThree(tag -> by.words());
        return new NotThisYear("N" + i, by.text(), by.text(), by.maybe(by::month), tags);
    }

    private Goal goal(String id) {
        Metric metric = metric();
        return new Goal(
                id,
                by.text(),
                metric,
                goalTarget(metric),
                by.oneOf(Bound.values()),
                by.number(1, 9),
                by.oneOf(Goal.Weight.values()),
                by.coin() ? Goal.USUAL_TOLERANCE : by.decimal(0, 1),
                by.maybe(this::definition));
    }

    final Target goalTarget(Metric metric) {
        return by.coin() ? new Target.Level(level(metric)) : new Target.Growth(by.decimal(0, 2));
    }

    private List<BudgetLine> budget() {
        List<BudgetLine> fixed = lines.stream().map(this::line).toList();
        return by.coin() ? fixed : Stream.concat(fixed.stream(), Stream.of(driven())).toList();
    }

    /** A line that follows what is fixed, so that any plan may have it. */
    private BudgetLine driven() {
        Metric wages = Metric.parse("personnel");
        Money each = Money.ofMinor(currency, by.number(1, 1_000_000));
        Driver driver =
                by.coin()
                        ? new Driver.Share(by.decimal(0, 1).max(new BigDecimal("0.001")), wages)
                        : new Driver.Step(
                                each, new BigDecimal(by.number(1_000_000, 9_000_000)), wages);
        return BudgetLine.builder("driven", by.text(), Line.of(Account.of(AccountKind.TAX)))
                .driven(currency, driver)
                .fixed(new FixedMonths(by.maybe(() -> by.from(year.months())), fixed()))
                .soft()
                .owner(person())
                .build();
    }

    private SortedMap<YearMonth, Money> fixed() {
        SortedMap<YearMonth, Money> fixed = new TreeMap<>();
        by.some(year.months()).forEach(it -> fixed.put(it, by.money(currency, false)));
        return fixed;
    }

    /** A reserve brings no money in; actions are paid out of lines that are spent. */
    private BudgetLine line(String id) {
        Purpose purpose = by.oneOf(Purpose.RUNNING, Purpose.GOALS);
        Line line = id.equals(RESERVE) ? Line.of(Account.of(AccountKind.CAPEX)) : lineOfCosts();
        if (!line.account().kind().isFlow()) {
            spent.add(id);
        }
        return new BudgetLine(
                id,
                by.text(),
                line,
                amounts(false),
                id.equals(RESERVE) ? Limit.RESERVE : limit(line.account().kind()),
                person(),
                purpose,
                purpose == Purpose.RUNNING ? List.of() : by.some(goals));
    }

    private Limit limit(AccountKind kind) {
        return kind.comesIn() ? by.oneOf(Limit.HARD, Limit.SOFT) : by.oneOf(Limit.values());
    }

    final Action action(String id) {
        YearMonth from = year.first().plusMonths(by.number(-12, 60));
        return Action.builder(id, by.text(), new Span(from, from.plusMonths(by.number(0, 11))))
                .owner(person())
                .goals(by.some(goals))
                .after(by.some(actions))
                .milestones(by.upToThree(i -> new Milestone(by.text(), by.from(year.months()))))
                .uses(
                        by.some(spent).stream()
                                .map(line -> new BudgetUse(line, by.money(currency, false)))
                                .toList())
                .effort(by.forSome(people, person -> by.decimal(0, 31)))
                .effects(by.upToThree(i -> effect()))
                .build()
                .withSkills(by.upToThree(i -> by.words()));
    }

    private Effect effect() {
        return new Effect(
                channel(),
                group(),
                by.decimal(-1, 2),
                by.number(0, 12),
                by.oneOf(Effect.Duration.values()));
    }

    private Resources resources() {
        return new Resources(
                people.stream().map(this::person).toList(),
                by.oneOf(Hiring.values()),
                by.upToThree(i -> by.text()),
                by.maybe(() -> by.money(currency, false)));
    }

    final Person person(String id) {
        List<String> skills = by.upToThree(i -> by.words());
        return new Person(id, by.text(), by.text(), by.maybe(by::text), skills, by.decimal(0, 31))
                .withRoutine(by.maybe(this::routine));
    }

    /** Everyday work by what any plan may have. */
    private Routine routine() {
        return new Routine(
                new BigDecimal(by.number(1_000_000, 9_000_000)), Metric.parse("revenue"));
    }

    final Risk risk(int i) {
        return new Risk(
                "R" + i,
                by.text(),
                by.maybe(() -> by.decimal(0, 1)),
                by.some(goals),
                by.maybe(() -> new RiskEffect(lineOfCosts(), by.decimal(0, 2), by.number(1, 12))),
                by.maybe(this::trigger),
                person(),
                by.maybe(() -> new Response(by.text(), by.money(currency, false), reserve())));
    }

    private Kpi kpi(int i) {
        BigDecimal amber = by.decimal(0, 1);
        Metric metric = metric();
        return new Kpi(
                "K" + i,
                by.text(),
                metric,
                by.maybe(() -> target(metric)),
                by.oneOf(Bound.values()),
                by.maybe(() -> new Tolerance(amber, amber.max(by.decimal(0, 1)))),
                by.oneOf(Kpi.Kind.values()),
                by.some(goals).stream().findFirst(),
                person(),
                by.maybe(by::text),
                by.oneOf(Rhythm.values()),
                by.maybe(this::definition));
    }

    private KpiTarget target(Metric metric) {
        return switch (by.number(0, 2)) {
            case 0 -> new KpiTarget.FromPlan();
            case 1 -> new KpiTarget.Level(level(metric));
            default -> new KpiTarget.Monthly(by.twelve(() -> level(metric)));
        };
    }

    private Tracking tracking() {
        return new Tracking(
                by.oneOf(Rhythm.values()),
                by.number(1, 28),
                by.some(people),
                by.upToThree(i -> by.text()),
                by.maybe(by::text),
                by.some(people),
                by.some(year.months()));
    }

    private ThresholdChange threshold(int i) {
        return new ThresholdChange(by.words(), "threshold_" + i, by.decimal(0, 9), by.text());
    }
}
