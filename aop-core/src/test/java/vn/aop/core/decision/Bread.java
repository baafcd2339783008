package vn.aop.core.decision;

import java.math.BigDecimal;
import java.util.List;
import vn.aop.core.change.Change;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Metric;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;

/** A rule for tests: whoever sells more than the 1 800 million has to buy more. */
public record Bread(List<? extends Change> remedy) implements Rule {

    @Override
    public String id() {
        return "bread";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        BigDecimal sold =
                Projection.of(context.plan())
                        .asKnown(Metric.parse("revenue"))
                        .number()
                        .orElseThrow();
        boolean buys = context.plan().budgetLine("goods").orElseThrow().total().isPositive();
        return buys || sold.compareTo(new BigDecimal("1800000000")) <= 0
                ? List.of()
                : List.of(
                        Finding.saying("group", this, Place.group("toys"))
                                .mendedBy(List.copyOf(remedy)));
    }
}
