package vn.aop.core.response;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.MarginChange;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.SalesScope;
import vn.aop.core.risk.RiskEffect;

/**
 * A risk tried out on a plan: what it hits is multiplied in its months, and what follows from that
 * follows.
 *
 * <ul>
 *   <li>revenue and channel fees of a channel and group are multiplied: goods that are not sold are
 *       not used up
 *   <li>where goods become dearer, the margin m becomes {@code 1 − (1 − m) × multiplier}
 *   <li>of any other account the amounts of its budget lines are multiplied, each rounded half up
 * </ul>
 *
 * @param effect what the risk does
 * @param months the months of the year in which it does so
 */
record RiskTried(RiskEffect effect, Span months) {

    RiskTried {
        requireNonNull(effect, "effect");
        requireNonNull(months, "months");
    }

    /** Returns the plan that is hit; empty where goods would cost over twice what they bring. */
    Optional<Plan> on(Plan plan) {
        return switch (effect.line().account().kind()) {
            case REVENUE -> Optional.of(hit(plan, RevenuePlan.Hit.What.REVENUE));
            case CHANNEL_FEES -> Optional.of(hit(plan, RevenuePlan.Hit.What.CHANNEL_FEES));
            case COST_OF_GOODS -> dearer(plan);
            default ->
                    Optional.of(
                            plan.toBuilder()
                                    .budget(
                                            plan.budget().stream()
                                                    .map(it -> hit(it, plan))
                                                    .toList())
                                    .build());
        };
    }

    private Plan hit(Plan plan, RevenuePlan.Hit.What what) {
        SalesScope sales = new SalesScope(effect.line().channel(), effect.line().group());
        RevenuePlan.Hit hit = new RevenuePlan.Hit(what, sales, months, effect.multiplier());
        return plan.toBuilder().revenue(plan.revenue().with(hit)).build();
    }

    private Optional<Plan> dearer(Plan plan) {
        RevenuePlan revenue = plan.revenue();
        List<MarginChange> margins = margins(plan);
        for (MarginChange change : margins) {
            revenue = revenue.decided(change);
        }
        return margins.isEmpty() && !sold(plan.company()).isEmpty()
                ? Optional.empty()
                : Optional.of(plan.toBuilder().revenue(revenue).build());
    }

    /** The margins of all that is hit, month by month; none where one lies beyond −1. */
    private List<MarginChange> margins(Plan plan) {
        List<MarginChange> all = new ArrayList<>();
        for (SalesScope sale : sold(plan.company())) {
            for (YearMonth month : months.months()) {
                BigDecimal margin = margin(plan, sale, month);
                if (margin.compareTo(BigDecimal.ONE.negate()) < 0) {
                    return List.of();
                }
                all.add(
                        new MarginChange(
                                sale.channel(),
                                sale.group().orElseThrow(),
                                Span.of(month),
                                margin));
            }
        }
        return all;
    }

    private BigDecimal margin(Plan plan, SalesScope sale, YearMonth month) {
        String channel = sale.channel().orElseThrow();
        ProductGroup group = plan.company().group(sale.group().orElseThrow()).orElseThrow();
        BigDecimal margin =
                plan.revenue()
                        .margin(channel, group.id(), month)
                        .map(MarginChange::margin)
                        .orElseGet(() -> group.marginIn(channel));
        BigDecimal cost = BigDecimal.ONE.subtract(margin).multiply(effect.multiplier());
        return BigDecimal.ONE.subtract(cost);
    }

    private List<SalesScope> sold(Company company) {
        SalesScope hit = new SalesScope(effect.line().channel(), effect.line().group());
        return company.channels().stream()
                .flatMap(
                        channel ->
                                company.groups().stream()
                                        .filter(it -> hit.reaches(channel.id(), it.id()))
                                        .map(
                                                it ->
                                                        new SalesScope(
                                                                Optional.of(channel.id()),
                                                                Optional.of(it.id()))))
                .toList();
    }

    private BudgetLine hit(BudgetLine line, Plan plan) {
        Line hit = effect.line();
        if (!new Selection(hit.account().id(), hit.tags()).matches(line.line())) {
            return line;
        }
        Map<YearMonth, Money> amounts = new HashMap<>();
        for (YearMonth month : months.months()) {
            amounts.put(
                    month,
                    line.amount(plan.year(), month)
                            .multipliedBy(effect.multiplier(), RoundingMode.HALF_UP));
        }
        return line.isDriven()
                ? line.withFixed(line.fixed().with(amounts))
                : line.withMonths(
                        plan.year().months().stream()
                                .map(it -> amounts.getOrDefault(it, line.amount(plan.year(), it)))
                                .toList());
    }
}
