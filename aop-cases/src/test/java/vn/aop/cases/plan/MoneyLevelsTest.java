package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.amendedTeaShop;
import static vn.aop.cases.plan.TeaShop.teaShop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.file.Told;
import vn.aop.core.plan.Plan;

/** Levels of metrics that count money are read as strictly as amounts; shares stay as they are. */
class MoneyLevelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metric: channel_fees, above: 5 | metric: channel_fees, above: ▸500.000",
                "metric: premises / revenue, above: 0.2 | metric: premises, below: ▸1.500",
                "target: {level: 3} | target: {level: ▸500.000}",
                "target: {months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]} | target: {months: [1, ▸1.500, 1, 1, 1, 1,"
                        + " 1, 1, 1, 1, 1, 1]}",
                "target: {growth: 0.20} | target: {level: ▸500.000}",
            })
    void asks_which_of_two_amounts_a_level_of_money_is(String now, String instead) {
        TeaShop shop = teaShop().with(now, instead);

        assertThat(shop.problems())
                .singleElement()
                .asString()
                .startsWith(shop.mark() + " file.thousands-or-");
    }

    @Test
    void asks_where_an_amendment_gives_a_goal_another_level() {
        TeaShop shop = amendedTeaShop().with("target: {growth: 0.15}", "target: {level: ▸500.000}");

        assertThat(shop.problems())
                .singleElement()
                .asString()
                .startsWith(shop.mark() + " file.thousands-or-decimals");
    }

    @Test
    void asks_where_a_change_or_a_proposal_gives_a_goal_another_level() {
        Plan plan = teaShop().plan();
        String change = "changes: [{rebaseGoal: {goal: G1, target: {level: 500.000}}}]\n";

        assertThat(Told.told(ChangesFile.read("c.yaml", "aop: 1\n" + change, plan).problems()))
                .singleElement()
                .asString()
                .startsWith("2:51 file.thousands-or-decimals");
        assertThat(
                        Told.told(
                                ProposalFile.read(
                                                "p.yaml",
                                                "aop: 1\nwhat: A\nreason: B\n" + change,
                                                plan)
                                        .problems()))
                .singleElement()
                .asString()
                .startsWith("4:51 file.thousands-or-decimals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue, above: 0.2 | revenue, above: 1.250",
                "target: {level: 0.30} | target: {level: 0.125}",
                "target: {growth: 0.20} | target: {growth: 1.250}",
            })
    void takes_levels_of_ratios_and_growth_as_they_are(String now, String instead) {
        assertThat(teaShop().with(now, instead).problems()).isEmpty();
    }

    @Test
    void knows_the_unit_of_each_goal_that_a_change_rebases() {
        Plan plan = teaShop().plan();
        String change = "aop: 1\nchanges: [{rebaseGoal: {goal: G2, target: {level: 1.250}}}]\n";

        assertThat(ChangesFile.read("c.yaml", change, plan).problems()).isEmpty();
    }
}
