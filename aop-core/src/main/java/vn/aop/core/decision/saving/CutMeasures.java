package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.DamageMeter;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Tells a set of measures one by one: unclaimed money line by line, then the actions, those that
 * wait for others first and those of unknown effect last, each with the money that it frees after
 * those before it.
 *
 * @param ways the ways to treat the actions
 * @param set the set
 * @param meter measures what the goals lose
 */
record CutMeasures(CutOptions ways, CutPackage set, DamageMeter meter) {

    List<CutMeasure> all() {
        List<CutMeasure> measures = new ArrayList<>();
        for (BudgetLine line : ways.lines()) {
            MonthlyRelease taken = requireNonNull(set.unclaimed().get(line.id()));
            if (taken.minorTotal() > 0) {
                measures.add(ofLine(line, taken));
            }
        }
        int[] before = ways.none();
        for (int action : order()) {
            int[] after = before.clone();
            after[action] = set.way(action);
            measures.add(ofAction(action, before, after, measures));
            before = after;
        }
        return measures;
    }

    /** The actions that are treated: of those for which none waits any more, known ones first. */
    private List<Integer> order() {
        List<Integer> rest =
                new ArrayList<>(
                        IntStream.range(0, ways.actions().size())
                                .filter(it -> set.way(it) > 0)
                                .boxed()
                                .toList());
        Map<Integer, Boolean> isUnknown = new HashMap<>();
        rest.forEach(it -> isUnknown.put(it, isUnknown(it)));
        List<Integer> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            Integer next =
                    rest.stream()
                            .filter(it -> rest.stream().noneMatch(other -> waits(other, it)))
                            .min(Comparator.comparing(isUnknown::get))
                            .orElse(rest.get(0));
            rest.remove(next);
            order.add(next);
        }
        return order;
    }

    private boolean waits(int one, int other) {
        return action(one).after().contains(action(other).id());
    }

    private Action action(int index) {
        return ways.actions().get(index).action();
    }

    private boolean isUnknown(int index) {
        return ways.taken(set.way(), index)
                .change()
                .flatMap(it -> damage(List.of(it)))
                .filter(GoalDamage::isUnknown)
                .isPresent();
    }

    private CutMeasure ofLine(BudgetLine line, MonthlyRelease taken) {
        List<Change> changes = cuts(line, taken).toList();
        return new CutMeasure(
                kind(line),
                Place.line(line.id()),
                line.name(),
                changes,
                taken.total(),
                CutMeasure.WayBack.OPEN,
                CutMeasure.Effects.END,
                damage(changes).orElseThrow(),
                owedByPast(line, taken));
    }

    private Optional<Money> owedByPast(BudgetLine line, MonthlyRelease taken) {
        CuttableLines cuttable = ways.cuttable();
        return Optional.of(line)
                .filter(CuttableLines::isReserve)
                .map(it -> cuttable.owedByPast(it, taken))
                .filter(Money::isPositive);
    }

    private static CutMeasure.Kind kind(BudgetLine line) {
        if (CuttableLines.isReserve(line)) {
            return CutMeasure.Kind.RESERVE;
        }
        return CuttableLines.isRunning(line) ? CutMeasure.Kind.RUNNING : CutMeasure.Kind.UNCLAIMED;
    }

    private CutMeasure ofAction(int index, int[] before, int[] after, List<CutMeasure> earlier) {
        ActionCut cut = ways.actions().get(index);
        ActionCut.Way taken = ways.taken(after, index);
        List<Change> changes = new ArrayList<>();
        taken.change().ifPresent(changes::add);
        Money saving = ways.cuttable().nothing();
        for (BudgetLine line : ways.lines()) {
            MonthlyRelease freed = ways.release(line, after).minus(ways.release(line, before));
            cuts(line, freed).forEach(changes::add);
            saving = saving.plus(freed.total());
        }
        return new CutMeasure(
                taken.kind(),
                Place.action(cut.action().id()),
                cut.action().name(),
                changes,
                saving,
                taken.isReversible() ? CutMeasure.WayBack.OPEN : CutMeasure.WayBack.CLOSED,
                effects(cut.action(), taken),
                damage(changes).orElseGet(() -> damage(after(earlier, changes)).orElseThrow()),
                Optional.empty());
    }

    /** What a begun action has built is counted on after it is stopped, where it lasts. */
    private static CutMeasure.Effects effects(Action action, ActionCut.Way taken) {
        boolean lasts =
                action.effects().stream().anyMatch(it -> it.duration() == Effect.Duration.LASTING);
        return lasts && taken.kind() == CutMeasure.Kind.STOPPED_ACTION
                ? CutMeasure.Effects.LAST
                : CutMeasure.Effects.END;
    }

    private static List<Change> after(List<CutMeasure> earlier, List<Change> changes) {
        return Stream.concat(
                        earlier.stream().flatMap(measure -> measure.changes().stream()),
                        changes.stream())
                .toList();
    }

    private Stream<Change> cuts(BudgetLine line, MonthlyRelease release) {
        return release.amounts(plan()).stream().map(it -> new BudgetChange.Cut(line.id(), it));
    }

    private Optional<GoalDamage> damage(List<Change> changes) {
        return plan().with(changes).value().map(ways.cuttable()::settled).map(meter::of);
    }

    private Plan plan() {
        return ways.cuttable().plan();
    }
}
