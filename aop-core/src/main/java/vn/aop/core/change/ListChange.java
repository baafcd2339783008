package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.form.AccountForms;
import vn.aop.core.change.form.ElementMonths;
import vn.aop.core.change.form.Positions;
import vn.aop.core.figures.Account;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/**
 * A change of one of the lists of a plan: an element more, one less, one in other words or figures,
 * or all in another order. Changes that say more of what they are for, such as {@link
 * ActionChange.Delay}, stand beside these.
 *
 * <pre>{@code
 * Change more = new ListChange.Add<>(PlanLists.KPIS, returns);
 * Change fewer = new ListChange.Remove<>(PlanLists.GOALS, "G3");
 * }</pre>
 *
 * @param <E> the type of an element
 */
public sealed interface ListChange<E> extends Change {

    /** Returns which list. */
    PlanList<E> list();

    @Override
    default boolean saysWhatFor() {
        return false;
    }

    /**
     * One element more.
     *
     * @param list which list
     * @param added the element
     * @param position where it stands, from 0; empty for the end
     * @param <E> the type of an element
     */
    record Add<E>(PlanList<E> list, E added, Optional<Integer> position) implements ListChange<E> {

        public Add {
            requireNonNull(added, "added");
            requirePlain(list.isAddedPlainly(), list);
            Positions.requireIndex(position);
        }

        /** Adds an element after all others. */
        public Add(PlanList<E> list, E added) {
            this(list, added, Optional.empty());
        }

        @Override
        public String kind() {
            return "add" + list.noun();
        }

        @Override
        public Optional<YearMonth> from() {
            return ElementMonths.of(added);
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup = list.lookup(plan);
            if (list.find(plan, list.id(added)).isPresent()) {
                lookup.report(
                        Place.of("id"), Message.of("plan.id-twice").with("id", list.id(added)));
            }
            return lookup.then(it -> list.with(it, list.adding(it, added, position)));
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Remove<>(list, list.id(added)));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = list.standsOn(added);
            places.add(list.place());
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            Message element = new ElementWords<>(list, plan).called(list.name(added));
            return followed()
                    .map(
                            it ->
                                    Message.of("change.add-driven")
                                            .with("element", element)
                                            .with("driver", it))
                    .orElseGet(() -> Message.of("change.add-element").with("element", element));
        }

        /** What a budget line follows that is added. */
        private Optional<Message> followed() {
            return added instanceof BudgetLine line ? line.followed() : Optional.empty();
        }
    }

    /**
     * An element in other words or figures.
     *
     * @param list which list
     * @param revised the element as it shall be; its id tells which
     * @param <E> the type of an element
     */
    record Revise<E>(PlanList<E> list, E revised) implements ListChange<E> {

        public Revise {
            requireNonNull(revised, "revised");
            requirePlain(list.isRevisedPlainly(), list);
        }

        @Override
        public String kind() {
            return "revise" + list.noun();
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return list.lookup(plan)
                    .element(Place.of("id"), list, list.id(revised))
                    .then(it -> list.with(it, list.replacing(it, revised)));
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Revise<>(list, list.find(before, list.id(revised)).orElseThrow()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = list.standsOn(revised);
            list.find(plan, list.id(revised)).map(list::standsOn).ifPresent(places::addAll);
            places.add(list.place(revised));
            if (revised instanceof Account account) {
                places.addAll(AccountForms.standingOn(plan, account.id()));
            }
            return places;
        }

        @Override
        public Optional<YearMonth> from() {
            return ElementMonths.of(revised);
        }

        /** The months of a budget line that differ; those of a milestone. */
        @Override
        public Optional<YearMonth> reachesBackTo(Plan plan) {
            return list.find(plan, list.id(revised))
                    .flatMap(it -> ElementMonths.firstOther(it, revised, plan));
        }

        @Override
        public Message sentence(Plan plan) {
            return new ElementWords<>(list, plan)
                    .revised(list.find(plan, list.id(revised)).orElse(revised), revised);
        }
    }

    /**
     * One element less; nothing in the plan may still name it. So it stands on all that may.
     *
     * @param list which list
     * @param id its id
     * @param <E> the type of an element
     */
    record Remove<E>(PlanList<E> list, String id) implements ListChange<E> {

        public Remove {
            requireNonNull(id, "id");
            requirePlain(list.isRemovedPlainly(), list);
        }

        @Override
        public String kind() {
            return "remove" + list.noun();
        }

        @Override
        public Optional<YearMonth> reachesBackTo(Plan plan) {
            return list.find(plan, id).flatMap(it -> ElementMonths.firstGone(it, plan));
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return list.lookup(plan).without(list, id);
        }

        @Override
        public List<Change> undo(Plan before) {
            E removed = list.find(before, id).orElseThrow();
            return List.of(new Add<>(list, removed, Optional.of(list.ids(before).indexOf(id))));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = list.find(plan, id).map(list::standsOn).orElseGet(HashSet::new);
            places.add(list.isNamed() ? Place.WHOLE : list.place());
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            Text name = list.find(plan, id).map(list::name).orElseGet(() -> Text.of(id));
            return Message.of("change.remove-element")
                    .with("element", new ElementWords<>(list, plan).called(name));
        }
    }

    /**
     * All elements in another order.
     *
     * @param list which list
     * @param order the ids, each once
     * @param <E> the type of an element
     */
    record Order<E>(PlanList<E> list, List<String> order) implements ListChange<E> {

        public Order {
            requireNonNull(list, "list");
            order = List.copyOf(order);
        }

        @Override
        public String kind() {
            return "order" + list.plural();
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup = list.lookup(plan);
            List<String> ids = list.ids(plan);
            if (!lookup.failed()
                    && !order.stream().sorted().toList().equals(ids.stream().sorted().toList())) {
                lookup.report(
                        Place.of("order"),
                        Message.of("change.order-of-others")
                                .with("found", order)
                                .with("known", ids));
            }
            return lookup.then(it -> list.with(it, list.inOrder(it, order)));
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Order<>(list, list.ids(before)));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return Set.of(list.place());
        }

        @Override
        public Message sentence(Plan plan) {
            Message elements = new ElementWords<>(list, plan).together();
            return list.ids(plan).equals(order)
                    ? Message.of("change.order-elements-same").with("elements", elements)
                    : Message.of("change.order-elements").with("elements", elements);
        }
    }

    /** What is past is a month of an element, not an action that has begun. */
    @Override
    default Optional<Problem> past(Place where, Plan before, LocalDate on) {
        return reachesBackTo(before)
                .filter(month -> month.isBefore(YearMonth.from(on)))
                .map(
                        month ->
                                Problem.at(where, "change.month-past")
                                        .with("month", month)
                                        .with("on", on)
                                        .because(Problem.Reason.PAST));
    }

    private static void requirePlain(boolean isPlain, PlanList<?> list) {
        if (!isPlain) {
            throw new IllegalArgumentException(
                    "%s has a change of its own for that; take it from PlanList".formatted(list));
        }
    }
}
