package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.aop.core.change.field.ElementField;
import vn.aop.core.change.form.Positions;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * One of the {@linkplain PlanLists lists} of a plan whose elements can be {@linkplain ListChange
 * added, revised, removed and put in order}.
 *
 * <pre>{@code
 * PlanLists.GOALS.of(plan);                       // its goals
 * PlanLists.GOALS.place();                        // goals
 * PlanLists.BUDGET_LINES.find(plan, "ads");       // the line of that id, if there is one
 * }</pre>
 *
 * @param <E> the type of an element
 */
public final class PlanList<E> {

    private final String noun;
    private final String word;
    private final Place place;
    private final Function<Plan, List<E>> elements;
    private final BiFunction<Plan, List<E>, Plan> with;
    private final Function<E, String> id;
    private final Function<E, Text> name;
    private final Supplier<List<ElementField<E>>> fields;
    private final Function<E, Set<Place>> standsOn;
    private final Own<E> own;

    /** What is done by a change that says more of what it is for, in place of the usual ones. */
    record Own<E>(
            Optional<BiFunction<E, Optional<Integer>, Change>> add,
            Optional<Function<E, Change>> revise,
            Optional<Function<String, Change>> remove) {

        static <E> Own<E> none() {
            return new Own<>(Optional.empty(), Optional.empty(), Optional.empty());
        }

        static <E> Own<E> of(
                BiFunction<E, Optional<Integer>, Change> add, Function<String, Change> remove) {
            return new Own<>(Optional.of(add), Optional.empty(), Optional.of(remove));
        }
    }

    PlanList(
            String noun,
            String word,
            Place place,
            Function<Plan, List<E>> elements,
            BiFunction<Plan, List<E>, Plan> with,
            Function<E, String> id,
            Function<E, Text> name,
            Supplier<List<ElementField<E>>> fields,
            Function<E, Set<Place>> standsOn,
            Own<E> own) {
        this.noun = noun;
        this.word = word;
        this.place = place;
        this.elements = elements;
        this.with = with;
        this.id = id;
        this.name = name;
        this.fields = fields;
        this.standsOn = standsOn;
        this.own = own;
    }

    /** Returns the elements of a plan, in order. */
    public List<E> of(Plan plan) {
        return elements.apply(plan);
    }

    /** Returns the place of the list in a plan, for example {@code resources/people}. */
    public Place place() {
        return place;
    }

    /** Returns the element of an id, if a plan has one. */
    public Optional<E> find(Plan plan, String id) {
        return of(plan).stream().filter(it -> id(it).equals(id)).findFirst();
    }

    /** Returns the id by which changes name an element. */
    public String id(E element) {
        return id.apply(element);
    }

    /** Returns the change that adds an element after all others. */
    public Change add(E added) {
        return add(added, Optional.empty());
    }

    /**
     * Returns the change that adds an element.
     *
     * @param position where it stands, from 0; empty for the end
     */
    public Change add(E added, Optional<Integer> position) {
        return own.add()
                .map(it -> it.apply(added, position))
                .orElseGet(() -> new ListChange.Add<>(this, added, position));
    }

    /** Returns the change that puts an element in other words or figures; its id tells which. */
    public Change revise(E revised) {
        return own.revise()
                .map(it -> it.apply(revised))
                .orElseGet(() -> new ListChange.Revise<>(this, revised));
    }

    /** Returns the change that removes the element of an id, all of it and from its beginning. */
    public Change remove(String gone) {
        return own.remove()
                .map(it -> it.apply(gone))
                .orElseGet(() -> new ListChange.Remove<>(this, gone));
    }

    /**
     * Returns the change that puts the elements in another order.
     *
     * @param order the ids of all elements, each once
     */
    public Change order(List<String> order) {
        return new ListChange.Order<>(this, order);
    }

    /** Returns whether other parts of a plan may name its elements. */
    boolean isNamed() {
        return PlanLists.NAMED.contains(this);
    }

