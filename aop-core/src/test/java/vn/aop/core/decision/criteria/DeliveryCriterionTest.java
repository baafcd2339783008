package vn.aop.core.decision.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.askedOn;
import static vn.aop.core.decision.Proposals.judged;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.month;
import static vn.aop.core.decision.Proposals.only;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Text;

/** Diapers take 45 days to come; they are bought as they are sold, and should last as long. */
class DeliveryCriterionTest {

    private static final Proposal FROM_JUNE =
            proposal(work("P1", 6, 12, lift("online", "diapers", "0.30")).add());

    @Test
    void goods_that_are_ordered_today_come_when_they_are_there() {
        Judgement late = only("delivery", shopOf(45), askedOn(LocalDate.of(2026, 6, 1), FROM_JUNE));

        assertThat(late.outcome()).isEqualTo(Outcome.NOTE);
        assertThat(late.where()).hasToString("company/groups/diapers");
        assertThat(late.message().arg("month")).isEqualTo(month(7));
    }

    @Test
    void what_is_asked_early_comes_in_time() {
        assertThat(judged("delivery", shopOf(45), askedOn(LocalDate.of(2026, 1, 5), FROM_JUNE)))
                .isEmpty();
        assertThat(judged("delivery", shopOf(45), FROM_JUNE)).isEmpty();
        assertThat(judged("delivery", shop().plan(), askedOn(LocalDate.of(2026, 6, 1), FROM_JUNE)))
                .isEmpty();
    }

    /** Days of cover reach into the month before; what is past is not bought any more. */
    @Test
    void what_should_have_been_there_before_is_bought_afterwards() {
        Judgement late = only("delivery", shopOf(0), askedOn(LocalDate.of(2026, 6, 1), FROM_JUNE));

        assertThat(late.message().arg("month")).isEqualTo(month(6));
    }

    private static Plan shopOf(int leadTime) {
        Line goods =
                new Line(
                        Account.of(AccountKind.PURCHASES),
                        Optional.empty(),
                        Optional.of("diapers"));
        ProductGroup diapers =
                new ProductGroup(
                        "diapers",
                        Text.of("Diapers"),
                        new BigDecimal("0.30"),
                        Map.of(),
                        45,
                        leadTime,
                        Optional.empty(),
                        ProductGroup.Supply.STOCK);
        Plan plan = shop().withGroups(diapers, group("toys", "0.40", Map.of())).plan();
        BudgetLine line =
                BudgetLine.builder("goods", Text.of("Goods"), goods)
                        .driven(VND, new Driver.Replenishment())
                        .build();
        return plan.toBuilder()
                .baseline(
                        new Baseline(
                                plan.baseline().figures(),
                                Optional.empty(),
                                Map.of("diapers", vnd(80_000_000))))
                .budget(Stream.concat(plan.budget().stream(), Stream.of(line)).toList())
                .build();
    }
}
