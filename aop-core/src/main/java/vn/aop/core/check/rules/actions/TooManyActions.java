package vn.aop.core.check.rules.actions;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;

/**
 * Flags plans with more actions than their people can carry. See {@code
 * docs/checks/too-many-actions.md}.
 */
final class TooManyActions implements Rule {

    private static final Threshold MOST = Threshold.of("most", "8", "30");
    private static final Threshold EACH = Threshold.of("each", "4");

    @Override
    public String id() {
        return "too-many-actions";
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
        return List.of(MOST, EACH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        int actions = context.plan().actions().size();
        int most = context.count(this, MOST);
        if (actions > most) {
            return List.of(
                    Finding.of(this, Place.of("actions"))
                            .with("actions", actions)
                            .with("most", most));
        }
        int people = atWork(context);
        int each = context.count(this, EACH);
        return people == 0 || actions <= (long) each * people
                ? List.of()
                : List.of(
                        Finding.saying("people", this, Place.of("actions"))
                                .with("actions", actions)
                                .with("people", people)
                                .with("each", each));
    }

    private static int atWork(CheckContext context) {
        List<Person> people = context.plan().resources().people();
        return (int) people.stream().filter(it -> it.daysPerMonth().signum() > 0).count();
    }
}
