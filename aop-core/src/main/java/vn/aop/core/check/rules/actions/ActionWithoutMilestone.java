package vn.aop.core.check.rules.actions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags longer actions in which nothing is to be seen on the way. See {@code
 * docs/checks/action-without-milestone.md}.
 */
final class ActionWithoutMilestone implements Rule {

    private static final Threshold MONTHS = Threshold.of("months", "2");

    private static final Text FIRST_RESULTS =
            Text.of("Xem kết quả bước đầu", "Look at the first results");

    @Override
    public String id() {
        return "action-without-milestone";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
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
    public List<Finding> check(CheckContext context) {
        int most = context.count(this, MONTHS);
        return context.plan().actions().stream()
                .filter(it -> it.running().months().size() > most)
                .filter(it -> context.circumstances().isAhead(it.running().to()))
                .filter(it -> it.milestones().stream().noneMatch(at -> isOnTheWay(it, at)))
                .map(it -> finding(it, most, context))
                .toList();
    }

    private static boolean isOnTheWay(Action action, Milestone milestone) {
        return action.running().contains(milestone.month());
    }

    private Finding finding(Action action, int most, CheckContext context) {
        List<Milestone> milestones = new ArrayList<>(action.milestones());
        milestones.add(halfway(action, context));
        return told(action, most)
                .mendedBy(new ActionRevision.Revise(action.withMilestones(milestones)));
    }

    /** Half of the way that is left is the latest at which it can still be put right. */
    private static Milestone halfway(Action action, CheckContext context) {
        List<YearMonth> left =
                action.running().months().stream()
                        .filter(context.circumstances()::isAhead)
                        .toList();
        return new Milestone(FIRST_RESULTS, left.get((left.size() - 1) / 2));
    }

    private Finding told(Action action, int most) {
        return Finding.saying(
                        action.milestones().isEmpty() ? "none" : "outside",
                        this,
                        Place.action(action.id()).then("milestones"))
                .with("action", action.name())
                .with("months", action.running().months().size())
                .with("most", most);
    }
}
