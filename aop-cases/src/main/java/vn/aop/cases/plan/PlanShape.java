package vn.aop.cases.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Position;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.BaselineShape;
import vn.aop.cases.plan.basis.CompanyShape;
import vn.aop.cases.plan.basis.CountLineShape;
import vn.aop.cases.plan.basis.FigureLineShape;
import vn.aop.cases.plan.basis.FiscalYearShape;
import vn.aop.cases.plan.basis.MarginShape;
import vn.aop.cases.plan.basis.PlannedMeasureShape;
import vn.aop.cases.plan.basis.PriceShape;
import vn.aop.cases.plan.basis.RevenuePlanShape;
import vn.aop.cases.plan.change.AmendmentShape;
import vn.aop.cases.plan.change.ResponseChangeShape;
import vn.aop.cases.plan.component.ActionShape;
import vn.aop.cases.plan.component.AssumptionShape;
import vn.aop.cases.plan.component.BudgetLineShape;
import vn.aop.cases.plan.component.DirectionShape;
import vn.aop.cases.plan.component.GoalShape;
import vn.aop.cases.plan.component.KpiShape;
import vn.aop.cases.plan.component.ResourcesShape;
import vn.aop.cases.plan.component.RiskShape;
import vn.aop.cases.plan.component.ThresholdShape;
import vn.aop.cases.plan.component.TrackingShape;
import vn.aop.cases.plan.component.WaiverShape;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.company.Company;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Tracking;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Resources;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;

/**
 * A plan with its history, as a file has it: the company and the year first, then the six
 * components in order, all as the plan was made, and what changed it since.
 */
final class PlanShape extends ObjectShape<PlanHistory> {

    private static final int VERSION = 1;

    private final Field<Integer> aop =
            required(
                    "aop",
                    NumberShapes.version(VERSION, "plan.other-version", "plan.newer-version"),
                    plan -> VERSION,
                    "plan.no-version");
    private final Field<Company> company =
            required("company", new CompanyShape(), it -> it.original().company());
    private final Field<FiscalYear> year =
            required("year", new FiscalYearShape(), it -> it.original().year());
    private final Field<RevenuePlan> revenue =
            optional(
                    "revenue",
                    new RevenuePlanShape(),
                    RevenuePlan.empty(),
                    it -> it.original().revenue());
    private final Field<List<PlannedMeasure>> measures =
            list("measures", new PlannedMeasureShape(), Limits.SALES, Plan::measures);
    private final Field<Baseline> baseline =
            required("baseline", new BaselineShape(), it -> it.original().baseline());
    private final Field<List<Assumption>> assumptions =
            list("assumptions", new AssumptionShape(), Limits.ASSUMPTIONS, Plan::assumptions);
    private final Field<Direction> direction =
            optional(
                    "direction",
                    new DirectionShape(),
                    Direction.empty(),
                    it -> it.original().direction());
    private final Field<List<Goal>> goals =
            list("goals", new GoalShape(), Limits.GOALS, Plan::goals);
    private final Field<List<BudgetLine>> budget =
            list("budget", new BudgetLineShape(), Limits.BUDGET_LINES, Plan::budget);
    private final Field<List<Action>> actions =
            list("actions", new ActionShape(), Limits.ACTIONS, Plan::actions);
    private final Field<Resources> resources =
            optional(
                    "resources",
                    new ResourcesShape(),
                    Resources.empty(),
                    it -> it.original().resources());
    private final Field<List<Risk>> risks =
            list(
                    "risks",
                    new RiskShape(ResponseChangeShape.apartFromPlan()),
                    Limits.RISKS,
                    Plan::risks);
    private final Field<List<Kpi>> kpis = list("kpis", new KpiShape(), Limits.KPIS, Plan::kpis);
    private final Field<Optional<Tracking>> tracking =
            optional("tracking", new TrackingShape(), it -> it.original().tracking());
    private final Field<List<ThresholdChange>> thresholds =
            list("thresholds", new ThresholdShape(), Limits.THRESHOLDS, Plan::thresholds);
    private final Field<List<Waiver>> waivers =
            list("waivers", new WaiverShape(), Limits.WAIVERS, Plan::waivers);
    private final Field<List<Amendment>> amendments =
            optional(
                    "amendments",
                    Lists.of(new AmendmentShape(), Limits.AMENDMENTS),
                    List.of(),
                    PlanHistory::amendments);

    private final Function<Plan, List<Problem>> further;
    private final Consumer<PartPlaces> located;

    /**
     * Makes the shape.
     *
     * @param further what else may be wrong in a plan that is whole; asked of the original, because
     *     a change that would bring such a problem is refused
     */
    PlanShape(Function<Plan, List<Problem>> further) {
        this(further, places -> {});
    }

    /**
     * Makes the shape.
     *
     * @param located is told where the parts of every plan stand that is read without a problem
     */
    PlanShape(Function<Plan, List<Problem>> further, Consumer<PartPlaces> located) {
        super("plan");
        this.further = further;
        this.located = located;
    }

    private <E> Field<List<E>> list(
            String key, Shape<E> shape, Limits limit, Function<Plan, List<E>> get) {
        return optional(key, Lists.of(shape, limit), List.of(), it -> get.apply(it.original()));
    }

    @Override
    protected void check(Values in, FileReading reading) {
        reading.checkUses();
    }

    @Override
    protected PlanHistory make(Values in) {
        Plan original = plan(in);
        List<Problem> problems = new ArrayList<>(further.apply(original));
        problems.addAll(RiskResponse.problems(original));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new PlanHistory(original, in.get(amendments));
    }

    private Plan plan(Values in) {
        return Plan.builder(in.get(company), in.get(year), in.get(baseline))
                .revenue(in.get(revenue))
                .measures(in.get(measures))
                .assumptions(in.get(assumptions))
                .direction(in.get(direction))
                .goals(in.get(goals))
                .budget(in.get(budget))
                .actions(in.get(actions))
                .resources(in.get(resources))
                .risks(in.get(risks))
                .kpis(in.get(kpis))
                .tracking(in.get(tracking))
                .thresholds(in.get(thresholds))
                .waivers(in.get(waivers))
                .build();
    }

    @Override
    protected void refused(IllegalArgumentException reason, Values in, FileReading reading) {
        if (reason instanceof ProblemsException several) {
            PlanPlaces places = places(in, reading);
            several.problems().forEach(it -> reading.report(places.of(it), it.message()));
        } else {
            super.refused(reason, in, reading);
        }
    }

    @Override
    protected void made(PlanHistory history, Values in, FileReading reading) {
        located.accept(new PartPlaces(in.object(), places(in, reading)));
    }

    private PlanPlaces places(Values in, FileReading reading) {
        return new PlanPlaces(in.object(), sorted(in, reading));
    }

    private Map<String, List<Position>> sorted(Values in, FileReading reading) {
        return Map.of(
                "baseline/figures", figureLines(in, reading),
                "baseline/counts", countLines(in, reading),
                "revenue/prices", PriceShape.places(in.get(revenue).prices(), reading),
                "revenue/margins", MarginShape.places(in.get(revenue).margins(), reading));
    }

    private List<Position> countLines(Values in, FileReading reading) {
        return in.get(baseline).figures().quantities().lines().stream()
                .map(line -> CountLineShape.place(line, reading).orElse(in.place(baseline)))
                .toList();
    }

    private List<Position> figureLines(Values in, FileReading reading) {
        return in.get(baseline).figures().lines().stream()
                .map(line -> FigureLineShape.place(line, reading).orElse(in.place(baseline)))
                .toList();
    }
}
