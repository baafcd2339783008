package vn.aop.core.check.rules.risks;

import java.util.List;
import java.util.Optional;
import vn.aop.core.change.Change;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Response;
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
                .flatMap(
                        risk ->
                                risk
                                        .response()
                                        .flatMap(it -> finding(risk, it, context.plan()))
                                        .stream())
                .toList();
    }

    private Optional<Finding> finding(Risk risk, Response response, Plan plan) {
        List<Message> reasons =
                plan.with(Change.of(response)).problems().stream().map(Problem::message).toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.of(this, Place.risk(risk.id()).then("response"))
                                .with("risk", risk.name())
                                .with("reasons", reasons));
    }
}
