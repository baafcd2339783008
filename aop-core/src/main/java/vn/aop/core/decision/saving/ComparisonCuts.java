package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.ActionWithTerms;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Caveats;
import vn.aop.core.change.Change;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.Split;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.ProblemsException;

/**
 * The ways to save that come to mind first: the same share of every line that may be cut, and all
 * of it from marketing, both within the limits of the policy. An action that loses a part of its
 * money brings that part less, all year.
 *
 * @param ways the ways to treat the actions
 * @param before the projection of the plan as it is
 * @param save how much to save
 */
record ComparisonCuts(CutOptions ways, Projection before, Money save) {

    /** The decimal places of the factor by which an action shrinks. */
    private static final int PLACES = 4;

    ComparisonCuts {
        requireNonNull(ways, "ways");
        requireNonNull(before, "before");
        requireNonNull(save, "save");
    }

    List<ComparisonCut> all() {
        return List.of(
                comparison(ComparisonCut.Kind.ACROSS_THE_BOARD, line -> true),
                comparison(ComparisonCut.Kind.MARKETING_FIRST, CuttableLines::isMarketing));
    }

    private ComparisonCut comparison(ComparisonCut.Kind kind, Predicate<BudgetLine> taking) {
        List<BudgetLine> lines = ways.lines().stream().filter(taking).toList();
        Map<String, Money> taken = taken(lines);
        List<Change> changes = new ArrayList<>();
        for (ActionCut cut : ways.actions()) {
            changes.addAll(shrunk(changes, cut.action(), kept(cut.action(), taken)));
        }
        for (BudgetLine line : lines) {
            ways.releasable(line)
                    .held()
                    .part(requireNonNull(taken.get(line.id())).getAmountMinorLong())
                    .amounts(plan())
                    .ifPresent(it -> changes.add(new BudgetChange.Cut(line.id(), it)));
        }
        Plan cut = plan().with(changes).orElseThrow(ProblemsException::new);
        Projection after = before.changedTo(ways.cuttable().settled(cut));
        return new ComparisonCut(
                kind,
                changes,
                taken.values().stream().reduce(nothing(), Money::plus),
                TradeOff.between(before, after, ways.cuttable().ahead()).called(Caveats.Sides.CUTS),
                GoalDamage.between(before, after));
    }

    /**
     * The same share of what each line holds; one that may give less gives what it may, and the
     * others share the rest.
     */
    private Map<String, Money> taken(List<BudgetLine> lines) {
        Map<String, Money> taken = new HashMap<>();
        List<BudgetLine> sharing = new ArrayList<>(lines);
        Money rest = save;
        List<BudgetLine> atMost;
        do {
            Map<String, Money> parts = parts(sharing, rest);
            atMost =
                    sharing.stream()
                            .filter(
                                    line ->
                                            requireNonNull(parts.get(line.id()))
                                                    .isGreaterThan(most(line)))
                            .toList();
            atMost.forEach(line -> taken.put(line.id(), most(line)));
            rest = atMost.stream().map(this::most).reduce(rest, Money::minus);
            sharing.removeAll(atMost);
            if (atMost.isEmpty()) {
                taken.putAll(parts);
            }
        } while (!atMost.isEmpty());
        return taken;
    }

    private Map<String, Money> parts(List<BudgetLine> lines, Money whole) {
        List<BigDecimal> weights = lines.stream().map(line -> inWindow(line).getAmount()).toList();
        boolean nothingHeld = weights.stream().allMatch(weight -> weight.signum() == 0);
        List<Money> parts =
                nothingHeld
                        ? Collections.nCopies(lines.size(), nothing())
                        : Split.byWeights(whole, weights);
        return IntStream.range(0, parts.size())
                .boxed()
                .collect(Collectors.toMap(i -> lines.get(i).id(), parts::get));
    }

    private Money most(BudgetLine line) {
        return ways.releasable(line).most();
    }

    private Money inWindow(BudgetLine line) {
        return ways.cuttable().inWindow(line);
    }

    /** Returns the part that is left of an action's money in the months of the cut. */
    private BigDecimal kept(Action action, Map<String, Money> taken) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        for (BudgetUse use : action.uses()) {
            all = all.add(inWindow(action, use).getAmount());
            lost = lost.add(lost(action, use, taken));
        }
        return lost.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE
                        .subtract(lost.divide(all, Value.PRECISION))
                        .setScale(PLACES, RoundingMode.HALF_UP);
    }

    private BigDecimal lost(Action action, BudgetUse use, Map<String, Money> taken) {
        Money gone = taken.getOrDefault(use.line(), nothing());
        if (gone.isZero()) {
            return BigDecimal.ZERO;
        }
        Money held = inWindow(plan().budgetLine(use.line()).orElseThrow());
        return inWindow(action, use)
                .getAmount()
                .multiply(gone.getAmount())
                .divide(held.getAmount(), Value.PRECISION);
    }

    private Money inWindow(Action action, BudgetUse use) {
        List<Money> spent = action.spending(use, plan().year());
        return IntStream.range(0, spent.size())
                .filter(ways.cuttable()::isInWindow)
                .mapToObj(spent::get)
                .reduce(nothing(), Money::plus);
    }

    /** An action without money is dropped, or emptied where others wait for it. */
    private List<Change> shrunk(List<Change> earlier, Action action, BigDecimal kept) {
        if (kept.compareTo(BigDecimal.ONE) >= 0) {
            return List.of();
        } else if (kept.signum() > 0) {
            return List.of(new ActionRevision.Scale(action.id(), kept));
        }
        List<Change> givenUp =
                new ActionWithTerms(plan(), action).givenUp(Optional.of(action.running().from()));
        List<Change> all = new ArrayList<>(earlier);
        all.addAll(givenUp);
        return plan().with(all).value().isPresent()
                ? givenUp
                : List.of(new ActionRevision.Revise(ActionCut.idle(action)));
    }

    private Money nothing() {
        return ways.cuttable().nothing();
    }

    private Plan plan() {
        return before.plan();
    }
}
