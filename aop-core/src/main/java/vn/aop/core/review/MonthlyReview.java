package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.estimate.FarFromPlan;
import vn.aop.core.estimate.Landings;
import vn.aop.core.estimate.LatestEstimate;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.VatOnSales;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Risk;
import vn.aop.core.tet.Tet;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;

/**
 * The monthly review: the plan held against what really happened, up to one month.
 *
 * <p>It answers the three questions of the review: how the goals progress ({@link #goals()}, {@link
 * #kpis()}), whether money and people deviate ({@link #accounts()}, {@link #budget()}, {@link
 * #people()}), and whether there is a new risk ({@link #risks()}, {@link #assumptions()}).
 *
 * <pre>{@code
 * MonthlyReview review = MonthlyReview.of(plan, actuals, YearMonth.of(2026, 3));
 * Traced landing = review.goal("G1").orElseThrow().landing().expected();
 * }</pre>
 *
 * @param plan the plan
 * @param month the reviewed month
 * @param planned what the plan leads to
 * @param actuals what really happened, as it is recorded
 * @param source sums and balances of what really happened; what stands on a missing record is
 *     undefined
 * @param goals where each goal stands, in the plan's order
 * @param accounts plan and actual by account, in statement order
 * @param measures plan and actual of what is counted, in the company's order
 * @param yearOnYear revenue of the month against the year before
 * @param kpis how each KPI does, in the plan's order
 * @param budget what has become of each budget line, in the plan's order
 * @param people how much of each person's time the plan takes
 * @param risks the early warnings of risks that have one
 * @param assumptions the early warnings of assumptions that have one
 * @param records how far the records carry all this
 * @param estimate the whole year as it is expected; empty where no month is recorded to its end
 */
