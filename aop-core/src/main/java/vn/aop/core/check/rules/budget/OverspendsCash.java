package vn.aop.core.check.rules.budget;

import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.text.Place;

/** Flags plans that spend more cash than there is. See {@code docs/checks/overspends-cash.md}. */
final class OverspendsCash implements Rule {

    @Override
    public String id() {
        return "overspends-cash";
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
        Money floor = context.cashFloor();
        return context
                .cash()
                .map(cash -> cash.below(floor))
                .map(
                        below ->
                                below.stream()
                                        .filter(it -> context.circumstances().isAhead(it.month()))
                                        .toList())
                .filter(below -> !below.isEmpty())
                .map(below -> finding(below, floor, context))
                .stream()
                .toList();
    }

    private Finding finding(List<CashMonth> below, Money floor, CheckContext context) {
        CashMonth low = below.stream().min(Comparator.comparing(CashMonth::closing)).orElseThrow();
        boolean hasFloor = context.plan().resources().cashFloor().isPresent();
        return Finding.saying(
                        low.closing().isNegative() ? "runs-out" : "below-floor",
                        this,
                        Place.of(hasFloor ? "resources/cashFloor" : "baseline/openingCash"))
                .with("month", low.month())
                .with("cash", Value.of(low.closing()))
                .with("floor", Value.of(floor))
                .with("missing", Value.of(floor.minus(low.closing())))
                .with("first", below.get(0).month())
                .with("months", below.size());
    }
}
