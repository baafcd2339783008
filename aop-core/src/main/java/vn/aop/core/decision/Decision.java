package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.change.TradeOff;

/**
 * What the desk says to a proposal, with everything that it rests on.
 *
 * @param proposal what was asked
 * @param verdict the answer
 * @param judgements what each ground found about the proposal as it was asked
 * @param tradeOff what the proposal as it was asked changes
 * @param displaces what would no longer be possible, or get less, because of it and its conditions
 */
public record Decision(
        Proposal proposal,
        Verdict verdict,
        List<Judgement> judgements,
        TradeOff tradeOff,
        List<Difference> displaces) {

    public Decision {
        requireNonNull(proposal, "proposal");
        requireNonNull(verdict, "verdict");
        judgements = List.copyOf(judgements);
        requireNonNull(tradeOff, "tradeOff");
        displaces = List.copyOf(displaces);
    }

    /** Returns the fewest changes that would make it a yes; empty for any other verdict. */
    public List<Change> leastChange() {
        return verdict.match(
                yes -> List.of(), Verdict.YesIf::conditions, later -> List.of(), no -> List.of());
    }
}
