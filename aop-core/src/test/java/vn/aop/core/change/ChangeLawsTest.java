package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.RandomChanges.Changed;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Revised;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/** The laws that {@link Change} promises, for changes of every kind. */
@AddLifecycleHook(FewerTries.class)
class ChangeLawsTest {

    @Provide
    Arbitrary<Changed> possible() {
        return RandomChanges.possible();
    }

    @Provide
    Arbitrary<Changed> tried() {
        return RandomChanges.tried();
    }

    @Property(tries = 300)
    void changes_that_are_undone_give_the_plan_back(@ForAll("possible") Changed changed) {
        Plan after = changed.before().with(changed.changes()).orThrow();

        Revised undone = after.with(Change.undoing(changed.changes(), changed.before()));

        assertThat(undone).isEqualTo(Revised.of(changed.before()));
    }

    /** Also where they do something: a law about nothing would hold as well. */
    @Test
    void the_laws_are_tried_on_possible_changes_of_every_kind() {
        Set<String> kinds = new TreeSet<>();
        for (int seed = 0; seed < 200; seed++) {
            Changed changed = new RandomChanges(new Random(seed)).possibleChanges();
            changed.changes().forEach(it -> kinds.add(it.kind()));
        }

        assertThat(kinds)
                .containsExactly(
                        "addAction",
                        "addPerson",
                        "addRisk",
                        "changeCapacity",
                        "changeMargin",
                        "changePrice",
                        "cutBudget",
                        "delayAction",
                        "drawReserve",
                        "dropAction",
                        "moveBudget",
                        "putOff",
                        "raiseBudget",
                        "rankPriorities",
                        "reassignAction",
                        "rebaseGoal",
                        "removePerson",
                        "reviseAction",
                        "scaleAction",
                        "settleRisk",
                        "takeUp");
    }

    @Property(tries = 300)
    void an_action_needs_the_same_skills_in_whatever_form(@ForAll("possible") Changed changed) {
        Plan after = changed.before().with(changed.changes()).orThrow();

        assertThat(after.actions())
                .allSatisfy(
                        it -> assertThat(it.skills()).isEqualTo(RandomChanges.skillsFor(it.id())));
    }

    /** Only raising and cutting change what the plan may spend, and by exactly their amounts. */
    @Property(tries = 300)
    void money_that_is_moved_or_drawn_is_neither_gained_nor_lost(
            @ForAll("possible") Changed changed) {
        Plan plan = changed.before();
        for (Change change : changed.changes()) {
            Plan after = change.revise(plan).orThrow();
            for (YearMonth month : plan.year().months()) {
                assertThat(allowed(after, month).minus(allowed(plan, month)))
                        .isEqualTo(allowedMore(change, plan, month));
            }
            plan = after;
        }
    }

    private static Money allowed(Plan plan, YearMonth month) {
        return plan.budget().stream()
                .map(line -> line.amount(plan.year(), month))
                .reduce(Money.zero(plan.company().currency()), Money::plus);
    }

    private static Money allowedMore(Change change, Plan plan, YearMonth month) {
        Money none = Money.zero(plan.company().currency());
        if (change instanceof BudgetChange.Raise raise) {
            return raise.amounts().amounts().getOrDefault(month, none);
        }
        if (change instanceof BudgetChange.Cut cut) {
            return cut.amounts().amounts().getOrDefault(month, none).negated();
        }
        return none;
    }

    /** The same plan in either order, or none in both. */
    @Property(tries = 500)
    void independent_changes_commute(@ForAll("tried") Changed changed) {
        Plan plan = changed.before();
        for (int i = 0; i < changed.changes().size(); i++) {
            Change one = changed.changes().get(i);
            for (Change other : changed.changes().subList(0, i)) {
                if (one.isIndependentOf(other, plan)) {
                    assertThat(plan.with(List.of(one, other)).plan())
                            .as("%s and %s", one, other)
                            .isEqualTo(plan.with(List.of(other, one)).plan());
                }
            }
        }
    }

