package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.change.field.NamesIn;
import vn.aop.core.change.form.Positions;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** A change of who works for the plan, and how much. */
public sealed interface ResourceChange extends Change {

    /**
     * Gives somebody more or fewer days for the plan.
     *
     * @param person the person's id
     * @param daysPerMonth person-days a month, from 0 to 31
     */
    record Capacity(String person, BigDecimal daysPerMonth) implements ResourceChange {

        public Capacity {
            requireNonNull(person, "person");
            Person.requireDays(person, daysPerMonth);
            daysPerMonth = Decimal.plain(daysPerMonth);
        }

        @Override
        public String kind() {
            return "changeCapacity";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .person(Place.of("person"), person)
                    .then(it -> with(it, replaced(it.resources())));
        }

        private List<Person> replaced(Resources resources) {
            Person changed = resources.person(person).orElseThrow().withDays(daysPerMonth);
            return Positions.replacing(resources.people(), Person::id, changed);
        }

        @Override
        public List<Change> undo(Plan before) {
            Person person = before.resources().person(this.person).orElseThrow();
            return List.of(new Capacity(person.id(), person.daysPerMonth()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return Set.of(Place.person(person));
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.change-capacity")
                    .with("person", NamesIn.person(plan, person))
                    .with("days", Value.of(daysPerMonth, Unit.DAYS));
        }
    }

    /**
     * Somebody more works for the plan.
     *
     * @param added who
     * @param position where she or he stands among the people, from 0; empty for the end
     */
    record Add(Person added, Optional<Integer> position) implements ResourceChange {

        public Add {
            requireNonNull(added, "added");
            Positions.requireIndex(position);
        }

        /** Adds somebody after all others. */
        public Add(Person added) {
            this(added, Optional.empty());
        }

        @Override
        public String kind() {
            return "addPerson";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .then(it -> with(it, Positions.with(it.resources().people(), added, position)));
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Remove(added.id()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return Set.of(Place.of("resources/people"));
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.add-person")
                    .with("person", added.name())
                    .with("role", added.role())
                    .with("days", Value.of(added.daysPerMonth(), Unit.DAYS));
        }
    }

    /**
     * Somebody no longer works for the plan; nothing in it may still name her or him.
     *
     * @param person the person's id
     */
    record Remove(String person) implements ResourceChange {

        public Remove {
            requireNonNull(person, "person");
        }

        @Override
        public String kind() {
            return "removePerson";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan).without(PlanLists.PEOPLE, person);
        }

        @Override
        public List<Change> undo(Plan before) {
            List<Person> people = before.resources().people();
            Person removed = before.resources().person(person).orElseThrow();
            return List.of(new Add(removed, Positions.of(people, Person::id, person)));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return Set.of(Place.of("resources/people"));
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.remove-person").with("person", NamesIn.person(plan, person));
        }
    }

    private static Plan with(Plan plan, List<Person> people) {
        return plan.toBuilder().resources(plan.resources().withPeople(people)).build();
    }
}
