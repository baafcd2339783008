package vn.aop.core.check;

import java.util.List;
import vn.aop.core.text.Place;

/** Flags plans in which nothing is to be done. See {@code docs/checks/no-actions.md}. */
final class NoActions implements Rule {

    @Override
    public String id() {
        return "no-actions";
    }

    @Override
    public Kind kind() {
        return Kind.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.plan().actions().isEmpty()
                ? List.of(Finding.of(this, Place.of("actions")))
                : List.of();
    }
}
