package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.RevenueDefinitionShape;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.goal.Goal;
import vn.aop.core.goal.Target;
import vn.aop.core.text.Text;

/** A goal, as a plan file has it. */
public final class GoalShape extends ObjectShape<Goal> {

    private final Field<String> id = required("id", Texts.id("goal"), Goal::id);
    private final Field<Text> name = required("name", TextShape.TEXT, Goal::name);
    private final Field<Metric> metric = required("metric", Texts.metric(), Goal::metric);
    private final Field<Optional<RevenueDefinition>> revenue =
            optional("revenue", new RevenueDefinitionShape(), Goal::revenue);
    private final Field<Target> target = required("target", new TargetShape(), Goal::target);
    private final Field<Bound> comparator =
            required("comparator", Texts.words(Bound.class), Goal::bound);
    private final Field<Integer> rank =
            required("rank", NumberShapes.integer(NumberRange.atLeast("1")), Goal::rank);
    private final Field<Boolean> core = optional("core", Texts.truth(), false, Goal::isCore);
    private final Field<BigDecimal> tolerance =
            optional("tolerance", NumberShapes.share(), Goal.USUAL_TOLERANCE, Goal::tolerance);

    public GoalShape() {
        super("goal");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        MoneyLevels.check(in.find(metric), in.object().get(target.key()), reading);
    }

    @Override
    protected void made(Goal goal, Values in, FileReading reading) {
        MoneyLevels.OfGoals.note(goal, reading);
    }

    @Override
    protected Goal make(Values in) {
        return new Goal(
                in.get(id),
                in.get(name),
                in.get(metric),
                in.get(target),
                in.get(comparator),
                in.get(rank),
                in.get(core) ? Goal.Weight.CORE : Goal.Weight.ORDINARY,
                in.get(tolerance),
                in.get(revenue));
    }
}
