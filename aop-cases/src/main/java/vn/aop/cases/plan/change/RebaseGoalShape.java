package vn.aop.cases.plan.change;

import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.component.MoneyLevels;
import vn.aop.cases.plan.component.TargetShape;
import vn.aop.core.change.RebaseGoal;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Target;

/** Another target for a goal, as files have it. */
final class RebaseGoalShape extends ObjectShape<RebaseGoal> {

    private final Field<String> goal = required("goal", Texts.text(), RebaseGoal::goal);
    private final Field<Target> target = required("target", new TargetShape(), RebaseGoal::target);
    private final Field<Optional<String>> brokenAssumption =
            optional("brokenAssumption", Texts.text(), RebaseGoal::brokenAssumption);

    RebaseGoalShape() {
        super("rebaseGoal");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        Optional<Metric> metric =
                in.known(MoneyLevels.OfGoals.class)
                        .flatMap(it -> in.find(goal).map(it.byGoal()::get));
        MoneyLevels.check(metric, in.object().get(target.key()), reading);
    }

    @Override
    protected RebaseGoal make(Values in) {
        return new RebaseGoal(in.get(goal), in.get(target), in.get(brokenAssumption));
    }
}
