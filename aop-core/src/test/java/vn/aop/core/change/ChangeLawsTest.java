package vn.aop.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.change.RandomChanges.Changed;
import vn.aop.core.limit.FewerTries;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

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
        Plan after = changed.before().with(changed.changes()).orElseThrow(ProblemsException::new);

        Validated<Plan, Problem> undone =
                after.with(Change.undoing(changed.changes(), changed.before()));

        assertThat(undone).isEqualTo(Validated.valid(changed.before()));
    }

    /** Also where they do something: a law about nothing would hold as well. */
    @Test
    void the_laws_are_tried_on_possible_changes_of_every_kind() {
        Set<String> kinds = new TreeSet<>();
        for (int seed = 0; seed < 900; seed++) {
            Changed changed = new RandomChanges(new Random(seed)).possibleChanges();
            changed.changes().forEach(it -> kinds.add(it.kind()));
        }

        assertThat(kinds).isEqualTo(everyKind());
    }

    /** The kinds that say what they are for, and what every list and every part has. */
    private static Set<String> everyKind() {
        Set<String> kinds =
                new TreeSet<>(
                        List.of(
                                "addAction",
                                "addPerson",
                                "addRisk",
                                "changeCapacity",
                                "changeDriver",
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
                                "takeUp"));
        List<PlanList<?>> lists = new ArrayList<>(PlanLists.all());
        lists.add(PlanLists.milestones("A1"));
        for (PlanList<?> list : lists) {
            kinds.add("order" + list.plural());
            Stream.of(
                            list.isAddedPlainly() ? "add" : "",
                            list.isRevisedPlainly() ? "revise" : "",
                            list.isRemovedPlainly() ? "remove" : "")
                    .filter(it -> !it.isEmpty())
                    .forEach(it -> kinds.add(it + list.noun()));
        }
        PlanPart.all().forEach(it -> kinds.add("set" + it.noun()));
        return kinds;
    }

    @Property(tries = 300)
    void an_action_needs_the_same_skills_in_whatever_form(@ForAll("possible") Changed changed) {
        Plan after = changed.before().with(changed.changes()).orElseThrow(ProblemsException::new);

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
            Plan after = change.revise(plan).orElseThrow(ProblemsException::new);
            boolean rewritesLines =
                    change instanceof DriverChange
                            || (change instanceof ListChange<?> list
                                    && list.list() == PlanLists.BUDGET_LINES);
            for (YearMonth month : rewritesLines ? List.<YearMonth>of() : plan.year().months()) {
                assertThat(allowed(after, month).minus(allowed(plan, month)))
                        .isEqualTo(allowedMore(change, plan, month));
            }
            plan = after;
        }
    }

    /** What lines cost that follow something is moved by what they follow. */
    private static Money allowed(Plan plan, YearMonth month) {
        return plan.budget().stream()
                .filter(line -> !line.isDriven())
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
                    assertThat(plan.with(List.of(one, other)).value())
                            .as("%s and %s", one, other)
                            .isEqualTo(plan.with(List.of(other, one)).value());
                }
            }
        }
    }

    /** What is taken away may be what the other stands on, or what alone names what it takes. */
    @Test
    void what_goes_is_not_independent_of_what_names_it() {
        Plan plan = ChangedShop.plan();
        Change gone = PlanLists.ASSUMPTIONS.remove("S1");
        Change rebased = new RebaseGoal("G1", SmallShop.level("0.4"), Optional.of("S1"));

        assertThat(gone.isIndependentOf(rebased, plan)).isFalse();
        assertThat(gone.isIndependentOf(new ResourceChange.Remove("lan"), plan)).isFalse();
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
            plan = change.revise(plan).orElseThrow(ProblemsException::new);
            assertThat(Projection.problems(plan)).isEmpty();
        }
    }

    /** What a change alters lies at, or below, a place that it names. */
    @Property(tries = 300)
    void a_change_alters_only_what_it_touches(@ForAll("possible") Changed changed) {
        Plan plan = changed.before();
        for (Change change : changed.changes()) {
            Plan after = change.revise(plan).orElseThrow(ProblemsException::new);
            Set<Place> touched = change.touches(plan);
            assertThat(altered(plan, after))
                    .as("%s", change)
                    .allMatch(place -> touched.stream().anyMatch(it -> it.covers(Place.of(place))));
            plan = after;
        }
    }

    private static List<String> altered(Plan before, Plan after) {
        List<String> places = new ArrayList<>();
        PlanLists.all().forEach(it -> places.addAll(altered(it, before, after)));
        PlanLists.within(before).forEach(it -> places.addAll(altered(it, before, after)));
        different("revenue/prices", before, after, it -> it.revenue().prices())
                .ifPresent(places::add);
        different("revenue/margins", before, after, it -> it.revenue().margins())
                .ifPresent(places::add);
        different("revenue/organic", before, after, it -> it.revenue().organic())
                .ifPresent(places::add);
        different("baseline", before, after, Plan::baseline).ifPresent(places::add);
        different("company", before, after, PlanPart.COMPANY::of).ifPresent(places::add);
        different("direction/theme", before, after, PlanPart.THEME::of).ifPresent(places::add);
        different("direction/priorities", before, after, PlanPart.PRIORITIES::of)
                .ifPresent(places::add);
        different("direction/coreGroups", before, after, PlanPart.CORE_GROUPS::of)
                .ifPresent(places::add);
        different("resources/cashFloor", before, after, PlanPart.LIMITS::of).ifPresent(places::add);
        different("tracking", before, after, Plan::tracking).ifPresent(places::add);
        return places;
    }

    /** Whether an action is the same but for what lists within it tell by themselves. */
    private static boolean differsWithin(String id, Plan before, Plan after) {
        Optional<Action> old = before.action(id);
        Optional<Action> other = after.action(id);
        return old.isPresent()
                && old.map(it -> it.toBuilder().milestones().build())
                        .equals(other.map(it -> it.toBuilder().milestones().build()));
    }

    private static Optional<String> different(
            String place, Plan before, Plan after, Function<Plan, Object> part) {
        return Optional.of(place).filter(it -> !part.apply(before).equals(part.apply(after)));
    }

    /** The list itself where elements come, go or move, else the elements that differ. */
    private static <E> List<String> altered(PlanList<E> list, Plan before, Plan after) {
        if (!list.ids(before).equals(list.ids(after))) {
            return List.of(list.place().toString());
        }
        return list.of(after).stream()
                .filter(it -> !list.of(before).contains(it))
                .filter(it -> !differsWithin(list.id(it), before, after))
                .map(it -> list.place(it).toString())
                .toList();
    }

    /**
     * Every change that is impossible by itself, and that no other of the list could make possible,
     * is named with its index; and there is no plan with the rest. A refusal names elements in the
     * order of the plan, which a change before it may have made another.
     */
    @Property(tries = 300)
    void a_refused_list_names_every_refusal_and_does_nothing_by_half(
            @ForAll("tried") Changed changed) {
        Plan plan = changed.before();
        Validated<Plan, Problem> after = plan.with(changed.changes());

        for (int i = 0; i < changed.changes().size(); i++) {
            Change change = changed.changes().get(i);
            List<Problem> own = change.revise(plan).problems();
            if (!own.isEmpty() && isIndependentOfAllOthers(change, changed)) {
                Place index = Place.of("changes").then(i);
                UnaryOperator<Problem> told =
                        isOrderedBefore(i, changed) ? ChangeLawsTest::inAnyOrder : it -> it;
                assertThat(after.problems())
                        .map(told)
                        .containsAll(own.stream().map(it -> told.apply(it.under(index))).toList());
            }
        }
        assertThat(after.problems()).allMatch(it -> it.where().toString().startsWith("changes/"));
        assertThat(after.value().isEmpty()).isEqualTo(!after.problems().isEmpty());
    }

    private static boolean isOrderedBefore(int index, Changed changed) {
        return changed.changes().subList(0, index).stream()
                .anyMatch(ListChange.Order.class::isInstance);
    }

    /** The same problem with each list of facts it tells as a set. */
    private static Problem inAnyOrder(Problem problem) {
        Map<String, Object> facts = new HashMap<>(problem.message().args());
        facts.replaceAll((name, fact) -> fact instanceof List<?> all ? Set.copyOf(all) : fact);
        return new Problem(
                problem.where(), problem.reason(), new Message(problem.message().key(), facts));
    }

    private static boolean isIndependentOfAllOthers(Change change, Changed changed) {
        return changed.changes().stream()
                .filter(it -> it != change)
                .allMatch(it -> it.isIndependentOf(change, changed.before()));
    }
}
