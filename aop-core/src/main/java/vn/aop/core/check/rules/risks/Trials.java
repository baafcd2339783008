package vn.aop.core.check.rules.risks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.projection.Projection;
import vn.aop.core.response.ResponseTrial;
import vn.aop.core.risk.Risk;

/** The responses of a plan, each tried out once for all rules. */
final class Trials {

    private final Projection planned;
    private final Map<String, Optional<ResponseTrial>> trials = new HashMap<>();

    private Trials(Projection planned) {
        this.planned = planned;
    }

    static Trials of(CheckContext context) {
        return context.derived(Trials.class, it -> new Trials(it.projection()));
    }

    /** Returns the trial of a risk; empty where its response changes nothing of the plan. */
    Optional<ResponseTrial> trial(Risk risk) {
        return trials.computeIfAbsent(risk.id(), it -> ResponseTrial.planned(planned, risk));
    }
}
