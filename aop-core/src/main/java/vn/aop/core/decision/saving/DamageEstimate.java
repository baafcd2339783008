package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.decision.DamageMeter;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * Tells what the goals lose in a set of measures without projecting the plan for each: lifts add
 * up, so an account moves by the parts that are given up of what each action moves it alone, and by
 * the money that is taken from its lines. The numbers differ from a projection by the rounding of
 * single amounts, and for days of stock cover, which do not add up, by more.
 */
final class DamageEstimate {

    private static final Origin ORIGIN = new Origin(Origin.Kind.PROJECTION, "");
    private static final Label LABEL = Label.of(Message.of("trace.term"));

    private final CutOptions ways;
    private final DamageMeter meter;
    private final Span year;
    private final CurrencyUnit currency;
    private final Map<Selection, Term> terms = new LinkedHashMap<>();

    /** For each action why nobody knows what each goal loses without it. */
    private final List<List<Optional<Message>>> unknown;

    /** A term of the goals' metrics, and the actions and lines that move it. */
    private record Term(Value now, List<Move> moves, Map<String, Integer> signs) {}

    /** By how much each way of an action moves a term. */
    private record Move(int action, List<BigDecimal> byWay) {}

    DamageEstimate(CutOptions ways, DamageMeter meter, Deadline deadline) {
        this.ways = ways;
        this.meter = meter;
        Plan plan = ways.cuttable().plan();
        this.year = plan.year().span();
        this.currency = plan.company().currency();
        Projection before = ways.cuttable().before();
        MetricSource now = meter.source(before);
        List<Projection> projections =
                ways.actions().stream()
                        .peek(cut -> deadline.check())
                        .map(cut -> before.changedTo(without(plan, cut)))
                        .toList();
        List<MetricSource> without = projections.stream().map(meter::source).toList();
        this.unknown = projections.stream().map(meter::unknown).toList();
        plan.goals().stream()
                .flatMap(goal -> goal.metric().selections().stream())
                .distinct()
                .forEach(it -> terms.put(it, term(it, now, without)));
    }

    /** The plan in which one action is given up as far as it can be. */
    private static Plan without(Plan plan, ActionCut cut) {
        Action left =
                cut.ways().stream()
                        .filter(way -> !way.isReversible())
                        .flatMap(way -> way.left().stream())
                        .findFirst()
                        .orElseGet(() -> ActionCut.idle(cut.action()));
        List<Action> actions =
                plan.actions().stream()
                        .map(action -> action.id().equals(left.id()) ? left : action)
                        .toList();
        return plan.toBuilder().actions(actions).build();
    }

    private Term term(Selection selection, MetricSource now, List<MetricSource> without) {
        Value value = now.term(selection, year).value();
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < without.size(); i++) {
            BigDecimal most =
                    without.get(i)
                            .term(selection, year)
                            .value()
                            .minus(value)
                            .number()
                            .orElse(BigDecimal.ZERO);
            if (most.signum() != 0) {
                moves.add(new Move(i, byWay(ways.actions().get(i), most)));
            }
        }
        Map<String, Integer> signs = new LinkedHashMap<>();
        ways.lines().stream()
                .filter(line -> sign(selection, line) != 0)
                .forEach(line -> signs.put(line.id(), sign(selection, line)));
        return new Term(value, moves, signs);
    }

    private static List<BigDecimal> byWay(ActionCut cut, BigDecimal most) {
        return cut.ways().stream().map(way -> way.givenUp().multiply(most)).toList();
    }

    /** What a đồng less on a line does to a term. */
    private static int sign(Selection selection, BudgetLine line) {
        return selection
                .balance()
                .map(it -> it.keepsMoney() && selection.tags().isEmpty() ? 1 : 0)
                .orElseGet(() -> selection.matches(line.line()) ? -1 : 0);
    }

    /** Returns whether everything that the goals speak of adds up. */
    boolean addsUp() {
        return terms.keySet().stream()
                .flatMap(it -> it.balance().stream())
                .allMatch(Balance::addsUp);
    }

    /** Returns what the goals lose in a set. */
    GoalDamage of(CutPackage set) {
        Map<Selection, Traced> known = new HashMap<>();
        return meter.of(
                (selection, span) ->
                        known.computeIfAbsent(
                                selection, it -> Traced.read(LABEL, value(it, set), ORIGIN)),
                unknown(set));
    }

    private List<Optional<Message>> unknown(CutPackage set) {
        List<Optional<Message>> all =
                new ArrayList<>(
                        Collections.nCopies(
                                ways.cuttable().plan().goals().size(), Optional.empty()));
        for (int action = 0; action < unknown.size(); action++) {
            for (int goal = 0; goal < all.size() && set.way(action) > 0; goal++) {
                Optional<Message> why = unknown.get(action).get(goal);
                all.set(goal, all.get(goal).or(() -> why));
            }
        }
        return all;
    }

    private Value value(Selection selection, CutPackage set) {
        Term term = requireNonNull(terms.get(selection));
        BigDecimal moved = BigDecimal.ZERO;
        for (Move move : term.moves()) {
            moved = moved.add(move.byWay().get(set.way(move.action())));
        }
        long taken = 0;
        for (Map.Entry<String, Integer> line : term.signs().entrySet()) {
            taken += line.getValue() * set.taken(line.getKey());
        }
        moved = moved.add(Money.ofMinor(currency, taken).getAmount());
        return term.now().plus(Value.ratio(moved));
    }
}
