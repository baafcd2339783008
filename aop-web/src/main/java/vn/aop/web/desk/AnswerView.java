package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.check.Checks;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.estimate.LandingMethod;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.web.page.Link;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.DecisionWords;
import vn.aop.web.widget.PlacedSentence;
import vn.aop.web.widget.TradeOffView;

/**
 * What the desk answers, as the page shows it.
 *
 * @param tone how it looks: {@code yes}, {@code yes-if}, {@code not-this-year}, {@code no}, {@code
 *     offered}, {@code open} where there is no answer yet
 * @param sign a sign for those who do not see colours
 * @param word the answer in a word
 * @param meaning what that means, in a sentence
 * @param criteria what each criterion found
 * @param conditions what else would have to change, in sentences
 * @param assumed what the answer stands on and nobody typed
 * @param displaces what would no longer be possible
 * @param offered what is offered, where the question was not for a yes or no
 * @param tradeOff what gets worse and better
 * @param acceptance the form to accept it, where there is something to accept
 * @param basis on which figures it stands, where that is not the plan by itself, and what rises
 *     that were told against other sales come to
 * @param why where it is told why the year is expected to end so, for each goal
 */
public record AnswerView(
        String tone,
        String sign,
        String word,
        String meaning,
        List<CriterionRow> criteria,
        List<String> conditions,
        AssumedView assumed,
        List<PlacedSentence> displaces,
        AlternativesView offered,
        TradeOffView tradeOff,
        Optional<AcceptanceView> acceptance,
        List<String> basis,
        List<Link> why) {

    public AnswerView {
        requireNonNull(tone, "tone");
        requireNonNull(sign, "sign");
        requireNonNull(word, "word");
        requireNonNull(meaning, "meaning");
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
        requireNonNull(assumed, "assumed");
        displaces = List.copyOf(displaces);
        requireNonNull(offered, "offered");
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(acceptance, "acceptance");
        basis = List.copyOf(basis);
        why = List.copyOf(why);
    }

    static AnswerView of(
            Advice advice,
            AssumedView assumed,
            Checks checks,
            DecisionWords words,
            Optional<AcceptanceView> acceptance,
            String id) {
        return new AnswerView(
                advice.answer().map(words::tone).orElse("open"),
                advice.answer().map(words::sign).orElse("…"),
                word(advice, words),
                meaning(advice, words),
                CriterionRow.of(advice, words),
                advice.told().stream().map(words.wording()::say).toList(),
                assumed,
                advice.displaces().stream().map(words::said).toList(),
                AlternativesView.of(advice.offered(), words),
                tradeOff(advice, checks, words),
                acceptance,
                basis(advice, words),
                why(advice, words, id));
    }

    /** The estimate of the review, which has its methods and where each number was read. */
    private static List<Link> why(Advice advice, DecisionWords words, String id) {
        return advice.basis().last().stream()
                .flatMap(
                        month ->
                                advice.plan().goals().stream()
                                        .map(
                                                goal ->
                                                        Link.to(
                                                                words.wording().text(goal.name()),
                                                                PageAddresses.why(
                                                                        id, month, landing(goal)))))
                .toList();
    }

    private static String landing(Goal goal) {
        return "goals/" + goal.id() + "/landing/" + LandingMethod.MEAN.id();
    }

    /** A correction says so itself. */
    private static List<String> basis(Advice advice, DecisionWords words) {
        Stream<Message> standing =
                advice.offered().basis().isPresent()
                        ? Stream.of()
                        : advice.tradeOff().basis().stream();
        return Stream.concat(standing, advice.converted().stream())
                .map(words.wording()::say)
                .toList();
    }

    private static TradeOffView tradeOff(Advice advice, Checks checks, DecisionWords words) {
        TradeOffView told = TradeOffView.of(advice.tradeOff(), advice.plan(), checks, words);
        return advice.offered()
                .basis()
                .or(() -> advice.tradeOff().basis())
                .map(it -> told.on(words.wording().say(it)))
                .orElse(told);
    }

    /** The criterion on which the answer rests; what is offered speaks for itself. */
    private static String meaning(Advice advice, DecisionWords words) {
        if (!advice.isSettled()) {
            return words.wording().say(outOfTime("desk.search-cut-short"));
        }
        return advice.headline()
                .map(it -> words.wording().say(it.message()))
                .orElseGet(
                        () ->
                                advice.is(LoggedDecision.Answer.OFFERED)
                                        ? ""
                                        : advice.answer()
                                                .map(it -> "desk.means." + words.tone(it))
                                                .map(words.wording()::say)
                                                .orElse(""));
    }

    /** Tells that the time was up. */
    static Message outOfTime(String key) {
        return Message.of(key).with("seconds", Limits.SECONDS.most());
    }

    private static String word(Advice advice, DecisionWords words) {
        boolean isEmpty = advice.is(LoggedDecision.Answer.OFFERED) && !advice.isAcceptable();
        return isEmpty
                ? words.wording().say("desk.nothing-offered")
                : advice.answer()
                        .map(words.wording()::name)
                        .orElseGet(() -> words.wording().say("desk.unsettled"));
    }
}
