package vn.aop.core.decision.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.BehindShop.APRIL;
import static vn.aop.core.decision.BehindShop.REST;
import static vn.aop.core.decision.BehindShop.buying;
import static vn.aop.core.decision.BehindShop.reviewed;
import static vn.aop.core.decision.BehindShop.withDiapers;
import static vn.aop.core.decision.Proposals.inMonths;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.serving;
import static vn.aop.core.plan.SmallShop.vnd;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.decision.BehindShop;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.ProblemsException;

/** Diapers for 63 million are sold and bought every month; 30 days of them are wanted. */
class ExcessStockTest {

    private static List<Lever> levers(Plan plan) {
        return new ExcessStock(reviewed(plan, APRIL, 1), REST).levers();
    }

    /** 126 million last through May and June, 61 days: 126 × (1 − 30 ÷ 61) are too much. */
    @Test
    void buys_less_in_the_next_two_months_where_goods_lie_too_long() {
        List<Lever> levers = levers(withDiapers(126_000_000).plan());

        assertThat(levers)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo(CorrectionOption.Kind.BUY_LESS);
                            assertThat(it.where()).hasToString("company/groups/diapers");
                            assertThat(it.name().en()).isEqualTo("diapers");
                            assertThat(it.spent()).isEqualTo(vnd(0));
                        });
        BudgetChange.Cut cut = (BudgetChange.Cut) levers.get(0).changes().get(0);
        assertThat(cut.line()).isEqualTo("diapers");
        assertThat(cut.amounts().total()).isEqualTo(vnd(64_032_786));
        assertThat(cut.amounts().months()).isEqualTo(REST.months().subList(0, 2));
    }

    /** 92.4 million last through May and 14 days of June: one and a half times 30 days. */
    @Test
    void one_and_a_half_times_the_days_wanted_are_not_too_much() {
        assertThat(levers(withDiapers(92_400_000).plan())).isEmpty();
        assertThat(levers(withDiapers(92_500_000).plan())).hasSize(1);
    }

    @Test
    void cuts_no_more_than_what_is_bought_in_these_months() {
        assertThat(levers(withDiapers(630_000_000).plan()).get(0).changes())
                .containsExactly(new BudgetChange.Cut("diapers", inMonths(5, 6, 63_000_000)));
    }

    @Test
    void only_lines_that_buy_the_group_are_cut() {
        Plan plan =
                withDiapers(630_000_000)
                        .withBudget(
                                serving("ads", AccountKind.MARKETING, everyMonth(5_000_000)),
                                buying("toys", "toys", 9_000_000),
                                buying("diapers", "diapers", 63_000_000))
                        .plan();

        assertThat(levers(plan))
                .flatExtracting(Lever::changes)
                .containsExactly(new BudgetChange.Cut("diapers", inMonths(5, 6, 63_000_000)));
    }

    @Test
    void there_is_no_lever_where_nothing_is_bought_or_the_stock_is_not_known() {
        Plan nothingBought =
                withDiapers(630_000_000).withBudget(buying("diapers", "diapers", 0)).plan();

        assertThat(levers(nothingBought)).isEmpty();
        assertThat(levers(BehindShop.shop().plan())).isEmpty();
    }

    @Test
    void goods_whose_cost_is_not_recorded_do_not_seem_to_lie_there_still() {
        Plan plan = withDiapers(630_000_000).plan();
        MonthlyReview withoutCosts =
                reviewed(
                        plan, APRIL, line -> line.account().kind() == AccountKind.COST_OF_GOODS, 0);

        assertThat(withoutCosts.records().missing()).isNotEmpty();
        assertThat(new ExcessStock(withoutCosts, REST).levers()).isEmpty();
    }

    @Test
    void is_offered_where_a_goal_is_behind_although_it_brings_no_sales() {
        Plan plan = withDiapers(126_000_000).plan();
        MonthlyReview behind = BehindShop.behind(plan);

        assertThat(Correction.of(plan, behind).orElseThrow(ProblemsException::new).options())
                .extracting(CorrectionOption::kind)
                .containsExactly(CorrectionOption.Kind.BUY_LESS);
    }
}
