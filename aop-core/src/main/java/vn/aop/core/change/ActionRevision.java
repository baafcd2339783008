package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.action.Action;
import vn.aop.core.change.field.NamesIn;
import vn.aop.core.change.form.ActionForms;
import vn.aop.core.change.form.ChangedPlaces;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** An action on another scale, by somebody else, or in any other terms. */
public sealed interface ActionRevision extends ActionChange {

    /**
     * Does an action on a smaller or larger scale: its money, days and effects are multiplied, all
     * the time or from a month on.
     *
     * @param action the action's id
     * @param factor by what, above 0 and up to 10, not 1
     * @param since the first month at the new scale; empty for the whole action
     */
    record Scale(String action, BigDecimal factor, Optional<YearMonth> since)
            implements ActionRevision {

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
            return isWhole(plan) ? new PlannedAction(plan, action).start() : since;
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup = new Lookup(plan).action(Place.of("action"), action);
            plan.action(action)
                    .filter(it -> ActionForms.isBeyondAll(it, factor))
                    .ifPresent(
                            it ->
                                    lookup.gone(
                                            Place.of("factor"),
                                            Message.of("change.scales-too-far")
                                                    .with("action", action)
                                                    .with("factor", factor)));
            plan.action(action)
                    .filter(it -> since.filter(it.running().to()::isBefore).isPresent())
                    .ifPresent(it -> PlannedAction.over(lookup, it, since.orElseThrow()));
            return lookup.then(it -> PlannedAction.replacing(it, scaled(it)));
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
            return new PlannedAction(plan, action).reach();
        }

        @Override
        public Message sentence(Plan plan) {
            Object name = NamesIn.action(plan, action);
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
    record Reassign(String action, String source, String target) implements ActionRevision {

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
                                    lookup.gone(
                                            Place.of("source"),
                                            Message.of("change.not-their-work")
                                                    .with("action", action)
                                                    .with("person", source)));
            return lookup.then(
                    it ->
                            PlannedAction.replacing(
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
                    .with("action", NamesIn.action(plan, action))
                    .with("source", NamesIn.person(plan, source))
                    .with("target", NamesIn.person(plan, target));
        }
    }

    /**
     * Puts an action in other terms: the one with the same id is replaced.
     *
     * @param revised the action as it shall be
     */
    record Revise(Action revised) implements ActionRevision {

        public Revise {
            requireNonNull(revised, "revised");
        }

        @Override
        public boolean answersRisks() {
            return false;
        }

        @Override
        public String kind() {
            return "reviseAction";
        }

        @Override
        public Optional<YearMonth> reachesBackTo(Plan plan) {
            YearMonth revisedStart = revised.running().from();
            return new PlannedAction(plan, revised.id())
                    .start()
                    .map(it -> it.isBefore(revisedStart) ? it : revisedStart);
        }

        @Override
        public String action() {
            return revised.id();
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new PlannedAction(plan, revised.id()).altered(it -> revised);
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Revise(before.action(revised.id()).orElseThrow()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = new PlannedAction(plan, revised.id()).reach();
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
}
