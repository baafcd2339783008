package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.action.Action;
import vn.aop.core.change.field.NamesIn;
import vn.aop.core.change.form.ActionForms;
import vn.aop.core.change.form.ChangedPlaces;
import vn.aop.core.change.form.Positions;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** A change of what will be done. */
public sealed interface ActionChange extends Change
        permits ActionChange.Add, ActionChange.Drop, ActionChange.Delay, ActionRevision {

    @Override
    default boolean answersRisks() {
        return true;
    }

    /** Returns the id of the action. */
    String action();

    /**
     * Takes up another action.
     *
     * @param added the action
     * @param position where it stands among the actions, from 0; empty for the end
     */
    record Add(Action added, Optional<Integer> position) implements ActionChange {

        public Add {
            requireNonNull(added, "added");
            Positions.requireIndex(position);
        }

        /** Takes up another action after all others. */
        public Add(Action added) {
            this(added, Optional.empty());
        }

        @Override
        public String kind() {
            return "addAction";
        }

        @Override
        public String action() {
            return added.id();
        }

        @Override
        public Optional<YearMonth> from() {
            return Optional.of(added.running().from());
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .then(
                            it ->
                                    it.toBuilder()
                                            .actions(Positions.with(it.actions(), added, position))
                                            .build());
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Drop(added.id(), Optional.empty()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = ChangedPlaces.standsOn(added);
            places.add(Place.of("actions"));
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.add-action")
                    .with("action", added.name())
                    .with("months", added.running());
        }
    }

    /**
     * Gives an action up, all of it or from a month on. What has been done until then stays, with
     * the part of its money that falls in those months, the milestones in them, and of lasting
     * effects as much as is there by then.
     *
     * @param action the action's id
     * @param stops the first month in which it no longer runs; empty for all of it
     */
    record Drop(String action, Optional<YearMonth> stops) implements ActionChange {

        public Drop {
            requireNonNull(action, "action");
            requireNonNull(stops, "stops");
        }

        @Override
        public String kind() {
            return "dropAction";
        }

        @Override
        public Optional<YearMonth> from() {
            return stops;
        }

        @Override
        public Optional<YearMonth> reachesBackTo(Plan plan) {
            return isWhole(plan) ? new PlannedAction(plan, action).start() : stops;
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup = new Lookup(plan).action(Place.of("action"), action);
            plan.action(action)
                    .filter(it -> stops.filter(it.running().to()::isBefore).isPresent())
                    .ifPresent(it -> PlannedAction.over(lookup, it, stops.orElseThrow()));
            if (!isWhole(plan)) {
                return lookup.then(
                        it ->
                                PlannedAction.replacing(
                                        it, ActionForms.until(found(it), stops.get(), it.year())));
            }
            ActionForms.waitingFor(plan, action)
                    .ifPresent(
                            others ->
                                    lookup.report(
                                            Place.of("action"),
                                            Message.of("change.others-wait")
                                                    .with("action", action)
                                                    .with("others", others)));
            return lookup.then(
                    it ->
                            it.toBuilder()
                                    .actions(Positions.without(it.actions(), Action::id, action))
                                    .build());
        }

        private boolean isWhole(Plan plan) {
            return stops.isEmpty()
                    || plan.action(action)
                            .filter(it -> stops.get().isAfter(it.running().from()))
                            .isEmpty();
        }

        private Action found(Plan plan) {
            return plan.action(action).orElseThrow();
        }

        @Override
        public List<Change> undo(Plan before) {
            Action whole = found(before);
            return List.of(
                    isWhole(before)
                            ? new Add(whole, Positions.of(before.actions(), Action::id, action))
                            : new ActionRevision.Revise(whole));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = new PlannedAction(plan, action).reach();
            places.add(Place.of("actions"));
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            return stops.filter(month -> !isWhole(plan))
                    .map(
                            month ->
                                    Message.of("change.stop-action")
                                            .with("action", NamesIn.action(plan, action))
                                            .with("month", month))
                    .orElseGet(
                            () ->
                                    Message.of("change.drop-action")
                                            .with("action", NamesIn.action(plan, action)));
        }
    }

    /**
     * Starts an action later, or earlier, with its milestones.
     *
     * @param action the action's id
     * @param months how many months later; negative for earlier, not 0, at most 24 either way
     */
    record Delay(String action, int months) implements ActionChange {

        /** An action is moved by so many months at most. */
        public static final int MOST = 24;

        public Delay {
            requireNonNull(action, "action");
            if (months == 0 || Math.abs(months) > MOST) {
                throw new IllegalArgumentException(
                        "Action %s starts %d months later; give -24 to 24 but not 0"
                                .formatted(action, months));
            }
        }

        @Override
        public String kind() {
            return "delayAction";
        }

        @Override
        public Optional<YearMonth> reachesBackTo(Plan plan) {
            return new PlannedAction(plan, action)
                    .start()
                    .map(it -> months < 0 ? it.plusMonths(months) : it);
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new PlannedAction(plan, action).altered(it -> ActionForms.later(it, months));
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Delay(action, -months));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = ChangedPlaces.of(Place.action(action));
            plan.action(action).map(ChangedPlaces::sales).ifPresent(places::addAll);
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of(key())
                    .with("action", NamesIn.action(plan, action))
                    .with("count", Math.abs(months));
        }

        private String key() {
            if (Math.abs(months) == 1) {
                return months > 0 ? "change.delay-action-one" : "change.advance-action-one";
            }
            return months > 0 ? "change.delay-action" : "change.advance-action";
        }
    }
}
