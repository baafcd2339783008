package vn.aop.core.decision.criteria;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.change.RiseBounds;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Another criterion that looks at both ends where nobody knows how much more is sold: at nothing
 * more and at twice as much. What it finds the same at both does not depend on the rise; where the
 * outcome is the same the answer is known and its figures are not; else nothing is known. What
 * stands in the way where nothing more is sold has to be mended all the same, as the plan counts on
 * no more until somebody says how much.
 *
 * @param criterion the other criterion
 * @param asksOfFree whether what costs nothing, so that no rise is asked for with which it pays,
 *     may not bring about at twice the sales what stands in the way
 */
record OfUnknownRise(DecisionCriterion criterion, boolean asksOfFree) implements DecisionCriterion {

    OfUnknownRise {
        requireNonNull(criterion, "criterion");
    }

    OfUnknownRise(DecisionCriterion criterion) {
        this(criterion, false);
    }

    @Override
    public String id() {
        return criterion.id();
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return told(assessment, criterion::judge);
    }

    @Override
    public List<Judgement> judge(Assessment assessment, Checks checks) {
        return told(assessment, it -> criterion.judge(it, checks));
    }

    private List<Judgement> told(
            Assessment assessment, Function<Assessment, List<Judgement>> judging) {
        boolean asks = asksOfFree && !assessment.tradeOff().isSpent();
        return asks
                ? judge(assessment, judging).stream().map(OfUnknownRise::asked).toList()
                : found(assessment, judging);
    }

    /**
     * With conditions it is only tried: what does not stand in the way where nothing more is sold
     * is then worth knowing at the most, and nobody reads it.
     */
    private static List<Judgement> found(
            Assessment assessment, Function<Assessment, List<Judgement>> judging) {
        Optional<RiseBounds> bounds = assessment.tradeOff().riseBounds();
        if (bounds.isEmpty() || assessment.conditions().isEmpty()) {
            return judge(assessment, judging);
        }
        List<Judgement> nothing = judging.apply(assessment.with(bounds.get().nothing()));
        return nothing.stream().anyMatch(OfUnknownRise::isInTheWay)
                ? both(nothing, judging.apply(assessment.with(bounds.get().twice())))
                : nothing;
    }

    private static Judgement asked(Judgement found) {
        return found.dependsOnRise()
                ? told(found, Outcome.CONDITION, found.numbers(), found.message(), true)
                : found;
    }

    /** Returns what is found of an assessment, at both ends where its rise is unknown. */
    static List<Judgement> judge(
            Assessment assessment, Function<Assessment, List<Judgement>> criterion) {
        return assessment
                .tradeOff()
                .riseBounds()
                .map(
                        it ->
                                both(
                                        criterion.apply(assessment.with(it.nothing())),
                                        criterion.apply(assessment.with(it.twice()))))
                .orElseGet(() -> criterion.apply(assessment));
    }

    private static List<Judgement> both(List<Judgement> nothing, List<Judgement> twice) {
        List<Judgement> found = new ArrayList<>();
        List<Judgement> rest = new ArrayList<>(twice);
        for (Judgement one : nothing) {
            Optional<Judgement> other = partner(one, rest);
            other.ifPresent(rest::remove);
            other.map(it -> both(one, it)).or(() -> onlyWithNothing(one)).ifPresent(found::add);
        }
        rest.removeIf(it -> !isInTheWay(it));
        if (!rest.isEmpty()) {
            found.add(onlyWithTwice(rest));
        }
        return found;
    }

    /** What compares the same numbers at the same place, or else anything there. */
    private static Optional<Judgement> partner(Judgement judgement, List<Judgement> others) {
        List<Judgement> there =
                others.stream().filter(it -> it.where().equals(judgement.where())).toList();
        return there.stream()
                .filter(it -> it.numbers().keySet().equals(judgement.numbers().keySet()))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    private static Judgement both(Judgement nothing, Judgement twice) {
        if (nothing.equals(twice)) {
            return nothing;
        }
        return nothing.outcome() == twice.outcome()
                ? told(
                        nothing,
                        nothing.outcome(),
                        known(nothing, twice),
                        Message.of("ground.whatever-rise")
                                .with("nothing", nothing.message())
                                .with("twice", twice.message()),
                        false)
                : told(
                        nothing,
                        outcome(nothing),
                        known(nothing, twice),
                        Message.of("ground.depends-on-rise")
                                .with("nothing", nothing.message())
                                .with("twice", twice.message()),
                        true);
    }

    /** What decides nothing at one end and is not even told at the other, nobody has to know. */
    private static Optional<Judgement> onlyWithNothing(Judgement nothing) {
        return Optional.of(nothing)
                .filter(OfUnknownRise::isInTheWay)
                .map(
                        it ->
                                told(
                                        it,
                                        Outcome.CONDITION,
                                        Map.of(),
                                        Message.of("ground.depends-on-rise-nothing")
                                                .with("nothing", it.message()),
                                        true));
    }

    /** What is worth knowing of several things of a kind is told in one go. */
    private static Judgement onlyWithTwice(List<Judgement> twice) {
        Judgement first = twice.get(0);
        return new Judgement(
                first.criterion(),
                Outcome.NOTE,
                Map.of(),
                twice.size() == 1 ? first.where() : first.where().holder().orElse(Place.WHOLE),
                Optional.empty(),
                Message.of("ground.depends-on-rise-twice")
                        .with("twice", twice.stream().map(Judgement::message).toList()),
                true);
    }

    private static boolean isInTheWay(Judgement judgement) {
        return judgement.outcome() == Outcome.CONDITION;
    }

    private static Outcome outcome(Judgement nothing) {
        return isInTheWay(nothing) ? Outcome.CONDITION : Outcome.NOTE;
    }

    private static Map<String, Value> known(Judgement nothing, Judgement twice) {
        Map<String, Value> numbers = new LinkedHashMap<>();
        nothing.numbers()
                .forEach(
                        (name, value) ->
                                numbers.put(
                                        name,
                                        RiseBounds.known(
                                                value,
                                                twice.numbers()
                                                        .getOrDefault(
                                                                name, RiseBounds.RISE_UNKNOWN))));
        return numbers;
    }

    private static Judgement told(
            Judgement found,
            Outcome outcome,
            Map<String, Value> numbers,
            Message message,
            boolean dependsOnRise) {
        return new Judgement(
                found.criterion(),
                outcome,
                numbers,
                found.where(),
                outcome == Outcome.CONDITION ? found.lacks() : Optional.empty(),
                message,
                dependsOnRise);
    }
}
