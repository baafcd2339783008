package vn.aop.core.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.field.ElementFields;
import vn.aop.core.change.form.AccountForms;
import vn.aop.core.change.form.ChangedPlaces;
import vn.aop.core.company.Company;
import vn.aop.core.company.CompanyBuilder;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/** The lists of a plan of which changes speak. */
public final class PlanLists {

    /** What a plan takes for granted. */
    public static final PlanList<Assumption> ASSUMPTIONS =
            new PlanList<>(
                    "Assumption",
                    "assumption",
                    Place.of("assumptions"),
                    Plan::assumptions,
                    (plan, all) -> plan.toBuilder().assumptions(all).build(),
                    Assumption::id,
                    Assumption::statement,
                    () -> ElementFields.ASSUMPTION,
                    ChangedPlaces::standsOn,
                    PlanList.Own.none());

    /** The goals. */
    public static final PlanList<Goal> GOALS =
            new PlanList<>(
                    "Goal",
                    "goal",
                    Place.of("goals"),
                    Plan::goals,
                    (plan, all) -> plan.toBuilder().goals(all).build(),
                    Goal::id,
                    Goal::name,
                    () -> ElementFields.GOAL,
                    ChangedPlaces::standsOn,
                    PlanList.Own.none());

    /** The budget lines. */
    public static final PlanList<BudgetLine> BUDGET_LINES =
            new PlanList<>(
                    "BudgetLine",
                    "line",
                    Place.of("budget"),
                    Plan::budget,
                    (plan, all) -> plan.toBuilder().budget(all).build(),
                    BudgetLine::id,
                    BudgetLine::name,
                    () -> ElementFields.LINE,
                    ChangedPlaces::standsOn,
                    PlanList.Own.none());

    /** The actions. */
    public static final PlanList<Action> ACTIONS =
            new PlanList<>(
                    "Action",
                    "action",
                    Place.of("actions"),
                    Plan::actions,
                    (plan, all) -> plan.toBuilder().actions(all).build(),
                    Action::id,
                    Action::name,
                    () -> ElementFields.ACTION,
                    ChangedPlaces::standsOn,
                    new PlanList.Own<>(
                            Optional.of(ActionChange.Add::new),
                            Optional.of(ActionRevision.Revise::new),
                            Optional.of(id -> new ActionChange.Drop(id, Optional.empty()))));

    /** Who works for the plan. */
    public static final PlanList<Person> PEOPLE =
            new PlanList<>(
                    "Person",
                    "person",
                    Place.of("resources/people"),
                    plan -> plan.resources().people(),
                    (plan, all) ->
                            plan.toBuilder().resources(plan.resources().withPeople(all)).build(),
                    Person::id,
                    Person::name,
                    () -> ElementFields.PERSON,
                    ChangedPlaces::standsOn,
                    PlanList.Own.of(ResourceChange.Add::new, ResourceChange.Remove::new));

    /** The risks. */
    public static final PlanList<Risk> RISKS =
            new PlanList<>(
                    "Risk",
                    "risk",
                    Place.of("risks"),
                    Plan::risks,
                    (plan, all) -> plan.toBuilder().risks(all).build(),
                    Risk::id,
                    Risk::name,
                    () -> ElementFields.RISK,
                    ChangedPlaces::standsOn,
                    PlanList.Own.of(RiskChange.Add::new, RiskChange.Settle::new));

    /** The KPIs. */
    public static final PlanList<Kpi> KPIS =
            new PlanList<>(
                    "Kpi",
                    "kpi",
                    Place.of("kpis"),
                    Plan::kpis,
                    (plan, all) -> plan.toBuilder().kpis(all).build(),
                    Kpi::id,
                    Kpi::name,
                    () -> ElementFields.KPI,
                    ChangedPlaces::standsOn,
                    PlanList.Own.none());

    /** What is left for later. */
    public static final PlanList<NotThisYear> NOT_THIS_YEAR =
            new PlanList<>(
                    "PutOff",
                    "not-this-year",
                    Place.of("direction/notThisYear"),
                    plan -> plan.direction().notThisYear(),
                    (plan, all) ->
                            plan.toBuilder()
                                    .direction(plan.direction().withNotThisYear(all))
                                    .build(),
                    NotThisYear::id,
                    NotThisYear::what,
                    () -> ElementFields.PUT_OFF,
                    later -> Set.of(),
                    PlanList.Own.of(DirectionChange.PutOff::new, DirectionChange.TakeUp::new));

    /** The ways of selling. */
    public static final PlanList<Channel> CHANNELS =
            new PlanList<>(
                    "Channel",
                    "channel",
                    Place.of("company/channels"),
                    plan -> plan.company().channels(),
                    (plan, all) -> with(plan, company -> company.channels(all)),
                    Channel::id,
                    Channel::name,
                    () -> ElementFields.CHANNEL,
                    channel -> Set.of(),
                    PlanList.Own.none());

