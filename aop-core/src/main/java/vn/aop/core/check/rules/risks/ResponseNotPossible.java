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
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/**
 * Flags responses whose changes cannot be made on the plan as it stands: their money is gone, or
 * they have been made already. See {@code docs/checks/response-not-possible.md}.
 */
final class ResponseNotPossible implements Rule {

    @Override
    public String id() {
        return "response-not-possible";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
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
        List<Message> reasons =
                Trials.of(context)
                        .trial(risk)
                        .map(ResponseTrial::problems)
                        .orElse(List.of())
                        .stream()
                        .map(Problem::message)
                        .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.of(this, Place.risk(risk.id()).then("response"))
                                .with("risk", risk.name())
                                .with("reasons", reasons));
    }
}
