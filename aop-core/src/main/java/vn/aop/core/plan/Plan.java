package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.company.Company;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/**
 * An annual operating plan: the six components around a direction, for one company and one year.
 *
 * <p>A plan that exists is whole: every id is used once in its place, every reference leads to
 * something in the plan, every amount is in the company's currency, and there is no more of
 * anything than {@link vn.aop.core.limit.Limits} allow, and every budget line with a driver has the
 * months that the driver makes of it. Whether it is also a <em>good</em> plan is a matter of
 * checks.
 *
 * <pre>{@code
 * Plan plan = Plan.builder(company, year, baseline).goals(goal).budget(rent, ads).build();
 * Validated<Plan, Problem> after = plan.with(List.of(change));
 * }</pre>
 *
 * @param company the business that plans
 * @param year the planned year
 * @param revenue what it expects to sell before its actions
 * @param measures what it expects to count otherwise than by last year and what is sold
 * @param baseline last year
 * @param assumptions what the plan takes for granted
 * @param direction where the year goes
 * @param goals first component
 * @param budget second component
 * @param actions third component
 * @param resources fourth component
 * @param risks fifth component
 * @param kpis sixth component
 * @param tracking how the plan is reviewed, if that is decided
 * @param thresholds other thresholds for checks, each with its reason
 * @param waivers findings that the owner accepts
 */
public record Plan(
        Company company,
        FiscalYear year,
        RevenuePlan revenue,
        List<PlannedMeasure> measures,
        Baseline baseline,
        List<Assumption> assumptions,
        Direction direction,
        List<Goal> goals,
        List<BudgetLine> budget,
        List<Action> actions,
        Resources resources,
        List<Risk> risks,
        List<Kpi> kpis,
        Optional<Tracking> tracking,
        List<ThresholdChange> thresholds,
        List<Waiver> waivers) {

    /**
     * Makes a plan of its parts.
     *
     * @throws ProblemsException if parts do not fit together, with every reason and its place
     */
    public Plan {
        requireNonNull(company, "company");
        requireNonNull(year, "year");
        requireNonNull(revenue, "revenue");
        requireNonNull(baseline, "baseline");
        measures = List.copyOf(measures);
        baseline = PlannedMeasure.withUncounted(baseline, measures, company);
        assumptions = List.copyOf(assumptions);
        requireNonNull(direction, "direction");
        goals = List.copyOf(goals);
        budget = List.copyOf(budget);
        actions = List.copyOf(actions);
        requireNonNull(resources, "resources");
        risks = List.copyOf(risks);
        kpis = List.copyOf(kpis);
        requireNonNull(tracking, "tracking");
        thresholds = List.copyOf(thresholds);
        waivers = List.copyOf(waivers);
        require(
                new PlanSize()
                        .of(company)
                        .of(revenue, measures, baseline)
                        .of(direction, goals, budget, actions, resources)
                        .of(assumptions, risks, kpis, thresholds, waivers)
                        .problems());
        OwnNamesInPlan names = new OwnNamesInPlan(company);
        goals = names.goals(goals);
        budget = names.budget(budget);
        resources = names.resources(resources);
        risks = names.risks(risks);
        kpis = names.kpis(kpis);
        assumptions = names.assumptions(assumptions);
        require(
                new PlanReferences(company, year, resources, goals, budget, actions)
                        .problems(
                                revenue,
                                measures,
                                baseline,
                                assumptions,
                                direction,
                                risks,
                                kpis,
                                tracking,
                                thresholds));
        Validated<List<BudgetLine>, Problem> driven =
                DrivenBudget.of(
                        new SalesBasis(company, year, revenue, baseline, actions, measures),
                        budget);
        require(driven.problems());
        budget = driven.value().orElse(budget);
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /**
     * Returns a builder of a plan that has nothing yet beside a company, a planned year and the
     * year before.
     *
     * @param company who plans; its currency is that of every amount
     * @param year the planned year
     * @param baseline the year before
     * @return a new builder; what it is not given is empty
     */
    public static PlanBuilder builder(Company company, FiscalYear year, Baseline baseline) {
        return new PlanBuilder(company, year, baseline);
    }

    /** Returns what its sales are planned from. */
    public SalesBasis salesBasis() {
        return new SalesBasis(company, year, revenue, baseline, actions, measures);
    }

    /**
     * Returns the goal with an id.
     *
     * @param id the id, as files write it
     * @return the goal; empty where the plan has none of that id
     */
    public Optional<Goal> goal(String id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /**
     * Returns what all reserves hold over the year.
     *
     * @return the sum of the twelve months of every line that is a reserve, in the plan's currency;
     *     0 where there is none
     */
    public Money reserves() {
        return budget.stream()
                .filter(line -> line.limit() == Limit.RESERVE)
                .map(BudgetLine::total)
                .reduce(Money.zero(company.currency()), Money::plus);
    }

    /**
     * Returns what the budget pays out over the year.
     *
     * @return the sum of the twelve months of every line, reserves too, but of those that bring
     *     money in; in the plan's currency
     */
    public Money paidOut() {
        return budget.stream()
                .filter(line -> !line.comesIn())
                .map(BudgetLine::total)
                .reduce(Money.zero(company.currency()), Money::plus);
    }

    /**
     * Returns the budget line with an id.
     *
     * @param id the id, as files write it
     * @return the budget line; empty where the plan has none of that id
     */
    public Optional<BudgetLine> budgetLine(String id) {
        return budget.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /**
     * Returns the action with an id.
     *
     * @param id the id, as files write it
     * @return the action; empty where the plan has none of that id
     */
    public Optional<Action> action(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /**
     * Returns the actions that serve a goal.
     *
     * @param goal the id of the goal
     * @return them in the order of the plan; empty where none does, or there is no such goal
     */
    public List<Action> actionsServing(String goal) {
        return actions.stream().filter(action -> action.goals().contains(goal)).toList();
    }

    /**
     * Returns the risk with an id.
     *
     * @param id the id, as files write it
     * @return the risk; empty where the plan has none of that id
     */
    public Optional<Risk> risk(String id) {
        return risks.stream().filter(risk -> risk.id().equals(id)).findFirst();
    }

    /**
     * Returns this plan after revisions, one after the other; the only way to change a plan.
     *
     * @param revisions such as {@code Change}s, in the order in which to make them; none gives this
     *     plan
     * @return the new plan, or every reason why it cannot be, in the order of the revisions: one
     *     that is refused is left out while the others are still tried. Places begin with {@code
     *     changes/0}, the index of the revision
     */
    public Validated<Plan, Problem> with(List<? extends Revision> revisions) {
        Plan plan = this;
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            Validated<Plan, Problem> next = revisions.get(i).revise(plan);
            Place change = Place.of("changes").then(i);
            next.problems().forEach(it -> problems.add(it.under(change)));
            plan = next.value().orElse(plan);
        }
        return problems.isEmpty() ? Validated.valid(plan) : Validated.invalid(problems);
    }

    /** Returns whether trade may follow Tết: the plan is in đồng, or says how its trade does. */
    public boolean followsTet() {
        return company.currency().getCode().equals("VND") || baseline.tet().isPresent();
    }

    /**
     * Returns a builder of another plan that starts out like this one.
     *
     * @return a new builder that holds every part of this plan
     */
    public PlanBuilder toBuilder() {
        return new PlanBuilder(this);
    }
}