public record MonthlyReview(
        Plan plan,
        YearMonth month,
        Projection planned,
        Actuals actuals,
        MetricSource source,
        List<GoalReview> goals,
        List<AccountReview> accounts,
        List<MeasureReview> measures,
        YearOnYear yearOnYear,
        List<KpiReview> kpis,
        List<BudgetReview> budget,
        List<PersonMonth> people,
        List<EarlyWarning<Risk>> risks,
        List<EarlyWarning<Assumption>> assumptions,
        Records records,
        Optional<LatestEstimate> estimate) {

    private static final Selection REVENUE = Selection.of(AccountKind.REVENUE);

    public MonthlyReview {
        requireNonNull(plan, "plan");
        requireNonNull(month, "month");
        requireNonNull(planned, "planned");
        requireNonNull(actuals, "actuals");
        requireNonNull(source, "source");
        goals = List.copyOf(goals);
        accounts = List.copyOf(accounts);
        measures = List.copyOf(measures);
        requireNonNull(yearOnYear, "yearOnYear");
        kpis = List.copyOf(kpis);
        budget = List.copyOf(budget);
        people = List.copyOf(people);
        risks = List.copyOf(risks);
        assumptions = List.copyOf(assumptions);
        requireNonNull(records, "records");
        requireNonNull(estimate, "estimate");
    }

    /**
     * Returns what stands in the way of reviewing a month: a month outside the year, actuals of
     * another year or currency, months to date without any actuals, and what {@link
     * Projection#problems} tells of the plan.
     *
     * @param plan the plan
     * @param actuals what really happened
     * @param month the month to review
     * @return every problem, that of the plan first; empty where nothing stands in the way
     */
    public static List<Problem> problems(Plan plan, Actuals actuals, YearMonth month) {
        List<Problem> problems = new ArrayList<>(Projection.problems(plan));
        Figures figures = actuals.figures();
        if (!plan.year().contains(month)) {
            problems.add(
                    Problem.at(Place.of("month"), "review.month-outside")
                            .with("month", month)
                            .with("from", plan.year().first())
                            .with("to", plan.year().last()));
        }
        if (!figures.year().equals(plan.year())) {
            problems.add(
                    Problem.at(Place.of("actuals"), "review.other-year")
                            .with("found", figures.year())
                            .with("expected", plan.year()));
        } else if (plan.year().contains(month)) {
            problems.addAll(missingMonths(plan, actuals, month));
            problems.addAll(tradeWithoutTrade(plan, actuals));
        }
        if (!figures.currency().equals(plan.company().currency())) {
            problems.add(
                    Problem.at(Place.of("actuals"), "plan.currency")
                            .with("found", figures.currency().getCode())
                            .with("expected", plan.company().currency().getCode()));
        }
        return List.copyOf(problems);
    }

    private static List<Problem> tradeWithoutTrade(Plan plan, Actuals actuals) {
        return actuals.recorded().noTrade().stream()
                .filter(plan.year()::contains)
                .filter(it -> !actuals.figures().sum(REVENUE, it).isZero())
                .map(
                        it ->
                                Problem.at(Place.of("actuals"), "review.trade-without-trade")
                                        .with("month", it)
                                        .with("revenue", actuals.figures().sum(REVENUE, it)))
                .toList();
    }

    private static List<Problem> missingMonths(Plan plan, Actuals actuals, YearMonth month) {
        List<YearMonth> missing = DataReach.withoutRows(plan, actuals, month);
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        Problem.at(Place.of("month"), "review.no-actuals")
                                .with("missing", missing)
                                .with("source", actuals.source()));
    }

    /**
     * Returns the review of a plan at a month. Sources: {@code docs/formulas/variance.md}, {@code
     * docs/formulas/landing.md} and {@code docs/formulas/goal-status.md}.
     *
     * @param plan the plan
     * @param given what really happened, of the planned year; later months than the reviewed one
     *     are not looked at
     * @param month the month to review; the months up to it must have actuals
     * @return the review; what stands on a missing record is undefined, with the reason
     * @throws ProblemsException if {@link #problems} has any
     */
    public static MonthlyReview of(Plan plan, Actuals given, YearMonth month) {
        return of(plan, Optional.empty(), given, month);
    }

    /**
     * Returns the same review with another plan for the months to come: what the changes move comes
     * on top of the estimate, at the pace of the plan so far.
     *
     * @param changed the plan as it would be from the next month on
     * @throws ProblemsException if {@link #problems} has any of the changed plan
     */
    public MonthlyReview changedTo(Plan changed) {
        return of(changed, Optional.of(planned), actuals, month);
    }

    private static MonthlyReview of(
            Plan plan, Optional<Projection> before, Actuals given, YearMonth month) {
        List<Problem> problems = problems(plan, given, month);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        Projection planned = Projection.of(plan);
        ProvisionalCosts provisional =
                ProvisionalCosts.in(plan, planned, VatOnSales.apart(plan.company(), given));
        Actuals apart = provisional.actuals();
        Completeness completeness = Completeness.of(plan, planned, provisional);
        Actuals actuals = VatOnSales.reckoned(plan.company(), apart, given);
        ComparedFigures sources = ComparedFigures.of(plan, planned, actuals, completeness, month);
        Landings landings = landings(before.orElse(planned), planned, sources, actuals, month);
        GoalReviews goals = new GoalReviews(plan, sources, month, landings);
        KpiReviews kpis = new KpiReviews(sources, month);
        BudgetReviews budget =
                new BudgetReviews(plan, apart.figures(), sources, completeness, month);
        return new MonthlyReview(
                plan,
                month,
                planned,
                actuals,
                sources.actuals(),
                plan.goals().stream().map(goals::of).toList(),
                new AccountReviews(sources, planned.figures(), actuals.figures(), month).all(),
                MeasureReview.all(plan, planned, actuals, sources, month),
                new YearOnYears(sources, month, given.daily()).revenue(),
                plan.kpis().stream().map(kpis::of).toList(),
                plan.budget().stream().map(budget::of).toList(),
                plan.resources().people().stream()
                        .map(person -> planned.capacity(person, month))
                        .toList(),
                risks(plan, sources, month),
                assumptions(plan, sources, month),
                Records.of(plan, apart, completeness, provisional.months(month), month),
                landings.estimate());
    }

    private static Landings landings(
            Projection before,
            Projection planned,
            ComparedFigures sources,
            Actuals actuals,
            YearMonth month) {
        return Standing.year(before, planned, sources, actuals, month)
                .map(Landings::of)
                .orElseGet(
                        () ->
                                Landings.unknown(
                                        planned.plan().year(), sources.heldBack().orElseThrow()));
    }

    private static List<EarlyWarning<Risk>> risks(
            Plan plan, ComparedFigures sources, YearMonth month) {
        return plan.risks().stream()
                .flatMap(
                        risk ->
                                risk.trigger().stream()
                                        .map(it -> EarlyWarning.of(risk, it, sources, month)))
                .toList();
    }

    private static List<EarlyWarning<Assumption>> assumptions(
            Plan plan, ComparedFigures sources, YearMonth month) {
        return plan.assumptions().stream()
                .flatMap(
                        assumption ->
                                assumption.brokenWhen().stream()
                                        .map(it -> EarlyWarning.of(assumption, it, sources, month)))
                .toList();
    }

    /**
     * Returns what a reader must know before trusting the numbers.
     *
     * @return the gravest first: that the records are far from the plan, that the month is not over
     *     in the records, that the plan does not know its sales to date or to come, what is missing
     *     in the records, what counts as not spent, what was spent on no budget line, which months
     *     without trade no pace is told by, and that January alone says little where Tết has moved;
     *     empty where there is nothing to know
     */
    public List<Message> cautions() {
        List<Message> cautions = new ArrayList<>(records.cautions(month));
        planned.unknownSales()
                .caution()
                .ifPresent(it -> cautions.add(records.endsEarly().isPresent() ? 1 : 0, it));
        farFromPlan().ifPresent(it -> cautions.add(0, it));
        ClosedMonths.caution(this).ifPresent(cautions::add);
        tet().ifPresent(cautions::add);
        return List.copyOf(cautions);
    }

    /** Of a month that is not over in the records that is told, and nothing else. */
    private Optional<Message> farFromPlan() {
        return records.endsEarly().isPresent()
                ? Optional.empty()
                : FarFromPlan.told(planned, actuals.figures(), month);
    }

    private Optional<Message> tet() {
        return plan.followsTet() && month.getMonth() == Month.JANUARY && isSoldLastYear()
                ? Tet.in(month.getYear() - 1)
                        .flatMap(
                                before -> Tet.in(month.getYear()).map(now -> tetMoved(before, now)))
                : Optional.empty();
    }

    /** Where last year knows nothing of these two months, nothing is read together with them. */
    private boolean isSoldLastYear() {
        return plan.baseline()
                .firstKnown()
                .filter(it -> !it.isAfter(month.minusYears(1).plusMonths(1)))
                .isPresent();
    }

    private static Message tetMoved(LocalDate before, LocalDate now) {
        return Message.of("review.tet-moved").with("before", before).with("now", now);
    }

    /**
     * Returns what the review comes down to.
     *
     * @return the answers to its three questions: goals, money and people, new risks
     */
    public ReviewSummary summary() {
        return new ReviewSummary(this);
    }

    /**
     * Returns the plan as its year stands after this review, to hold against it what may be done;
     * empty where no month is recorded to its end.
     */
    public Optional<Projection> standing() {
        return Standing.of(this);
    }

    /** Returns the actual sums of accounts; what should be recorded and is not is undefined. */
    public MetricSource actualSums() {
        MetricSource sums = MetricSource.of(actuals.figures(), Origin.Kind.ACTUALS);
        Actuals apart = VatOnSales.apart(plan.company(), actuals);
        return Completeness.of(plan, planned, ProvisionalCosts.in(plan, planned, apart)).over(sums);
    }

    /**
     * Returns the review of a goal.
     *
     * @param id the id of the goal
     * @return the review; empty where the plan has no such goal
     */
    public Optional<GoalReview> goal(String id) {
        return goals.stream().filter(it -> it.goal().id().equals(id)).findFirst();
    }

    /** Returns the review of a KPI, if the plan has it. */
    public Optional<KpiReview> kpi(String id) {
        return kpis.stream().filter(it -> it.kpi().id().equals(id)).findFirst();
    }

    /** Returns the review of a budget line, if the plan has it. */
    public Optional<BudgetReview> budgetLine(String id) {
        return budget.stream().filter(it -> it.line().id().equals(id)).findFirst();
    }

    /** Returns the review of an account in all, if plan or actuals have it. */
    public Optional<AccountReview> account(String id) {
        return accounts.stream().filter(it -> it.isTotal() && it.account().equals(id)).findFirst();
    }
}