    @Property(tries = 300)
    void independence_is_mutual_and_nothing_is_independent_of_itself(
            @ForAll("tried") Changed changed) {
        Plan plan = changed.before();
        for (Change one : changed.changes()) {
            assertThat(one.isIndependentOf(one, plan)).isFalse();
            for (Change other : changed.changes()) {
                assertThat(one.isIndependentOf(other, plan))
                        .isEqualTo(other.isIndependentOf(one, plan));
            }
        }
    }

    @Property(tries = 300)
    void no_change_makes_a_sound_plan_unsound(@ForAll("possible") Changed changed) {
        Plan plan = changed.before();
        for (Change change : changed.changes()) {
            plan = change.revise(plan).orThrow();
            assertThat(Projection.problems(plan)).isEmpty();
        }
    }

    /** What a change alters lies at, or below, a place that it names. */
    @Property(tries = 300)
    void a_change_alters_only_what_it_touches(@ForAll("possible") Changed changed) {
        Plan plan = changed.before();
        for (Change change : changed.changes()) {
            Plan after = change.revise(plan).orThrow();
            Set<Place> touched = change.touches(plan);
            assertThat(altered(plan, after))
                    .as("%s", change)
                    .allMatch(place -> touched.stream().anyMatch(it -> it.covers(Place.of(place))));
            plan = after;
        }
    }

    private static List<String> altered(Plan before, Plan after) {
        List<String> places = new ArrayList<>();
        places.addAll(altered("goals", before, after, Plan::goals, Goal::id));
        places.addAll(altered("budget", before, after, Plan::budget, BudgetLine::id));
        places.addAll(altered("actions", before, after, Plan::actions, Action::id));
        places.addAll(
                altered(
                        "resources/people",
                        before,
                        after,
                        it -> it.resources().people(),
                        Person::id));
        places.addAll(altered("risks", before, after, Plan::risks, Risk::id));
        different("revenue/prices", before, after, it -> it.revenue().prices())
                .ifPresent(places::add);
        different("revenue/margins", before, after, it -> it.revenue().margins())
                .ifPresent(places::add);
        different("direction/priorities", before, after, it -> it.direction().priorities())
                .ifPresent(places::add);
        different("direction/notThisYear", before, after, it -> it.direction().notThisYear())
                .ifPresent(places::add);
        return places;
    }

    private static Optional<String> different(
            String place, Plan before, Plan after, Function<Plan, Object> part) {
        return Optional.of(place).filter(it -> !part.apply(before).equals(part.apply(after)));
    }

    /** The list itself where elements come, go or move, else the elements that differ. */
    private static <T> List<String> altered(
            String place,
            Plan before,
            Plan after,
            Function<Plan, List<T>> part,
            Function<T, String> ids) {
        List<T> old = part.apply(before);
        List<T> young = part.apply(after);
        if (!old.stream().map(ids).toList().equals(young.stream().map(ids).toList())) {
            return List.of(place);
        }
        return young.stream()
                .filter(it -> !old.contains(it))
                .map(it -> place + "/" + ids.apply(it))
                .toList();
    }

    /**
     * Every change that is impossible by itself, and that no other of the list could make possible,
     * is named with its index; and there is no plan with the rest.
     */
    @Property(tries = 300)
    void a_refused_list_names_every_refusal_and_does_nothing_by_half(
            @ForAll("tried") Changed changed) {
        Plan plan = changed.before();
        Revised after = plan.with(changed.changes());

        for (int i = 0; i < changed.changes().size(); i++) {
            Change change = changed.changes().get(i);
            List<Problem> own = change.revise(plan).problems();
            if (!own.isEmpty() && isIndependentOfAllOthers(change, changed)) {
                Place index = Place.of("changes").then(i);
                assertThat(after.problems())
                        .containsAll(own.stream().map(it -> it.under(index)).toList());
            }
        }
        assertThat(after.problems()).allMatch(it -> it.where().toString().startsWith("changes/"));
        assertThat(after.plan().isEmpty()).isEqualTo(!after.problems().isEmpty());
    }

    private static boolean isIndependentOfAllOthers(Change change, Changed changed) {
        return changed.changes().stream()
                .filter(it -> it != change)
                .allMatch(it -> it.isIndependentOf(change, changed.before()));
    }
}
