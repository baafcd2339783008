package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.change.TradeOff;
import vn.aop.core.decision.Judgement;
import vn.aop.core.limit.DeadlinePassed;

/**
 * Thrown where every criterion has judged a proposal in time, and the search for conditions that
 * would make it a yes was broken off. There is no verdict then: it does not work as it stands, and
 * nobody knows yet whether anything mends that. What is known by then is here.
 */
public final class SearchCutShort extends DeadlinePassed {

    private static final long serialVersionUID = 1L;

    private final transient List<Judgement> judgements;
    private final transient Optional<Judgement> headline;
    private final transient TradeOff tradeOff;

    SearchCutShort(List<Judgement> judgements, Optional<Judgement> headline, TradeOff tradeOff) {
        this.judgements = List.copyOf(judgements);
        this.headline = requireNonNull(headline, "headline");
        this.tradeOff = requireNonNull(tradeOff, "tradeOff");
    }

    /** Returns what each criterion found about the proposal as it was asked. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** Returns the gravest of what stands in the way. */
    public Optional<Judgement> headline() {
        return headline;
    }

    /** Returns what the proposal as it was asked changes. */
    public TradeOff tradeOff() {
        return tradeOff;
    }
}
