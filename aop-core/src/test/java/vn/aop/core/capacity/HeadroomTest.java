package vn.aop.core.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;
import static vn.aop.core.plan.SmallShop.vnd;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.aop.core.action.Action;
import vn.aop.core.decision.Proposals;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;

/** The line ads allows 5 million every month. */
class HeadroomTest {

    private static Headroom headroom(Action... actions) {
        Plan plan = shop().withActions(actions).plan();
        return Headroom.of(plan, plan.budgetLine("ads").orElseThrow());
    }

    @Test
    void is_what_the_months_allow_added_up_less_what_actions_use() {
        Headroom headroom = headroom(work("A1", 3, 6).using("ads", 30_000_000).action());

        assertThat(headroom.months())
                .isEqualTo(
                        vnd(
                                5_000_000,
                                10_000_000,
                                7_500_000,
                                5_000_000,
                                2_500_000,
                                0,
                                5_000_000,
                                10_000_000,
                                15_000_000,
                                20_000_000,
                                25_000_000,
                                30_000_000));
        assertThat(headroom.atEnd()).isEqualTo(vnd(30_000_000));
        assertThat(headroom.tightest(headroom())).isEmpty();
        assertThat(headroom.lack(headroom())).isEqualTo(vnd(0));
    }

    @Test
    void goes_below_zero_where_money_is_used_before_it_is_allowed() {
        Headroom headroom =
                headroom(
                        work("A1", 1, 3).using("ads", 30_000_000).action(),
                        work("A2", 3, 3).using("rent", 9_000_000).action());

        assertThat(headroom.months().subList(0, 4))
                .isEqualTo(vnd(-5_000_000, -10_000_000, -15_000_000, -10_000_000));
        assertThat(headroom.least()).isEqualTo(vnd(-15_000_000));
        assertThat(headroom.tightest()).isEqualTo(2);
        assertThat(headroom.tightest(headroom())).contains(2);
        assertThat(headroom.lack(headroom())).isEqualTo(vnd(15_000_000));
    }

    @Test
    void takes_the_money_of_the_year_in_the_months_of_the_year() {
        Proposals.Work thisYear = work("A1", 11, 12).using("ads", 10_000_000);
        Action overNewYear =
                new Proposals.Work(
                                "A1",
                                new Span(YearMonth.of(2026, 11), YearMonth.of(2027, 2)),
                                thisYear.goals(),
                                thisYear.uses(),
                                thisYear.effort(),
                                thisYear.effects())
                        .action();

        assertThat(headroom(overNewYear).months().subList(9, 12))
                .isEqualTo(vnd(50_000_000, 50_000_000, 50_000_000));
    }

    @Test
    void loses_no_dong_of_what_does_not_divide() {
        Headroom headroom = headroom(work("A1", 1, 3).using("ads", 10_000_000).action());

        assertThat(headroom.months().subList(0, 3)).isEqualTo(vnd(1_666_666, 3_333_333, 5_000_000));
    }

    @Test
    void lacks_no_more_than_what_it_did_not_lack_before() {
        Headroom before = headroom(work("A1", 1, 1).using("ads", 12_000_000).action());
        Headroom after =
                headroom(
                        work("A1", 1, 1).using("ads", 12_000_000).action(),
                        work("A2", 2, 2).using("ads", 6_000_000).action());

        assertThat(before.months().subList(0, 3)).isEqualTo(vnd(-7_000_000, -2_000_000, 3_000_000));
        assertThat(after.tightest(before)).contains(1);
        assertThat(after.lack(before)).isEqualTo(vnd(6_000_000));
    }
}
