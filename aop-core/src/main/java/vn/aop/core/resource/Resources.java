package vn.aop.core.resource;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.text.Text;

/**
 * Who does the work, and the limits that the plan must keep to.
 *
 * @param people everybody who works for the plan, the owner included
 * @param hiring the year's policy on hiring
 * @param bottlenecks what holds the business back, in words
 * @param cashFloor the cash that must always be left, if the plan sets one; 0 or more
 */
public record Resources(
        List<Person> people, Hiring hiring, List<Text> bottlenecks, Optional<Money> cashFloor) {

    public Resources {
        people = List.copyOf(people);
        requireNonNull(hiring, "hiring");
        bottlenecks = List.copyOf(bottlenecks);
        requireFloor(cashFloor);
    }

    /**
     * Checks the cash that must always be left.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public static void requireFloor(Optional<Money> cashFloor) {
        requireNonNull(cashFloor, "cashFloor");
        if (cashFloor.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "The cash floor is %s; give 0 or more".formatted(cashFloor.get()));
        }
    }

    /** Returns resources that name nobody and set no limit. */
    public static Resources empty() {
        return new Resources(List.of(), Hiring.POSSIBLE, List.of(), Optional.empty());
    }

    /** Returns people without any limit. */
    public static Resources of(Person... people) {
        return empty().withPeople(List.of(people));
    }

    /** Returns the person with an id, if there is one. */
    public Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Returns the same limits with other people. */
    public Resources withPeople(List<Person> others) {
        return new Resources(others, hiring, bottlenecks, cashFloor);
    }
}
