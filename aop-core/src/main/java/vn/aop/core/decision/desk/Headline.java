package vn.aop.core.decision.desk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;

/**
 * Chooses the criterion that an answer rests on most, so that it can be told in one sentence with
 * its figure. A no rests on what no trial of conditions mended. Where something can never be
 * mended, only what is lost in money for certain is stronger: all else might have been mended. What
 * a proposal only leaves unsaid is no headline unless a no rests on nothing else: it stands among
 * the conditions, and the headline tells what speaks for the proposal. What is so only at some of
 * the rises that nobody knows is no headline either.
 */
final class Headline {

    /** What is lost for certain comes first. */
    private static final List<String> STRONGEST_FIRST =
            List.of(
                    "not-this-year",
                    "promotion",
                    "price-rise",
                    "payback",
                    "cash-floor",
                    "goals",
                    "budget",
                    "people",
                    "stock",
                    "delivery",
                    "contribution",
                    "assumption",
                    "serves-goal",
                    "begun-month",
                    "reason");

    /** What loses money is a reason by itself, whether it could be mended or not. */
    private static final Set<String> LOSSES = Set.of("promotion", "price-rise", "payback");

    /** What is gained comes before what there is enough of. */
    private static final List<String> BEST_FIRST =
            List.of(
                    "payback",
                    "promotion",
                    "price-rise",
                    "serves-goal",
                    "cash-floor",
                    "budget",
                    "people");

    private Headline() {}

    /** Returns it of a no that found conditions for some things and for others none. */
    static Optional<Judgement> of(Verdict verdict, List<Judgement> judgements, Unmended unmended) {
        boolean isNo = verdict instanceof Verdict.No;
        boolean isHopeless = judgements.stream().anyMatch(it -> it.outcome() == Outcome.AGAINST);
        return Optional.of(judgements)
                .filter(it -> isNo && !isHopeless)
                .flatMap(it -> of(verdict, unmended.of(it)))
                .or(() -> of(verdict, judgements));
    }

    static Optional<Judgement> of(Verdict verdict, List<Judgement> all) {
        List<Judgement> judgements = all.stream().filter(it -> !it.dependsOnRise()).toList();
        Set<Outcome> deciding =
                verdict.match(
                        yes -> EnumSet.of(Outcome.FOR),
                        yesIf -> EnumSet.of(Outcome.CONDITION),
                        later -> EnumSet.of(Outcome.NOT_THIS_YEAR),
                        no -> EnumSet.of(Outcome.AGAINST, Outcome.CONDITION));
        boolean isYes = verdict.match(yes -> true, yesIf -> false, later -> false, no -> false);
        List<String> order = isYes ? BEST_FIRST : STRONGEST_FIRST;
        Predicate<Judgement> decides = it -> deciding.contains(it.outcome()) && isGround(it);
        return first(judgements, order, decides.and(outweighed(judgements).negate()))
                .or(() -> leftUnsaid(verdict, judgements))
                .or(() -> first(judgements, BEST_FIRST, it -> it.outcome() == Outcome.FOR))
                .or(() -> first(judgements, BEST_FIRST, Headline::isNoteWithFigures));
    }

    /** What might have been mended does not decide beside what never can be. */
    private static Predicate<Judgement> outweighed(List<Judgement> judgements) {
        boolean isHopeless =
                judgements.stream().anyMatch(it -> it.outcome() == Outcome.AGAINST && isGround(it));
        return it ->
                isHopeless
                        && it.outcome() == Outcome.CONDITION
                        && STRONGEST_FIRST.contains(it.criterion())
                        && !isLoss(it);
    }

    /** Of a rise that nobody knows, nobody can say that it loses money. */
    private static boolean isLoss(Judgement judgement) {
        return LOSSES.contains(judgement.criterion())
                && judgement.lacks().filter(Shortfall.RISE::equals).isEmpty();
    }

    /** What a no cannot be mended by, where nothing else stands in the way. */
    private static Optional<Judgement> leftUnsaid(Verdict verdict, List<Judgement> judgements) {
        boolean isNo = verdict.match(yes -> false, yesIf -> false, later -> false, no -> true);
        return first(judgements, STRONGEST_FIRST, it -> isNo && !isGround(it));
    }

    private static boolean isGround(Judgement judgement) {
        return !judgement.criterion().equals(PlanChecks.ID);
    }

    private static boolean isNoteWithFigures(Judgement judgement) {
        return judgement.outcome() == Outcome.NOTE && !judgement.numbers().isEmpty();
    }

    /** The criteria that somebody added were added because they matter: they come first. */
    private static Optional<Judgement> first(
            List<Judgement> judgements, List<String> order, Predicate<Judgement> meant) {
        return judgements.stream()
                .filter(meant)
                .min(Comparator.comparingInt(it -> place(it, order)));
    }

    private static int place(Judgement judgement, List<String> order) {
        int place = order.indexOf(judgement.criterion());
        boolean isUsual = STRONGEST_FIRST.contains(judgement.criterion());
        return place < 0 && isUsual ? order.size() : place;
    }
}
