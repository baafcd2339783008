package vn.aop.core.check;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.text.Place;

/**
 * Flags longer actions in which nothing is to be seen on the way. See {@code
 * docs/checks/action-without-milestone.md}.
 */
final class ActionWithoutMilestone implements Rule {

    private static final Threshold MONTHS = Threshold.of("months", "2");

    @Override
    public String id() {
        return "action-without-milestone";
    }

    @Override
    public Kind kind() {
        return Kind.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(MONTHS);
    }

    @Override
    public List<Finding> check(Subject subject) {
        int most = subject.count(this, MONTHS);
        return subject.plan().actions().stream()
                .filter(it -> it.running().months().size() > most)
                .filter(it -> it.milestones().stream().noneMatch(at -> isOnTheWay(it, at)))
                .map(it -> finding(it, most))
                .toList();
    }

    private static boolean isOnTheWay(Action action, Milestone milestone) {
        return action.running().contains(milestone.month());
    }

    private Finding finding(Action action, int most) {
        return Finding.saying(
                action.milestones().isEmpty() ? "none" : "outside",
                this,
                Place.action(action.id()).then("milestones"),
                "action",
                action.name(),
                "months",
                action.running().months().size(),
                "most",
                most);
    }
}