    /** Returns whether nothing else adds elements than {@link ListChange.Add}. */
    public boolean isAddedPlainly() {
        return own.add().isEmpty();
    }

    /** Returns whether nothing else revises elements than {@link ListChange.Revise}. */
    public boolean isRevisedPlainly() {
        return own.revise().isEmpty();
    }

    /** Returns whether nothing else removes elements than {@link ListChange.Remove}. */
    public boolean isRemovedPlainly() {
        return own.remove().isEmpty();
    }

    /** Returns what kinds of change call an element, for example {@code BudgetLine}. */
    public String noun() {
        return noun;
    }

    /** Returns what kinds of change call all elements, for example {@code BudgetLines}. */
    public String plural() {
        return noun.equals("Person") ? "People" : noun + "s";
    }

    /** Returns the key by which files name an element that is removed, for example {@code kpi}. */
    public String key() {
        return word;
    }

    /**
     * Returns the id of the action in which the list lies; empty for the lists of a plan. A list
     * may also be of an action that the plan does not have: it is empty, and cannot be changed.
     */
    public Optional<String> action() {
        return Optional.of(place.steps()).filter(it -> it.size() == 3).map(it -> it.get(1));
    }

    /** Looks up what holds the list. */
    Lookup lookup(Plan plan) {
        Lookup lookup = new Lookup(plan);
        action().ifPresent(it -> lookup.action(Place.of("action"), it));
        return lookup;
    }

    /** Returns the names of the fields of an element, besides its id. */
    List<String> fields() {
        return fields.get().stream().map(ElementField::name).toList();
    }

    /** Returns which fields of an element differ, from what to what, with the names of a plan. */
    List<Message> differences(E before, E after, Plan plan) {
        return ElementField.differences(fields.get(), before, after, plan);
    }

    /** Returns the key of the message that says that a plan has no element of an id. */
    String unknown() {
        return "plan.unknown-" + word;
    }

    /** Returns the name that people read. */
    Text name(E element) {
        return name.apply(element);
    }

    /** Returns the place of an element; that of the list, where its id is no step of a place. */
    Place place(E element) {
        return isStep(id(element)) ? place.then(id(element)) : place;
    }

    private static boolean isStep(String id) {
        return id.indexOf('/') < 0 && id.indexOf(' ') < 0;
    }

    /** Returns the places of what an element names. */
    Set<Place> standsOn(E element) {
        return new HashSet<>(standsOn.apply(element));
    }

    /** Returns a plan with other elements. */
    Plan with(Plan plan, List<E> others) {
        return with.apply(plan, others);
    }

    List<String> ids(Plan plan) {
        return of(plan).stream().map(id).toList();
    }

    /** Returns the elements with one more. */
    List<E> adding(Plan plan, E added, Optional<Integer> position) {
        return Positions.with(of(plan), added, position);
    }

    /** Returns the elements with another in place of the one with the same id. */
    List<E> replacing(Plan plan, E other) {
        List<E> all = new ArrayList<>(of(plan));
        all.set(ids(plan).indexOf(id(other)), other);
        return all;
    }

    /** Returns the elements without one. */
    List<E> without(Plan plan, String id) {
        List<E> all = new ArrayList<>(of(plan));
        all.remove(ids(plan).indexOf(requireNonNull(id)));
        return all;
    }

    /** Returns the elements in an order of their ids. */
    List<E> inOrder(Plan plan, List<String> order) {
        List<E> left = new ArrayList<>(of(plan));
        List<E> all = new ArrayList<>();
        for (String next : order) {
            int index = left.stream().map(id).toList().indexOf(next);
            all.add(left.remove(index));
        }
        return all;
    }

    /** Lists are equal that hold the same elements of a plan. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlanList<?> list
                && list.noun.equals(noun)
                && list.place.equals(place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(noun, place);
    }

    @Override
    public String toString() {
        return noun;
    }
}
