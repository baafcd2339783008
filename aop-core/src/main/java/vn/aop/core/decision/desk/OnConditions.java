package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Payback;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Shortfall;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.text.Message;

/**
 * The headline of a yes on conditions, with the figures on them: who reads the conditions first and
 * then that money is lost would take it that it is lost all the same.
 *
 * @param asked the proposal as it was asked
 * @param mended the proposal with its conditions
 * @param judgements what the criteria find of it then
 */
record OnConditions(Assessment asked, Assessment mended, List<Judgement> judgements) {

    private static final String PAYBACK = "payback";

    OnConditions {
        requireNonNull(asked, "asked");
        requireNonNull(mended, "mended");
        judgements = List.copyOf(judgements);
    }

    /** Returns what a headline about the proposal as it was asked comes to on its conditions. */
    Judgement headline(Judgement found) {
        if (lacks(found, Shortfall.RISE) && isOfSameMoney() && isOnSameTerms()) {
            return found;
        }
        Judgement now = now(found).orElse(found);
        return now.numbers().equals(found.numbers()) ? found : told(now, found);
    }

    private static boolean lacks(Judgement found, Shortfall shortfall) {
        return found.lacks().filter(shortfall::equals).isPresent();
    }

    /** Whether the conditions only say what nobody knew, and it takes as much to break even. */
    private boolean isOfSameMoney() {
        return asked.tradeOff().payback().outlay().equals(mended.tradeOff().payback().outlay())
                && BreakEven.sales(asked).equals(BreakEven.sales(mended));
    }

    /** Whether the same is sold at the prices and margins that were asked for. */
    private boolean isOnSameTerms() {
        RevenuePlan one = asked.after().plan().revenue();
        RevenuePlan other = mended.after().plan().revenue();
        return one.prices().equals(other.prices()) && one.margins().equals(other.margins());
    }

    private Optional<Judgement> now(Judgement found) {
        Optional<Judgement> same =
                judgements.stream()
                        .filter(it -> it.criterion().equals(found.criterion()))
                        .filter(it -> !it.numbers().isEmpty() && isSettled(it))
                        .min(
                                Comparator.comparing(
                                        (Judgement it) -> !it.where().equals(found.where())));
        return found.criterion().equals(PAYBACK)
                ? same.map(this::withBreakEven)
                : same.or(() -> Headline.of(new Verdict.Yes(), judgements));
    }

    private static boolean isSettled(Judgement judgement) {
        return judgement.outcome() == Outcome.FOR || judgement.outcome() == Outcome.NOTE;
    }

    /** What pays the money back is told, and not only that it does. */
    private Judgement withBreakEven(Judgement paid) {
        Payback payback = mended.tradeOff().payback();
        Value needed = BreakEven.sales(mended);
        boolean isTold = payback.isSpent() && payback.isPaid() && needed.number().isPresent();
        return isTold
                ? Judgement.of(PAYBACK, paid.outcome(), paid.where(), "ground.pays-on-conditions")
                        .with("outlay", payback.outlay())
                        .with("needed", needed)
                        .with("net", payback.net())
                : paid;
    }

    /** What it comes to, and where something else is done, what it comes to as it was asked. */
    private Judgement told(Judgement now, Judgement found) {
        Message told =
                isSomethingElse()
                        ? Message.of("ground.on-conditions-else")
                                .with("told", now.message())
                                .with("asked", asAsked(found))
                        : Message.of("ground.on-conditions").with("told", now.message());
        return new Judgement(
                now.criterion(), now.outcome(), now.numbers(), now.where(), Optional.empty(), told);
    }

    /** Of money that is lost only how much: the rest of it is told with the grounds. */
    private static Message asAsked(Judgement found) {
        return Optional.ofNullable(found.numbers().get("loss"))
                .filter(Value::isPositive)
                .map(it -> Message.of("ground.loses-as-asked").with("loss", it))
                .orElseGet(found::message);
    }

    /** Whether other prices, amounts, months or work are recommended than were asked for. */
    private boolean isSomethingElse() {
        return !mended.conditions().stream().allMatch(ActionRevision.class::isInstance);
    }
}
