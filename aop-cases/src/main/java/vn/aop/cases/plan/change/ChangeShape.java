package vn.aop.cases.plan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.AccountShape;
import vn.aop.cases.plan.basis.BaselineShape;
import vn.aop.cases.plan.basis.ChannelShape;
import vn.aop.cases.plan.basis.ProductGroupShape;
import vn.aop.cases.plan.basis.RevenuePlanShape;
import vn.aop.cases.plan.change.ListChangeShapes.Whose;
import vn.aop.cases.plan.change.PartChangeShapes.FactKeys;
import vn.aop.cases.plan.change.PartChangeShapes.LimitKeys;
import vn.aop.cases.plan.change.PartChangeShapes.Listed;
import vn.aop.cases.plan.change.PartChangeShapes.MeasureKeys;
import vn.aop.cases.plan.change.PartChangeShapes.Optionally;
import vn.aop.cases.plan.change.PartChangeShapes.Whole;
import vn.aop.cases.plan.component.ActionShape;
import vn.aop.cases.plan.component.AssumptionShape;
import vn.aop.cases.plan.component.BudgetLineShape;
import vn.aop.cases.plan.component.GoalShape;
import vn.aop.cases.plan.component.KpiShape;
import vn.aop.cases.plan.component.MilestoneShape;
import vn.aop.cases.plan.component.NotThisYearShape;
import vn.aop.cases.plan.component.PersonShape;
import vn.aop.cases.plan.component.RiskShape;
import vn.aop.cases.plan.component.ThresholdShape;
import vn.aop.cases.plan.component.TrackingShape;
import vn.aop.cases.plan.component.WaiverShape;
import vn.aop.core.change.Change;
import vn.aop.core.change.PartChange;
import vn.aop.core.change.PlanList;
import vn.aop.core.change.PlanLists;
import vn.aop.core.change.PlanPart;

/**
 * A change of a plan, as files have it: an object whose one key is the {@linkplain Change#kind()
 * kind} of change.
 */
public final class ChangeShape extends ObjectShape<Change> {

    private final List<Field<? extends Optional<? extends Change>>> kinds = new ArrayList<>();

    public ChangeShape() {
        super("change");
        kind("raiseBudget", new BudgetChangeShapes.Raise());
        kind("cutBudget", new BudgetChangeShapes.Cut());
        kind("moveBudget", new BudgetChangeShapes.Move());
        kind("drawReserve", new BudgetChangeShapes.Draw());
        kind("changeDriver", new BudgetChangeShapes.Following());
        kind("addAction", new ActionChangeShapes.Add());
        kind("dropAction", new ActionChangeShapes.Drop());
        kind("delayAction", new ActionChangeShapes.Delay());
        kind("scaleAction", new ActionChangeShapes.Scale());
        kind("reassignAction", new ActionChangeShapes.Reassign());
        kind("reviseAction", new ActionChangeShapes.Revise());
        kind("changeCapacity", new ResourceChangeShapes.Capacity());
        kind("addPerson", new ResourceChangeShapes.Add());
        kind("removePerson", new ResourceChangeShapes.Remove());
        kind("changePrice", new TermsChangeShapes.Price());
        kind("changeMargin", new TermsChangeShapes.Margin());
        kind("addRisk", new RiskChangeShapes.Add());
        kind("settleRisk", new RiskChangeShapes.Settle());
        kind("rankPriorities", new DirectionChangeShapes.Rank());
        kind("putOff", new DirectionChangeShapes.PutOff());
        kind("takeUp", new DirectionChangeShapes.TakeUp());
        kind("rebaseGoal", new RebaseGoalShape());
        list(PlanLists.ASSUMPTIONS, AssumptionShape::new);
        list(PlanLists.GOALS, GoalShape::new);
        list(PlanLists.BUDGET_LINES, BudgetLineShape::new);
        list(PlanLists.ACTIONS, ActionShape::new);
        list(Whose.action(PlanLists::milestones), MilestoneShape::new);
        list(PlanLists.PEOPLE, PersonShape::new);
        list(PlanLists.RISKS, () -> new RiskShape(ResponseChangeShape.apartFromPlan()));
        list(PlanLists.KPIS, KpiShape::new);
        list(PlanLists.NOT_THIS_YEAR, NotThisYearShape::new);
        list(PlanLists.CHANNELS, ChannelShape::new);
        list(PlanLists.GROUPS, ProductGroupShape::new);
        list(PlanLists.ACCOUNTS, AccountShape::new);
        list(PlanLists.THRESHOLDS, ThresholdShape::new);
        list(PlanLists.WAIVERS, WaiverShape::new);
        part(PlanPart.COMPANY, new Whole<>(PlanPart.COMPANY, new FactKeys()));
        part(PlanPart.REVENUE, new Whole<>(PlanPart.REVENUE, new RevenuePlanShape()));
        part(PlanPart.MEASURES, new Whole<>(PlanPart.MEASURES, new MeasureKeys()));
        part(PlanPart.BASELINE, new Whole<>(PlanPart.BASELINE, new BaselineShape()));
        part(PlanPart.THEME, new Optionally<>(PlanPart.THEME, "theme", TextShape.TEXT));
        part(PlanPart.PRIORITIES, new Listed<>(PlanPart.PRIORITIES, "priorities", TextShape.TEXT));
        part(PlanPart.CORE_GROUPS, new Listed<>(PlanPart.CORE_GROUPS, "coreGroups", Texts.text()));
        part(PlanPart.LIMITS, new Whole<>(PlanPart.LIMITS, new LimitKeys()));
        part(
                PlanPart.TRACKING,
                new Optionally<>(PlanPart.TRACKING, "tracking", new TrackingShape()));
        part(PlanPart.WAIVERS, new Listed<>(PlanPart.WAIVERS, "waivers", new WaiverShape()));
        exactlyOne(kinds.toArray(Field<?>[]::new));
    }

    @SuppressWarnings("unchecked") // Changes of one kind are of one type.
    private <C extends Change> void kind(String key, Shape<C> shape) {
        kinds.add(
                optional(
                        key,
                        shape,
                        change ->
                                Optional.of(change)
                                        .filter(it -> it.kind().equals(key))
                                        .map(it -> (C) it)));
    }

    /** What is done with elements, where no other kind says more of what it is for. */
    private <E> void list(Whose<E> whose, Supplier<ObjectShape<E>> element) {
        PlanList<E> list = whose.kind();
        if (list.isAddedPlainly()) {
            kind("add" + list.noun(), new ListChangeShapes.Add<>(whose, element.get()));
        }
        if (list.isRevisedPlainly()) {
            kind("revise" + list.noun(), new ListChangeShapes.Revise<>(whose, element.get()));
        }
        if (list.isRemovedPlainly()) {
            kind("remove" + list.noun(), new ListChangeShapes.Remove<>(whose));
        }
        kind("order" + list.plural(), new ListChangeShapes.Order<>(whose));
    }

    private <E> void list(PlanList<E> list, Supplier<ObjectShape<E>> element) {
        list(Whose.plan(list), element);
    }

    private <P> void part(PlanPart<P> part, Shape<PartChange<P>> shape) {
        kind("set" + part.noun(), shape);
    }

    @Override
    protected Change make(Values in) {
        return kinds.stream()
                .flatMap(it -> in.get(it).stream())
                .map(Change.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
