package vn.aop.core.check.rules.risks;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

/**
 * Tells where every risk is said to be all but impossible. See {@code
 * docs/checks/risks-played-down.md}.
 */
final class RisksPlayedDown implements Rule {

    private static final Threshold LEAST = Threshold.of("least", "0.05");

    @Override
    public String id() {
        return "risks-played-down";
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
    public List<Threshold> thresholds() {
        return List.of(LEAST);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        BigDecimal least = context.limit(this, LEAST);
        List<BigDecimal> likely =
                context.plan().risks().stream()
                        .flatMap((Risk risk) -> risk.probability().stream())
                        .toList();
        return !likely.isEmpty() && likely.stream().allMatch(it -> it.compareTo(least) < 0)
                ? List.of(
                        Finding.of(this, Place.of("risks"))
                                .with("risks", likely.size())
                                .with(
                                        "most",
                                        Value.ratio(
                                                likely.stream()
                                                        .max(BigDecimal::compareTo)
                                                        .orElseThrow())))
                : List.of();
    }
}
