package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.aop.core.change.form.Positions;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** A change of what comes first and what is left for later. */
public sealed interface DirectionChange extends Change {

    /**
     * Ranks the priorities in another order.
     *
     * @param order the present ranks in their new order, each from 1 once: {@code [2, 1, 3]} puts
     *     the second first
     */
    record Rank(List<Integer> order) implements DirectionChange {

        public Rank {
            order = List.copyOf(order);
        }

        @Override
        public String kind() {
            return "rankPriorities";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            Lookup lookup = new Lookup(plan);
            List<Integer> ranks = ranks(plan);
            if (!order.stream().sorted().toList().equals(ranks)) {
                lookup.report(
                        Place.of("order"),
                        Message.of("change.not-all-ranks")
                                .with("found", order)
                                .with("ranks", ranks));
            }
            return lookup.then(it -> it.toBuilder().direction(ranked(it.direction())).build());
        }

        private static List<Integer> ranks(Plan plan) {
            return IntStream.rangeClosed(1, plan.direction().priorities().size()).boxed().toList();
        }

        private Direction ranked(Direction direction) {
            List<Text> priorities =
                    order.stream().map(rank -> direction.priorities().get(rank - 1)).toList();
            return direction.withPriorities(priorities);
        }

        @Override
        public List<Change> undo(Plan before) {
            List<Integer> inverse = new ArrayList<>(Collections.nCopies(order.size(), 0));
            for (int i = 0; i < order.size(); i++) {
                inverse.set(order.get(i) - 1, i + 1);
            }
            return List.of(new Rank(inverse));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return Set.of(Place.of("direction/priorities"));
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.rank-priorities").with("order", order);
        }
    }

    /**
     * Leaves something for later: puts it on <em>not this year</em>.
     *
     * @param added what
     * @param position where it stands in the list, from 0; empty for the end
     */
    record PutOff(NotThisYear added, Optional<Integer> position) implements DirectionChange {

        public PutOff {
            requireNonNull(added, "added");
            Positions.requireIndex(position);
        }

        /** Puts something on the list after all others. */
        public PutOff(NotThisYear added) {
            this(added, Optional.empty());
        }

        @Override
        public String kind() {
            return "putOff";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .then(
                            it ->
                                    with(
                                            it,
                                            Positions.with(
                                                    it.direction().notThisYear(),
                                                    added,
                                                    position)));
        }

        @Override
        public List<Change> undo(Plan before) {
            return List.of(new TakeUp(added.id()));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return Set.of(Place.of("direction/notThisYear"));
        }

        @Override
        public Message sentence(Plan plan) {
            return Message.of("change.put-off").with("what", added.what());
        }
    }

    /**
     * Takes something off <em>not this year</em>.
     *
     * @param putOff its id
     */
    record TakeUp(String putOff) implements DirectionChange {

        public TakeUp {
            requireNonNull(putOff, "putOff");
        }

        @Override
        public String kind() {
            return "takeUp";
        }

        @Override
        public Validated<Plan, Problem> revise(Plan plan) {
            return new Lookup(plan)
                    .putOff(Place.of("putOff"), putOff)
                    .then(
                            it ->
                                    with(
                                            it,
                                            Positions.without(
                                                    it.direction().notThisYear(),
                                                    NotThisYear::id,
                                                    putOff)));
        }

        @Override
        public List<Change> undo(Plan before) {
            List<NotThisYear> list = before.direction().notThisYear();
            Optional<Integer> index = Positions.of(list, NotThisYear::id, putOff);
            return List.of(new PutOff(list.get(index.orElseThrow()), index));
        }

        @Override
        public Set<Place> touches(Plan plan) {
            return Set.of(Place.of("direction/notThisYear"));
        }

        @Override
        public Message sentence(Plan plan) {
            Text what =
                    plan.direction().notThisYear().stream()
                            .filter(it -> it.id().equals(putOff))
                            .map(NotThisYear::what)
                            .findFirst()
                            .orElseGet(() -> Text.of(putOff));
            return Message.of("change.take-up").with("what", what);
        }
    }

    private static Plan with(Plan plan, List<NotThisYear> list) {
        return plan.toBuilder().direction(plan.direction().withNotThisYear(list)).build();
    }
}
