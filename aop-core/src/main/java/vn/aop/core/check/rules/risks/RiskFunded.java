package vn.aop.core.check.rules.risks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;

/**
 * Praises plans whose reserves hold what every response costs, where there is cash for them. See
 * {@code docs/checks/risk-funded.md}.
 */
final class RiskFunded implements Rule {

    @Override
    public String id() {
        return "risk-funded";
    }

    @Override
    public Severity severity() {
        return Severity.WELL_DONE;
    }

    @Override
    public Topic topic() {
        return Topic.RISKS;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        List<Risk> risks = context.plan().risks();
        List<Response> responses =
                risks.stream().flatMap(risk -> risk.response().stream()).toList();
        Map<String, Money> promised = promised(responses);
        boolean isFunded =
                !promised.isEmpty()
                        && responses.size() == risks.size()
                        && responses.stream().allMatch(RiskFunded::isPaid)
                        && promised.keySet().stream().allMatch(it -> holds(it, promised, context));
        return isFunded && !isCashInDoubt(context)
                ? List.of(
                        Finding.of(this, Place.of("risks"))
                                .with("risks", risks.size())
                                .with("cost", Value.of(Money.total(promised.values())))
                                .with("held", Value.of(context.plan().reserves())))
                : List.of();
    }

    /** A reserve that is planned and not in the till pays for nothing. */
    private static boolean isCashInDoubt(CheckContext context) {
        return context.cash()
                .filter(it -> isShortAhead(it, context) || context.isInDoubt())
                .isPresent();
    }

    private static boolean isShortAhead(CashFlow cash, CheckContext context) {
        return cash.below(context.zero()).stream()
                .anyMatch(it -> context.circumstances().isAhead(it.month()));
    }

    private static boolean isPaid(Response response) {
        return response.cost().isZero() || response.reserve().isPresent();
    }

    private static Map<String, Money> promised(List<Response> responses) {
        Map<String, Money> promised = new TreeMap<>();
        responses.stream()
                .filter(it -> it.cost().isPositive())
                .forEach(
                        it ->
                                it.reserve()
                                        .ifPresent(
                                                id -> promised.merge(id, it.cost(), Money::plus)));
        return promised;
    }

    private static boolean holds(
            String reserve, Map<String, Money> promised, CheckContext context) {
        return context.plan()
                .budgetLine(reserve)
                .filter(line -> !requireNonNull(promised.get(reserve)).isGreaterThan(line.total()))
                .isPresent();
    }
}
