package vn.aop.core.check.rules.risks;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
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
 * Flags reserves that do not hold what the responses may be expected to cost. See {@code
 * docs/checks/reserve-too-small.md}.
 */
final class ReserveTooSmall implements Rule {

    private static final Threshold TIMES = Threshold.of("times", "1");

    @Override
    public String id() {
        return "reserve-too-small";
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
    public List<Threshold> thresholds() {
        return List.of(TIMES);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Money held = context.plan().reserves();
        Money expected = expected(context);
        Money needed = expected.multipliedBy(context.limit(this, TIMES), RoundingMode.HALF_UP);
        return held.isPositive() && needed.isGreaterThan(held)
                ? List.of(finding(held, expected, needed.minus(held), context))
                : List.of();
    }

    private Finding finding(Money held, Money expected, Money missing, CheckContext context) {
        BudgetLine reserve =
                context.plan().budget().stream()
                        .filter(it -> it.limit() == Limit.RESERVE)
                        .max(Comparator.comparing(BudgetLine::total))
                        .orElseThrow();
        Optional<FillingReserve> money = FillingReserve.by(missing, reserve, context);
        Map<String, Object> taken = money.map(it -> it.taken(context)).orElse(Map.of());
        Place where = Place.line(reserve.id());
        Finding finding =
                taken.isEmpty()
                        ? Finding.of(this, where)
                        : Finding.saying("from-goals", this, where);
        return finding.with("held", Value.of(held))
                .with("expected", Value.of(expected))
                .with("missing", Value.of(missing))
                .withAll(taken)
                .mendedBy(money.map(FillingReserve::change).stream().toList());
    }

    /** {@code Σ probability × cost of the response}. */
    private static Money expected(CheckContext context) {
        return context.plan().risks().stream()
                .flatMap(risk -> expected(risk).stream())
                .reduce(context.zero(), Money::plus);
    }

    private static Optional<Money> expected(Risk risk) {
        return risk.probability()
                .flatMap(
                        share ->
                                risk.response()
                                        .map(
                                                it ->
                                                        it.cost()
                                                                .multipliedBy(
                                                                        share,
                                                                        RoundingMode.HALF_UP)));
    }
}
