package vn.aop.core.check.rules.resources;

import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Flags people who answer for something and have no days for the plan. See {@code
 * docs/checks/unknown-owner.md}.
 */
final class UnknownOwner implements Rule {

    @Override
    public String id() {
        return "unknown-owner";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().resources().people().stream()
                .filter(it -> it.daysPerMonth().signum() == 0)
                .filter(it -> !Owned.of(context).by(it.id()).isEmpty())
                .map(it -> finding(it, Owned.of(context).by(it.id())))
                .toList();
    }

    private Finding finding(Person person, List<Text> things) {
        return Finding.saying(things.size() == 1 ? "one" : "many", this, Place.person(person.id()))
                .with("person", person.name())
                .with("thing", things.get(0))
                .with("count", things.size());
    }
}
