package vn.aop.core.check.rules.direction;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Direction;
import vn.aop.core.text.Place;

/**
 * Flags a detailed budget of a year that has no direction. See {@code
 * docs/checks/starts-with-budget.md}.
 */
final class StartsWithBudget implements Rule {

    private static final Threshold LINES = Threshold.of("lines", "3");

    @Override
    public String id() {
        return "starts-with-budget";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTION;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(LINES);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        int lines = (int) context.plan().budget().stream().filter(it -> !it.comesIn()).count();
        boolean detailed = lines >= context.count(this, LINES);
        return detailed && isOpen(context.plan().direction())
                ? List.of(
                        Finding.of(this, Place.of("direction"))
                                .with("lines", lines)
                                .with("total", Value.of(context.plan().paidOut())))
                : List.of();
    }

    private static boolean isOpen(Direction direction) {
        return direction.theme().isEmpty() && direction.priorities().isEmpty();
    }
}
