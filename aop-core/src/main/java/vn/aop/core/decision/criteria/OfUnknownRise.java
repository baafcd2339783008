package vn.aop.core.decision.criteria;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.core.change.RiseBounds;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * Another criterion that looks at both ends where nobody knows how much more is sold: at nothing
 * more and at twice as much. What it finds the same at both does not depend on the rise; where the
 * outcome is the same the answer is known and its figures are not; else nothing is known. What
 * stands in the way where nothing more is sold has to be mended all the same, as the plan counts on
 * no more until somebody says how much.
 *
 * @param criterion the other criterion
 */
record OfUnknownRise(DecisionCriterion criterion) implements DecisionCriterion {

    OfUnknownRise {
        requireNonNull(criterion, "criterion");
    }

    @Override
    public String id() {
        return criterion.id();
    }

    @Override
    public List<Judgement> judge(Assessment assessment) {
        return judge(assessment, criterion::judge);
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
        rest.stream().flatMap(it -> onlyWithTwice(it).stream()).forEach(found::add);
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
                                .with("twice", twice.message()))
                : told(
                        nothing,
                        outcome(nothing),
                        known(nothing, twice),
                        Message.of("ground.depends-on-rise")
                                .with("nothing", nothing.message())
                                .with("twice", twice.message()));
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
                                                .with("nothing", it.message())));
    }

    private static Optional<Judgement> onlyWithTwice(Judgement twice) {
        return Optional.of(twice)
                .filter(OfUnknownRise::isInTheWay)
                .map(
                        it ->
                                told(
                                        it,
                                        Outcome.NOTE,
                                        Map.of(),
                                        Message.of("ground.depends-on-rise-twice")
                                                .with("twice", it.message())));
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
            Judgement found, Outcome outcome, Map<String, Value> numbers, Message message) {
        return new Judgement(
                found.criterion(),
                outcome,
                numbers,
                found.where(),
                outcome == Outcome.CONDITION ? found.lacks() : Optional.empty(),
                message);
    }
}
