package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.aop.core.action.Action;
import vn.aop.core.change.form.ActionForms;
import vn.aop.core.change.form.Positions;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** A change of what will be done. */
public sealed interface ActionChange extends Change {

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
            return isWhole(plan) ? start(plan, action) : stops;
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup = new Lookup(plan).action(Place.of("action"), action);
            plan.action(action)
                    .filter(it -> stops.filter(it.running().to()::isBefore).isPresent())
                    .ifPresent(it -> over(lookup, it, stops.orElseThrow()));
            if (!isWhole(plan)) {
                return lookup.then(
                        it -> replacing(it, ActionForms.until(found(it), stops.get(), it.year())));
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
                            : new Revise(whole));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = reaching(plan, action);
            places.add(Place.of("actions"));
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            return stops.filter(month -> !isWhole(plan))
                    .map(
                            month ->
                                    Message.of("change.stop-action")
                                            .with("action", Lookup.action(plan, action))
                                            .with("month", month))
                    .orElseGet(
                            () ->
                                    Message.of("change.drop-action")
                                            .with("action", Lookup.action(plan, action)));
        }
    }

    /**
     * Starts an action later, or earlier, with its milestones.
     *
     * @param action the action's id
     * @param months how many months later; negative for earlier, not 0, at most 24 either way
     */
    record Delay(String action, int months) implements ActionChange {

        public Delay {
            requireNonNull(action, "action");
            if (months == 0 || Math.abs(months) > 24) {
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
            return start(plan, action).map(it -> months < 0 ? it.plusMonths(months) : it);
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return altering(plan, action, it -> ActionForms.later(it, months));
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
                    .with("action", Lookup.action(plan, action))
                    .with("count", Math.abs(months));
        }

        private String key() {
            if (Math.abs(months) == 1) {
                return months > 0 ? "change.delay-action-one" : "change.advance-action-one";
            }
            return months > 0 ? "change.delay-action" : "change.advance-action";
        }
    }

    /**
     * Does an action on a smaller or larger scale: its money, days and effects are multiplied, all
     * the time or from a month on.
     *
     * @param action the action's id
     * @param factor by what, above 0 and up to 10, not 1
     * @param since the first month at the new scale; empty for the whole action
     */
    record Scale(String action, BigDecimal factor, Optional<YearMonth> since)
            implements ActionChange {

        public Scale {
            requireNonNull(action, "action");
            requireNonNull(since, "since");
            boolean same = factor.compareTo(BigDecimal.ONE) == 0;
            if (same || factor.signum() <= 0 || factor.compareTo(BigDecimal.TEN) > 0) {
                throw new IllegalArgumentException(
                        "Action %s is scaled by %s; give a number above 0 up to 10 but not 1"
                                .formatted(action, factor));
            }
            factor = Decimal.plain(factor);
        }

        /** Scales an action for all of its time. */
        public Scale(String action, BigDecimal factor) {
            this(action, factor, Optional.empty());
        }

        @Override
        public String kind() {
            return "scaleAction";
        }

        @Override
        public Optional<YearMonth> from() {
            return since;
        }

        @Override
        public Optional<YearMonth> reachesBackTo(Plan plan) {
            return isWhole(plan) ? start(plan, action) : since;
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup = new Lookup(plan).action(Place.of("action"), action);
            plan.action(action)
                    .filter(it -> ActionForms.isBeyondAll(it, factor))
                    .ifPresent(
                            it ->
                                    lookup.report(
                                            Place.of("factor"),
                                            Message.of("change.scales-too-far")
                                                    .with("action", action)
                                                    .with("factor", factor)));
            plan.action(action)
                    .filter(it -> since.filter(it.running().to()::isBefore).isPresent())
                    .ifPresent(it -> over(lookup, it, since.orElseThrow()));
            return lookup.then(it -> replacing(it, scaled(it)));
        }

        /**
         * Returns the action as it is afterwards.
         *
         * @param plan a plan that has the action
         */
        public Action scaled(Plan plan) {
            Action found = plan.action(action).orElseThrow();
            return isWhole(plan)
                    ? ActionForms.scaled(found, factor)
                    : ActionForms.paced(found, factor, since.orElseThrow(), plan.year());
        }

        private boolean isWhole(Plan plan) {
            return since.isEmpty()
                    || plan.action(action)
                            .filter(it -> since.get().isAfter(it.running().from()))
                            .isEmpty();
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Revise(before.action(action).orElseThrow()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return reaching(plan, action);
        }

        @Override
        public Message sentence(Plan plan) {
            Object name = Lookup.action(plan, action);
            Value share = Value.ratio(factor);
            return isWhole(plan)
                    ? Message.of("change.scale-action").with("action", name).with("factor", share)
                    : Message.of("change.scale-action-since")
                            .with("action", name)
                            .with("factor", share)
                            .with("month", since.orElseThrow());
        }
    }

    /**
     * Gives somebody's part of an action to somebody else: the days, and the action itself where
     * she or he owns it.
     *
     * @param action the action's id
     * @param source the id of the person who hands over
     * @param target the id of the person who takes over
     */
    record Reassign(String action, String source, String target) implements ActionChange {

        public Reassign {
            requireNonNull(action, "action");
            requireNonNull(source, "source");
            requireNonNull(target, "target");
        }

        @Override
        public String kind() {
            return "reassignAction";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup =
                    new Lookup(plan)
                            .action(Place.of("action"), action)
                            .person(Place.of("source"), source)
                            .person(Place.of("target"), target);
            if (source.equals(target)) {
                lookup.report(
                        Place.of("target"),
                        Message.of("change.same-person").with("person", source));
            }
            plan.action(action)
                    .filter(it -> !ActionForms.isWorkOf(it, source))
                    .ifPresent(
                            it ->
                                    lookup.report(
                                            Place.of("source"),
                                            Message.of("change.not-their-work")
                                                    .with("action", action)
                                                    .with("person", source)));
            return lookup.then(
                    it ->
                            replacing(
                                    it,
                                    ActionForms.reassigned(
                                            it.action(action).orElseThrow(), source, target)));
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Revise(before.action(action).orElseThrow()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return ChangedPlaces.of(
                    Place.action(action), Place.person(source), Place.person(target));
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.reassign-action")
                    .with("action", Lookup.action(plan, action))
                    .with("source", Lookup.person(plan, source))
                    .with("target", Lookup.person(plan, target));
        }
    }

    /**
     * Puts an action in other terms: the one with the same id is replaced.
     *
     * @param revised the action as it shall be
     */
    record Revise(Action revised) implements ActionChange {

        public Revise {
            requireNonNull(revised, "revised");
        }

        @Override
        public String kind() {
            return "reviseAction";
        }

        @Override
        public Optional<YearMonth> reachesBackTo(Plan plan) {
            YearMonth revisedStart = revised.running().from();
            return start(plan, revised.id())
                    .map(it -> it.isBefore(revisedStart) ? it : revisedStart);
        }

        @Override
        public String action() {
            return revised.id();
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return altering(plan, revised.id(), it -> revised);
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Revise(before.action(revised.id()).orElseThrow()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = reaching(plan, revised.id());
            places.addAll(ChangedPlaces.standsOn(revised));
            if (plan.action(revised.id()).filter(this::waitsForTheSame).isEmpty()) {
                places.add(Place.of("actions"));
            }
            return places;
        }

        private boolean waitsForTheSame(Action other) {
            return other.after().equals(revised.after());
        }

        @Override
        public Message sentence(Plan plan) {
            if (plan.action(revised.id()).filter(revised::equals).isPresent()) {
                return Message.of("change.revise-action-same").with("action", revised.name());
            }
            Action before = plan.action(revised.id()).orElse(revised);
            List<Message> parts = PlanLists.ACTIONS.differences(before, revised, plan);
            return parts.isEmpty()
                    ? Message.of("change.revise-action").with("action", revised.name())
                    : Message.of("change.revise-action-parts")
                            .with("action", before.name())
                            .with("parts", parts);
        }
    }

    private static void over(Lookup lookup, Action found, YearMonth month) {
        lookup.report(
                Place.of("from"),
                Message.of("change.over-already")
                        .with("action", found.id())
                        .with("to", found.running().to())
                        .with("month", month));
    }

    /** The month in which an action begins, if the plan has it. */
    private static Optional<YearMonth> start(Plan plan, String action) {
        return plan.action(action).map(it -> it.running().from());
    }

    private static Validated<Plan, Problem> altering(
            Plan plan, String action, UnaryOperator<Action> change) {
        return new Lookup(plan)
                .action(Place.of("action"), action)
                .then(it -> replacing(it, change.apply(it.action(action).orElseThrow())));
    }

    private static Plan replacing(Plan plan, Action other) {
        return plan.toBuilder()
                .actions(Positions.replacing(plan.actions(), Action::id, other))
                .build();
    }

    private static Set<Place> reaching(Plan plan, String action) {
        Set<Place> places =
                plan.action(action).map(ChangedPlaces::standsOn).orElseGet(HashSet::new);
        places.add(Place.action(action));
        return places;
    }
}