    /** The product groups. */
    public static final PlanList<ProductGroup> GROUPS =
            new PlanList<>(
                    "Group",
                    "group",
                    Place.of("company/groups"),
                    plan -> plan.company().groups(),
                    (plan, all) -> with(plan, company -> company.groups(all)),
                    ProductGroup::id,
                    ProductGroup::name,
                    () -> ElementFields.GROUP,
                    ChangedPlaces::standsOn,
                    PlanList.Own.none());

    /** The company's own accounts. */
    public static final PlanList<Account> ACCOUNTS =
            new PlanList<>(
                    "Account",
                    "account",
                    Place.of("company/accounts"),
                    plan -> plan.company().accounts(),
                    (plan, all) -> new AccountForms(all).of(plan),
                    Account::id,
                    Account::name,
                    () -> ElementFields.ACCOUNT,
                    account -> Set.of(),
                    PlanList.Own.none());

    /** Other thresholds for checks; the id of one is {@code rule name}. */
    public static final PlanList<ThresholdChange> THRESHOLDS =
            new PlanList<>(
                    "Threshold",
                    "threshold",
                    Place.of("thresholds"),
                    Plan::thresholds,
                    (plan, all) -> plan.toBuilder().thresholds(all).build(),
                    threshold -> threshold.rule() + " " + threshold.name(),
                    threshold -> Text.of(threshold.rule() + ", " + threshold.name()),
                    () -> ElementFields.THRESHOLD,
                    threshold -> Set.of(),
                    PlanList.Own.none());

    /** Findings that the owner accepts; the id of one is {@code rule place}. */
    public static final PlanList<Waiver> WAIVERS =
            new PlanList<>(
                    "Waiver",
                    "waiver",
                    Place.of("waivers"),
                    Plan::waivers,
                    (plan, all) -> plan.toBuilder().waivers(all).build(),
                    waiver -> waiver.rule() + " " + waiver.place(),
                    PlanLists::waived,
                    () -> ElementFields.WAIVER,
                    waiver -> Set.of(),
                    PlanList.Own.none());

    /** A rule with the id of what it is waived for: {@code tight-budget (G6)}. */
    private static Text waived(Waiver waiver) {
        List<String> steps = waiver.where().steps();
        return Text.of(
                steps.isEmpty()
                        ? waiver.rule()
                        : waiver.rule() + " (" + steps.get(steps.size() - 1) + ")");
    }

    /**
     * Returns the list of the milestones of an action; the id of one is its Vietnamese name.
     *
     * @param action the id of the action
     */
    public static PlanList<Milestone> milestones(String action) {
        return new PlanList<>(
                "Milestone",
                "milestone",
                Place.of("actions").then(action.replace('/', ' '), "milestones"),
                plan -> plan.action(action).map(Action::milestones).orElse(List.of()),
                (plan, all) -> with(plan, action, all),
                milestone -> milestone.name().vi(),
                Milestone::name,
                () -> ElementFields.MILESTONE,
                milestone -> Set.of(),
                PlanList.Own.none());
    }

    /** Returns the lists within the elements of a plan: the milestones of each of its actions. */
    public static List<PlanList<?>> within(Plan plan) {
        return plan.actions().stream().<PlanList<?>>map(action -> milestones(action.id())).toList();
    }

    /** Returns the element or the part of a plan in which a place lies. */
    static Place holder(Place place) {
        int steps =
                all().stream()
                        .map(PlanList::place)
                        .filter(it -> it.covers(place))
                        .mapToInt(it -> it.steps().size() + 1)
                        .findFirst()
                        .orElse(2);
        return new Place(place.steps().stream().limit(steps).toList());
    }

    /** Those of which other parts of a plan may name an element. */
    static final List<PlanList<?>> NAMED =
            List.of(ACCOUNTS, CHANNELS, GROUPS, PEOPLE, GOALS, BUDGET_LINES, ACTIONS);

    private PlanLists() {}

    private static Plan with(Plan plan, String action, List<Milestone> milestones) {
        Action other = plan.action(action).orElseThrow().toBuilder().milestones(milestones).build();
        return ACTIONS.with(plan, ACTIONS.replacing(plan, other));
    }

    private static Plan with(Plan plan, UnaryOperator<CompanyBuilder> other) {
        Company company = other.apply(plan.company().toBuilder()).build();
        return plan.toBuilder().company(company).build();
    }

    /**
     * Returns every list, each before those whose elements may name its own: what is added in this
     * order, and removed in the opposite, always finds what it names.
     */
    public static List<PlanList<?>> all() {
        return List.of(
                ACCOUNTS,
                CHANNELS,
                GROUPS,
                PEOPLE,
                GOALS,
                ASSUMPTIONS,
                BUDGET_LINES,
                ACTIONS,
                RISKS,
                KPIS,
                NOT_THIS_YEAR,
                THRESHOLDS,
                WAIVERS);
    }
}
