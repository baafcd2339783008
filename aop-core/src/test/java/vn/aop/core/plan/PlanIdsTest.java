package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.core.plan.FaultyShop.account;
import static vn.aop.core.plan.FaultyShop.later;
import static vn.aop.core.plan.FaultyShop.problems;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.assumption;
import static vn.aop.core.plan.SmallShop.below;
import static vn.aop.core.plan.SmallShop.channel;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.group;
import static vn.aop.core.plan.SmallShop.growth;
import static vn.aop.core.plan.SmallShop.kpi;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.threshold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Line;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;

/** Ids are used once, and none takes a name that means something already. */
class PlanIdsTest {

    private static final Account REVENUE = Account.of(AccountKind.REVENUE);
    private static final KpiTarget PLAN = new KpiTarget.FromPlan();

    @ParameterizedTest(name = "{0}")
    @MethodSource("idsUsedTwice")
    void tells_an_id_that_is_used_twice(String where, SmallShop shop) {
        assertThat(problems(shop))
                .extracting(it -> it.where() + " " + it.message().key())
                .containsExactly(where + " plan.id-twice");
    }

    static Stream<Arguments> idsUsedTwice() {
        BudgetLine rent = running("rent", AccountKind.PREMISES, everyMonth(1));
        Account facebook = account("facebook", AccountKind.MARKETING);
        return Stream.of(
                arguments(
                        "company/channels/store",
                        shopWithGoalsOnly()
                                .withChannels(
                                        channel("store", "0"),
                                        channel("store", "0"),
                                        channel("online", "0"))),
                arguments(
                        "company/groups/toys",
                        shopWithGoalsOnly()
                                .withGroups(
                                        group("toys", "0.3", Map.of()),
                                        group("diapers", "0.3", Map.of()),
                                        group("toys", "0.3", Map.of()))),
                arguments(
                        "company/accounts/facebook",
                        shopWithGoalsOnly().withAccounts(facebook, facebook)),
                arguments(
                        "assumptions/S1",
                        smallShop()
                                .withAssumptions(
                                        assumption("S1", below("revenue", 1)),
                                        assumption("S1", below("revenue", 2)))),
                arguments(
                        "direction/notThisYear/N1",
                        smallShop()
                                .withDirection(
                                        new Direction(
                                                Optional.empty(),
                                                List.of(),
                                                List.of(later("N1"), later("N1"))))),
                arguments(
                        "goals/G1",
                        smallShop()
                                .withGoals(
                                        goal("G1", "revenue", growth("0.2")),
                                        goal("G1", "revenue", growth("0.3")))),
                arguments("budget/rent", shopWithGoalsOnly().withBudget(rent, rent)),
                arguments(
                        "actions/A1",
                        smallShop()
                                .withActions(
                                        SmallShop.action("A1", JANUARY, DECEMBER),
                                        SmallShop.action("A1", JANUARY, DECEMBER))),
                arguments(
                        "resources/people/lan",
                        shopWithGoalsOnly()
                                .withResources(resources(person("lan", "1"), person("lan", "2")))),
                arguments(
                        "risks/R1",
                        smallShop()
                                .withRisks(
                                        risk("R1", below("revenue", 1)),
                                        risk("R1", below("revenue", 2)))),
                arguments(
                        "kpis/K1",
                        smallShop()
                                .withKpis(
                                        kpi("K1", "revenue", Bound.AT_LEAST, PLAN),
                                        kpi("K1", "marketing", Bound.AT_MOST, PLAN))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accountsThatTakeAName")
    void tells_an_own_account_that_takes_a_name_every_plan_has(
            String id, AccountKind kind, String key) {
        SmallShop shop = smallShop().withAccounts(account(id, kind));

        assertThat(problems(shop))
                .containsExactly(Problem.at(Place.account(id), key).with("id", id));
    }

    static Stream<Arguments> accountsThatTakeAName() {
        return Stream.of(
                arguments("revenue", AccountKind.MARKETING, "plan.account-is-kind"),
                arguments("cash", AccountKind.FINANCING, "plan.account-is-measure"),
                arguments("gross_margin", AccountKind.REVENUE, "plan.account-is-measure"));
    }

    @Test
    void a_company_may_call_a_kind_by_its_own_word() {
        Account marketing =
                new Account("marketing", AccountKind.MARKETING, Text.of("Tiếp thị", "Marketing"));

        assertThatCode(() -> smallShop().withAccounts(marketing).plan()).doesNotThrowAnyException();
    }

    @Test
    void tells_a_group_that_has_the_id_of_a_channel() {
        SmallShop shop =
                shopWithGoalsOnly()
                        .withGroups(
                                group("toys", "0.3", Map.of()),
                                group("diapers", "0.3", Map.of()),
                                group("online", "0.3", Map.of()));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(Place.of("company/groups/online"), "plan.channel-and-group")
                                .with("id", "online"));
    }

    @Test
    void tells_a_threshold_that_is_given_twice() {
        SmallShop shop =
                smallShop()
                        .withThresholds(
                                threshold("many-goals", "most", "5"),
                                threshold("many-goals", "least", "5"),
                                threshold("low-cash", "most", "5"),
                                threshold("many-goals", "most", "6"));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(Place.of("thresholds/3"), "plan.threshold-twice")
                                .with("rule", "many-goals")
                                .with("name", "most"));
    }

    private static BudgetLine running(String id, Line line) {
        return SmallShop.line(id, line, Limit.HARD, Purpose.RUNNING, everyMonth(1));
    }

    private static BudgetLine running(String id, AccountKind kind, long... months) {
        return SmallShop.running(id, kind, months);
    }
}
