package vn.aop.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanLists;
import vn.aop.core.change.PlanPart;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** Changes that speak of rules, thresholds or places that there are not. */
class NamedRulesTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);

    private static Waiver waiver(String rule, String where) {
        return new Waiver(rule, Waiver.where(where), Text.of("later"), UNTIL);
    }

    private static ThresholdChange threshold(String rule, String name) {
        return new ThresholdChange(rule, name, BigDecimal.TEN, Text.of("big"));
    }

    private static List<String> told(Plan plan, Change... changes) {
        return new NamedRules(BuiltInRules.checks())
                .problems(plan, List.of(changes)).stream()
                        .map(
                                it ->
                                        it.where()
                                                + " "
                                                + new TreeMap<>(
                                                        ((Message) it.message().arg("what"))
                                                                .args()))
                        .toList();
    }

    @Test
    void a_rule_that_there_is_not_is_told_with_the_nearest() {
        assertThat(
                        told(
                                smallShop().plan(),
                                PlanLists.WAIVERS.add(waiver("no-reserve", "budget")),
                                PlanLists.WAIVERS.add(waiver("no-reserves", "budget")),
                                PlanLists.THRESHOLDS.add(threshold("too-many-goal", "most")),
                                PlanLists.THRESHOLDS.add(threshold("too-many-goals", "max"))))
                .containsExactly(
                        "changes/1/waivers/1/rule {nearest=[no-reserve], rule=no-reserves}",
                        "changes/2/thresholds/0/rule {nearest=[too-many-goals],"
                                + " rule=too-many-goal}",
                        "changes/3/thresholds/1/name {known=[most], name=max,"
                                + " rule=too-many-goals}");
    }

    @Test
    void of_a_list_that_is_set_each_and_what_was_there_before_is_not_told_again() {
        Waiver old = waiver("my-own-rule", "budget");
        Plan plan = smallShop().withWaivers(old).plan();

        assertThat(told(plan, PlanPart.WAIVERS.set(List.of(old, waiver("no-reserve", "budgets")))))
                .singleElement()
                .asString()
                .startsWith("changes/0/waivers/1/where");
        assertThat(told(plan, PlanLists.GOALS.order(List.of("G2", "G1")))).isEmpty();
    }

    @Test
    void what_goes_for_good_takes_no_waiver_for_a_slip() {
        Plan plan = smallShop().withWaivers(waiver("no-reserve", "budget/reserve")).plan();

        assertThat(told(plan, PlanLists.BUDGET_LINES.remove("reserve"))).isEmpty();
    }
}
