package vn.aop.core.check.rules.risks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

/**
 * Flags responses to risks that nobody can pay. See {@code docs/checks/response-unaffordable.md}.
 */
final class ResponseUnaffordable implements Rule {

    @Override
    public String id() {
        return "response-unaffordable";
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
                .flatMap(
                        risk ->
                                risk.response().stream()
                                        .flatMap(it -> finding(risk, it, context).stream()))
                .toList();
    }

    private Optional<Finding> finding(Risk risk, Response response, CheckContext context) {
        return response.reserve().isPresent()
                ? response.reserve()
                        .flatMap(context.plan()::budgetLine)
                        .filter(reserve -> response.cost().isGreaterThan(reserve.total()))
                        .map(reserve -> fromReserve(risk, response.cost(), reserve, context))
                : FillingReserve.cashToSpare(context)
                        .filter(spare -> response.cost().isGreaterThan(spare))
                        .map(spare -> fromCash(risk, response.cost(), spare));
    }

    private Finding fromReserve(Risk risk, Money cost, BudgetLine reserve, CheckContext context) {
        Money missing = cost.minus(reserve.total());
        Optional<FillingReserve> money = FillingReserve.by(missing, reserve, context);
        Map<String, Object> taken = money.map(it -> it.taken(context)).orElse(Map.of());
        return Finding.saying(
                        taken.isEmpty() ? "reserve" : "reserve-from-goals",
                        this,
                        Place.risk(risk.id()).then("response"))
                .with("risk", risk.name())
                .with("cost", Value.of(cost))
                .with("reserve", reserve.name())
                .with("held", Value.of(reserve.total()))
                .with("missing", Value.of(missing))
                .withAll(taken)
                .mendedBy(money.map(FillingReserve::change).stream().toList());
    }

    private Finding fromCash(Risk risk, Money cost, Money spare) {
        return Finding.saying("cash", this, Place.risk(risk.id()).then("response"))
                .with("risk", risk.name())
                .with("cost", Value.of(cost))
                .with("spare", Value.of(spare));
    }
}
