package vn.aop.core.check.rules.risks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

/**
 * Flags the largest risk where nobody has said what to do. See {@code
 * docs/checks/top-risk-without-response.md}.
 */
final class TopRiskWithoutResponse implements Rule {

    @Override
    public String id() {
        return "top-risk-without-response";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RISKS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Risk> risks = context.plan().risks();
        Optional<Money> most =
                risks.stream()
                        .flatMap(risk -> RiskExposure.expected(risk, context).stream())
                        .max(Comparator.naturalOrder());
        return most.isPresent()
                ? risks.stream()
                        .filter(it -> it.response().isEmpty())
                        .filter(it -> RiskExposure.expected(it, context).equals(most))
                        .map(it -> largest(it, most.get(), context))
                        .toList()
                : risks.stream()
                        .limit(risks.stream().anyMatch(it -> it.response().isPresent()) ? 0 : 1)
                        .map(
                                it ->
                                        Finding.saying("none", this, Place.of("risks"))
                                                .with("risks", risks.size()))
                        .toList();
    }

    private Finding largest(Risk risk, Money expected, CheckContext context) {
        return Finding.saying("largest", this, Place.risk(risk.id()))
                .with("risk", risk.name())
                .with("probability", Value.ratio(risk.probability().orElseThrow()))
                .with("harm", Value.of(RiskExposure.of(risk, context).orElseThrow()))
                .with("expected", Value.of(expected));
    }
}
