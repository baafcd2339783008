package vn.aop.core.decision.desk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;

/** Chooses the ground that an answer rests on most, so that it can be told in one sentence. */
final class Headline {

    /** What is lost for certain comes first; what is only left unsaid is no headline. */
    private static final List<String> STRONGEST_FIRST =
            List.of(
                    "not-this-year",
                    "promotion",
                    "payback",
                    "cash-floor",
                    "goals",
                    "budget",
                    "people",
                    "stock",
                    "assumption",
                    "serves-goal",
                    "reason");

    private Headline() {}

    static Optional<Judgement> of(Verdict verdict, List<Judgement> judgements) {
        Set<Outcome> deciding =
                verdict.match(
                        yes -> EnumSet.of(Outcome.FOR),
                        yesIf -> EnumSet.of(Outcome.CONDITION),
                        later -> EnumSet.of(Outcome.NOT_THIS_YEAR),
                        no -> EnumSet.of(Outcome.AGAINST, Outcome.CONDITION));
        return judgements.stream()
                .filter(it -> deciding.contains(it.outcome()))
                .filter(it -> !it.ground().equals(PlanChecks.ID))
                .min(Comparator.comparingInt(Headline::place));
    }

    /** The grounds that somebody added were added because they matter. */
    private static int place(Judgement judgement) {
        return STRONGEST_FIRST.indexOf(judgement.ground());
    }
}
