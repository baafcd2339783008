package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.resource.Resources;
import vn.aop.core.resource.Routine;
import vn.aop.core.text.Message;
import vn.aop.web.widget.PlanWords;

/**
 * Who does the work, and the limits of people and cash.
 *
 * @param people everybody who works for the plan
 * @param hiring the year's policy on hiring
 * @param bottlenecks what holds the business back
 * @param cashFloor the cash that must always be left, if the plan sets one
 */
public record ResourcesSection(
        List<Member> people, String hiring, List<String> bottlenecks, Optional<String> cashFloor) {

    /**
     * Somebody who works for the plan.
     *
     * @param id the id
     * @param name the name
     * @param role what she or he does
     * @param department the part of the business that she or he works in, if that is known
     * @param days person-days a month for the plan
     * @param routine what everyday work takes of them, if that is reckoned with
     */
    public record Member(
            String id,
            String name,
            String role,
            Optional<String> department,
            String days,
            Optional<String> routine) {}

    public ResourcesSection {
        people = List.copyOf(people);
        requireNonNull(hiring, "hiring");
        bottlenecks = List.copyOf(bottlenecks);
        requireNonNull(cashFloor, "cashFloor");
    }

    static ResourcesSection of(Resources resources, PlanWords words) {
        Wording wording = words.wording();
        return new ResourcesSection(
                resources.people().stream()
                        .map(
                                person ->
                                        new Member(
                                                person.id(),
                                                wording.text(person.name()),
                                                wording.text(person.role()),
                                                person.department().map(wording::text),
                                                wording.numbers().decimal(person.daysPerMonth(), 1),
                                                person.routine().map(it -> routine(it, wording))))
                        .toList(),
                wording.name(resources.hiring()),
                resources.bottlenecks().stream().map(wording::text).toList(),
                resources.cashFloor().map(wording.numbers()::money));
    }

    private static String routine(Routine routine, Wording wording) {
        return wording.say(Message.of("plan.routine").with("told", routine.told()));
    }
}
