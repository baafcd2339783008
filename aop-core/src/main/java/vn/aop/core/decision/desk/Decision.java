package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.change.Payback;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * What the desk says to a proposal, with everything that it rests on.
 *
 * @param proposal what was asked
 * @param verdict the answer
 * @param judgements what each criterion found about the proposal as it was asked
 * @param headline the criterion on which the answer rests most: of those that decide it and that no
 *     condition mends, what the money loses before the cash, the goals, the budget, people and
 *     goods; where only something is left unsaid, what speaks for it. Of a yes on conditions it has
 *     the figures on them. Empty where no criterion has anything to tell
 * @param tradeOff what the proposal as it was asked changes
 * @param onConditions what it changes together with the conditions of its answer; the same where
 *     there are none
 * @param breakEven by how much revenue of the year has to rise until what is spent has come back,
 *     whatever rise is expected
 * @param displaces what would no longer be possible, or get less, because of it and its conditions
 * @param converted what rises that were told against other sales than last year's come to against
 *     those; empty where none were
 */
public record Decision(
        Proposal proposal,
        Verdict verdict,
        List<Judgement> judgements,
        Optional<Judgement> headline,
        TradeOff tradeOff,
        TradeOff onConditions,
        Value breakEven,
        List<Difference> displaces,
        List<Message> converted) {

    public Decision {
        requireNonNull(proposal, "proposal");
        requireNonNull(verdict, "verdict");
        judgements = List.copyOf(judgements);
        requireNonNull(headline, "headline");
        requireNonNull(tradeOff, "tradeOff");
        requireNonNull(onConditions, "onConditions");
        requireNonNull(breakEven, "breakEven");
        displaces = List.copyOf(displaces);
        converted = List.copyOf(converted);
    }

    /** Returns the same answer to a proposal whose rises were told against other sales. */
    Decision having(List<Message> others) {
        return new Decision(
                proposal,
                verdict,
                judgements,
                headline,
                tradeOff,
                onConditions,
                breakEven,
                displaces,
                others);
    }

    /** Returns what is spent and what pays it back, compared with not spending it. */
    public Payback payback() {
        return tradeOff.payback();
    }

    /** Returns the fewest changes that would make it a yes; empty for any other verdict. */
    public List<Change> leastChange() {
        return verdict.match(
                yes -> List.of(), Verdict.YesIf::conditions, later -> List.of(), no -> List.of());
    }

    /**
     * Returns what is changed in all where the answer is followed: the proposal and its conditions,
     * put together into their net.
     */
    public List<Change> changes() {
        return told().net();
    }

    /**
     * Returns the conditions in sentences; what takes back part of the proposal is told by what is
     * left of it.
     */
    public List<Message> conditions() {
        return told().sentences();
    }

    private ToldConditions told() {
        Plan before = tradeOff.versions().before().plan();
        return new ToldConditions(before, proposal.changes(), leastChange());
    }
}
