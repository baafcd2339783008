package vn.aop.core.check.rules.risks;

import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.response.ResponseTrial;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

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

    /** Told by the figure that matters most of those that the risk takes from. */
    private Optional<Finding> finding(Risk risk, CheckContext context) {
        return Trials.of(context)
                .trial(risk)
                .flatMap(ResponseTrial::lostForGood)
                .map(
                        it ->
                                Finding.of(this, Place.risk(risk.id()).then("response"))
                                        .with("risk", risk.name())
                                        .with("figure", it.name())
                                        .with("lost", it.lost().orElseThrow().value()));
    }
}
