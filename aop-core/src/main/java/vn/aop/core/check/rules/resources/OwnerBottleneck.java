package vn.aop.core.check.rules.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;

/**
 * Flags people through whom most of the plan passes. See {@code docs/checks/owner-bottleneck.md}.
 */
final class OwnerBottleneck implements Rule {

    private static final Threshold PEOPLE = Threshold.of("people", "3", "5");
    private static final Threshold SHARE = Threshold.of("share", "0.6", "0.4");
    private static final Threshold LEAST = Threshold.of("least", "5");
    private static final Threshold LOAD = Threshold.of("load", "0.9");
    private static final Threshold MONTHS = Threshold.of("months", "6");

    @Override
    public String id() {
        return "owner-bottleneck";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(PEOPLE, SHARE, LEAST, LOAD, MONTHS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Person> people = context.plan().resources().people();
        if (people.size() < context.count(this, PEOPLE)) {
            return List.of();
        }
        return people.stream()
                .flatMap(it -> owns(it, context).or(() -> isBooked(it, context)).stream())
                .toList();
    }

    private Optional<Finding> owns(Person person, CheckContext context) {
        int all = Owned.of(context).all();
        int own = Owned.of(context).by(person.id()).size();
        BigDecimal most = context.limit(this, SHARE).multiply(BigDecimal.valueOf(all));
        boolean isMuch =
                all >= context.count(this, LEAST) && BigDecimal.valueOf(own).compareTo(most) > 0;
        return isMuch
                ? Optional.of(
                        Finding.saying("owns", this, Place.person(person.id()))
                                .with("person", person.name())
                                .with("count", own)
                                .with("all", all))
                : Optional.empty();
    }

    private Optional<Finding> isBooked(Person person, CheckContext context) {
        BigDecimal load = context.limit(this, LOAD);
        int most = context.count(this, MONTHS);
        int months =
                (int)
                        Workload.of(context).months(person.id()).stream()
                                .filter(it -> it.isLoaded(load))
                                .count();
        return months > most
                ? Optional.of(
                        Finding.saying("booked", this, Place.person(person.id()))
                                .with("person", person.name())
                                .with("months", months)
                                .with("load", Value.ratio(load)))
                : Optional.empty();
    }
}
