package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.recovery.WokenResponses;
import vn.aop.core.plan.Assumption;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;
import vn.aop.web.widget.PlanWords;
import vn.aop.web.widget.ResponseView;

/**
 * An early warning in the review, of a risk or an assumption.
 *
 * @param id the id of what is watched
 * @param name what people call it
 * @param trigger when it warns, in words
 * @param watched the measure in the months that decide
 * @param state whether it warns
 * @param owner who watches it
 * @param goals ids of the goals at stake
 * @param response what will be done, shown where it warns and something is decided
 * @param answered what that brings from now on, where it changes the plan
 */
public record EarlyWarningCard(
        String id,
        String name,
        String trigger,
        List<InMonth> watched,
        Badge state,
        String owner,
        List<String> goals,
        Optional<String> response,
        Optional<ResponseView> answered) {

    /**
     * The watched measure in one month.
     *
     * @param month the month
     * @param figure the measure
     */
    public record InMonth(String month, Figure figure) {}

    public EarlyWarningCard {
        watched = List.copyOf(watched);
        requireNonNull(state, "state");
        goals = List.copyOf(goals);
        requireNonNull(response, "response");
        requireNonNull(answered, "answered");
    }

    static EarlyWarningCard ofRisk(
            EarlyWarning<Risk> watch, WokenResponses woken, ShownNumbers numbers) {
        MonthlyReview review = woken.review();
        PlanWords words = numbers.words();
        Risk risk = watch.subject();
        return new EarlyWarningCard(
                risk.id(),
                words.wording().text(risk.name()),
                words.trigger(watch.trigger()),
                watched("risks/" + risk.id(), watch, review, numbers),
                riskState(watch, review, words.wording()),
                words.person(risk.owner()),
                risk.goals(),
                risk.response()
                        .filter(response -> watch.isAwake())
                        .map(Response::what)
                        .map(words.wording()::text),
                answered(risk, woken, numbers));
    }

    private static Optional<ResponseView> answered(
            Risk risk, WokenResponses woken, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        return woken.of(risk)
                .map(
                        it ->
                                ResponseView.of(
                                        it,
                                        woken.review().plan(),
                                        wording,
                                        path -> numbers.why("risks/" + risk.id() + "/" + path)));
    }

    static EarlyWarningCard ofAssumption(
            EarlyWarning<Assumption> watch, MonthlyReview review, ShownNumbers numbers) {
        PlanWords words = numbers.words();
        Assumption assumption = watch.subject();
        return new EarlyWarningCard(
                assumption.id(),
                words.wording().text(assumption.statement()),
                words.trigger(watch.trigger()),
                watched("assumptions/" + assumption.id(), watch, review, numbers),
                assumptionState(watch, review, words.wording()),
                words.person(assumption.owner()),
                assumption.goals(),
                Optional.empty(),
                Optional.empty());
    }

    private static Badge riskState(EarlyWarning<?> watch, MonthlyReview review, Wording wording) {
        return state(watch, unknown(watch, review, wording), wording, "watch.awake", "watch.quiet");
    }

    private static Badge assumptionState(
            EarlyWarning<?> watch, MonthlyReview review, Wording wording) {
        return state(
                watch, unknown(watch, review, wording), wording, "watch.broken", "watch.holds");
    }

    /** What is measured waits for the month to be whole. */
    private static Badge unknown(EarlyWarning<?> watch, MonthlyReview review, Wording wording) {
        return Badge.quiet(
                wording.say(
                        review.summary().isWaiting(watch)
                                ? "watch.month-open"
                                : "watch.unmeasured"));
    }

    private static Badge state(
            EarlyWarning<?> watch, Badge unknown, Wording wording, String awake, String quiet) {
        Badge badge =
                switch (watch.state()) {
                    case AWAKE -> Badge.bad(wording.say(awake));
                    case QUIET -> Badge.good(wording.say(quiet));
                    case UNKNOWN -> unknown;
                };
        return watch.watched().stream()
                .filter(it -> watch.isAwake() && it.isProvisional())
                .findFirst()
                .map(badge::on)
                .orElse(badge);
    }

    private static List<InMonth> watched(
            String path, EarlyWarning<?> watch, MonthlyReview review, ShownNumbers numbers) {
        int months = watch.watched().size();
        return IntStream.range(0, months)
                .mapToObj(index -> review.month().minusMonths(months - 1L - index))
                .map(month -> inMonth(path, month, numbers))
                .toList();
    }

    private static InMonth inMonth(String path, YearMonth month, ShownNumbers numbers) {
        return new InMonth(
                numbers.words().month(month), numbers.shortly(path + "/watched/" + month));
    }
}
