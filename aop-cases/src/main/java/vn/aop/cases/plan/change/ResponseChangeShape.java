package vn.aop.cases.plan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Values;
import vn.aop.core.change.Change;
import vn.aop.core.risk.ResponseChange;

/**
 * A change of the plan that a response to a risk makes, as files have it: one of those changes that
 * move money, work, prices or margins. Goals, risks and what the plan is measured by are no part of
 * a response.
 */
public final class ResponseChangeShape extends ObjectShape<ResponseChange> {

    private final List<Field<? extends Optional<? extends Change>>> kinds = new ArrayList<>();

    private ResponseChangeShape() {
        super("responseChange", "change");
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
        kind("changePrice", new TermsChangeShapes.Price());
        kind("changeMargin", new TermsChangeShapes.Margin());
        exactlyOne(kinds.toArray(Field<?>[]::new));
    }

    /**
     * Returns the shape. What the changes speak of is looked for when they are made: an earlier one
     * may have brought it.
     */
    public static Shape<ResponseChange> apartFromPlan() {
        return new ResponseChangeShape().apart();
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

    @Override
    protected ResponseChange make(Values in) {
        return kinds.stream()
                .flatMap(it -> in.get(it).stream())
                .map(ResponseChange.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
