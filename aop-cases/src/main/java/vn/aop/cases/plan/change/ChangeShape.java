package vn.aop.cases.plan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Values;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.DirectionChange;
import vn.aop.core.change.RebaseGoal;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.change.RiskChange;
import vn.aop.core.change.TermsChange;

/**
 * A change of a plan, as files have it: an object whose one key is the {@linkplain Change#kind()
 * kind} of change.
 */
public final class ChangeShape extends ObjectShape<Change> {

    private final List<Field<? extends Optional<? extends Change>>> kinds = new ArrayList<>();

    public ChangeShape() {
        super("change");
        kind("raiseBudget", BudgetChange.Raise.class, new BudgetChangeShapes.Raise());
        kind("cutBudget", BudgetChange.Cut.class, new BudgetChangeShapes.Cut());
        kind("moveBudget", BudgetChange.Move.class, new BudgetChangeShapes.Move());
        kind("drawReserve", BudgetChange.Draw.class, new BudgetChangeShapes.Draw());
        kind("addAction", ActionChange.Add.class, new ActionChangeShapes.Add());
        kind("dropAction", ActionChange.Drop.class, new ActionChangeShapes.Drop());
        kind("delayAction", ActionChange.Delay.class, new ActionChangeShapes.Delay());
        kind("scaleAction", ActionChange.Scale.class, new ActionChangeShapes.Scale());
        kind("reassignAction", ActionChange.Reassign.class, new ActionChangeShapes.Reassign());
        kind("reviseAction", ActionChange.Revise.class, new ActionChangeShapes.Revise());
        kind("changeCapacity", ResourceChange.Capacity.class, new ResourceChangeShapes.Capacity());
        kind("addPerson", ResourceChange.Add.class, new ResourceChangeShapes.Add());
        kind("removePerson", ResourceChange.Remove.class, new ResourceChangeShapes.Remove());
        kind("changePrice", TermsChange.Price.class, new TermsChangeShapes.Price());
        kind("changeMargin", TermsChange.Margin.class, new TermsChangeShapes.Margin());
        kind("addRisk", RiskChange.Add.class, new RiskChangeShapes.Add());
        kind("settleRisk", RiskChange.Settle.class, new RiskChangeShapes.Settle());
        kind("rankPriorities", DirectionChange.Rank.class, new DirectionChangeShapes.Rank());
        kind("putOff", DirectionChange.PutOff.class, new DirectionChangeShapes.PutOff());
        kind("takeUp", DirectionChange.TakeUp.class, new DirectionChangeShapes.TakeUp());
        kind("rebaseGoal", RebaseGoal.class, new RebaseGoalShape());
        exactlyOne(kinds.toArray(Field<?>[]::new));
    }

    private <C extends Change> void kind(String key, Class<C> type, Shape<C> shape) {
        kinds.add(
                optional(
                        key,
                        shape,
                        change -> Optional.of(change).filter(type::isInstance).map(type::cast)));
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
