package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * What the desk says to one of its three questions, in the form that they share.
 *
 * @param answer the answer in a word; empty where the search for conditions was cut short, so that
 *     there is none yet
 * @param what what was asked
 * @param asked the day of the question
 * @param headline the criterion on which the answer rests most, where one does
 * @param judgements what each criterion found
 * @param conditions what else would have to change
 * @param told the conditions in sentences
 * @param displaces what would no longer be possible
 * @param changes what changes in the plan if the answer is accepted; none where it is no
 * @param plan the plan as it is
 * @param tradeOff what those changes trade off; of a no, what the proposal would
 * @param offered what is offered where the question was not for a yes or no
 * @param converted what rises that were told against other sales than last year's come to
 * @param basis on which figures the answer stands
 */
record Advice(
        Optional<LoggedDecision.Answer> answer,
        Text what,
        LocalDate asked,
        Optional<Judgement> headline,
        List<Judgement> judgements,
        List<Change> conditions,
        List<Message> told,
        List<Difference> displaces,
        List<Change> changes,
        Plan plan,
        TradeOff tradeOff,
        Alternatives offered,
        List<Message> converted,
        AnswerBasis basis) {

    Advice {
        requireNonNull(answer, "answer");
        requireNonNull(what, "what");
        requireNonNull(asked, "asked");
        requireNonNull(headline, "headline");
        judgements = List.copyOf(judgements);
        conditions = List.copyOf(conditions);
        told = List.copyOf(told);
        displaces = List.copyOf(displaces);
        changes = List.copyOf(changes);
        requireNonNull(plan, "plan");
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(offered, "offered");
        converted = List.copyOf(converted);
        requireNonNull(basis, "basis");
    }

    /** Returns whether there is an answer, which may be accepted or logged. */
    boolean isSettled() {
        return answer.isPresent();
    }

    /** Returns whether it is answered so. */
    boolean is(LoggedDecision.Answer one) {
        return answer.filter(one::equals).isPresent();
    }

    /** Returns whether there is something to accept. */
    boolean isAcceptable() {
        return !changes.isEmpty();
    }
}
