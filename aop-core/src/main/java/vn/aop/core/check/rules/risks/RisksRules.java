package vn.aop.core.check.rules.risks;

import java.util.List;
import vn.aop.core.check.Rule;

/** The built-in rules about risks, in the order in which they are told. */
public final class RisksRules {

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(
                    new NoRisks(),
                    new RiskUnquantified(),
                    new TopRiskWithoutResponse(),
                    new RiskWithoutGoal(),
                    new RiskWithoutTrigger(),
                    new TriggerSaysNothing(),
                    new RisksPlayedDown(),
                    new ResponseBringsNothing(),
                    new ResponseNotPossible(),
                    new ResponseUnaffordable(),
                    new ReserveTooSmall(),
                    new RiskFunded());

    private RisksRules() {}
}
