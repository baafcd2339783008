package vn.aop.core.check.rules.risks;

import java.util.ArrayList;
import java.util.List;
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
        List<Object> taken = money.map(it -> it.taken(context)).orElse(List.of());
        List<Object> facts =
                new ArrayList<>(
                        List.of(
                                "risk",
                                risk.name(),
                                "cost",
                                Value.of(cost),
                                "reserve",
                                reserve.name(),
                                "held",
                                Value.of(reserve.total()),
                                "missing",
                                Value.of(missing)));
        facts.addAll(taken);
        return Finding.saying(
                        taken.isEmpty() ? "reserve" : "reserve-from-goals",
                        this,
                        Place.risk(risk.id()).then("response"),
                        facts.toArray())
                .mendedBy(money.map(FillingReserve::change).stream().toList());
    }

    private Finding fromCash(Risk risk, Money cost, Money spare) {
        return Finding.saying(
                "cash",
                this,
                Place.risk(risk.id()).then("response"),
                "risk",
                risk.name(),
                "cost",
                Value.of(cost),
                "spare",
                Value.of(spare));
    }
}
