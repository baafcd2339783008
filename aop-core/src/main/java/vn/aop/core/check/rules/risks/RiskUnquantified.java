package vn.aop.core.check.rules.risks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Place;

/**
 * Flags risks without a probability or an effect in numbers. See {@code
 * docs/checks/risk-unquantified.md}.
 */
final class RiskUnquantified implements Rule {

    @Override
    public String id() {
        return "risk-unquantified";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RISKS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().risks().stream().flatMap(it -> finding(it).stream()).toList();
    }

    private Optional<Finding> finding(Risk risk) {
        boolean likely = risk.probability().isPresent();
        boolean hurts = risk.effect().filter(RiskUnquantified::changesSomething).isPresent();
        if (likely && hurts) {
            return Optional.empty();
        }
        String missing = likely ? "effect" : hurts ? "probability" : "both";
        return Optional.of(
                Finding.saying(missing, this, Place.risk(risk.id())).with("risk", risk.name()));
    }

    private static boolean changesSomething(RiskEffect effect) {
        return effect.multiplier().compareTo(BigDecimal.ONE) != 0;
    }
}
