package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.change.field.NamesIn;
import vn.aop.core.change.form.ChangedPlaces;
import vn.aop.core.change.form.Positions;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/** A change of what may go wrong. */
public sealed interface RiskChange extends Change {

    /**
     * Watches another risk.
     *
     * @param added the risk
     * @param position where it stands among the risks, from 0; empty for the end
     */
    record Add(Risk added, Optional<Integer> position) implements RiskChange {

        public Add {
            requireNonNull(added, "added");
            Positions.requireIndex(position);
        }

        /** Watches another risk after all others. */
        public Add(Risk added) {
            this(added, Optional.empty());
        }

        @Override
        public String kind() {
            return "addRisk";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .then(
                            it ->
                                    it.toBuilder()
                                            .risks(Positions.with(it.risks(), added, position))
                                            .build());
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new Settle(added.id()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places = ChangedPlaces.standsOn(added);
            places.add(Place.of("risks"));
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.add-risk").with("risk", added.name());
        }
    }

    /**
     * Takes a risk off the plan, because it is over or no longer threatens.
     *
     * @param risk the risk's id
     */
    record Settle(String risk) implements RiskChange {

        public Settle {
            requireNonNull(risk, "risk");
        }

        @Override
        public String kind() {
            return "settleRisk";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .risk(Place.of("risk"), risk)
                    .then(
                            it ->
                                    it.toBuilder()
                                            .risks(Positions.without(it.risks(), Risk::id, risk))
                                            .build());
        }

        @Override
        public List<Change> undo(Plan before) {
            Risk settled = before.risk(risk).orElseThrow();
            return List.of(new Add(settled, Positions.of(before.risks(), Risk::id, risk)));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            Set<Place> places =
                    plan.risk(risk).map(ChangedPlaces::standsOn).orElseGet(HashSet::new);
            places.add(Place.of("risks"));
            return places;
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.settle-risk").with("risk", NamesIn.risk(plan, risk));
        }
    }
}
