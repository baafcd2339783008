package vn.aop.core.check.rules.risks;

import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.response.Recovered;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.Validated;

/**
 * Flags responses whose changes bring back nothing of what the risk takes. See {@code
 * docs/checks/response-brings-nothing.md}.
 */
final class ResponseBringsNothing implements Rule {

    @Override
    public String id() {
        return "response-brings-nothing";
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
        return context.plan().risks().stream()
                .flatMap(risk -> finding(risk, context).stream())
                .toList();
    }

    private Optional<Finding> finding(Risk risk, CheckContext context) {
        return RiskResponse.planned(context.projection(), risk)
                .flatMap(Validated::value)
                .filter(it -> it.takesSomething() && !it.bringsSomething())
                .map(it -> finding(risk, it));
    }

    /** Told by the figure that matters most of those that the risk takes from. */
    private Finding finding(Risk risk, RiskResponse tried) {
        Recovered first =
                tried.figures().stream().filter(Recovered::isLost).findFirst().orElseThrow();
        return Finding.of(this, Place.risk(risk.id()).then("response"))
                .with("risk", risk.name())
                .with("figure", first.name())
                .with("lost", first.lost().orElseThrow().value());
    }
}
