package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.core.plan.FaultyShop.account;
import static vn.aop.core.plan.FaultyShop.action;
import static vn.aop.core.plan.FaultyShop.after;
import static vn.aop.core.plan.FaultyShop.agreedBy;
import static vn.aop.core.plan.FaultyShop.ownerless;
import static vn.aop.core.plan.FaultyShop.paidBy;
import static vn.aop.core.plan.FaultyShop.problems;
import static vn.aop.core.plan.FaultyShop.reviewedBy;
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
import static vn.aop.core.plan.SmallShop.lifting;
import static vn.aop.core.plan.SmallShop.organic;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.resources;
import static vn.aop.core.plan.SmallShop.risk;
import static vn.aop.core.plan.SmallShop.shopWithGoalsOnly;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
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
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** What one part of a plan says of another has to be there. */
class PlanReferencesTest {

    private static final Account REVENUE = Account.of(AccountKind.REVENUE);
    private static final KpiTarget PLAN = new KpiTarget.FromPlan();

    @Test
    void accepts_the_small_shop() {
        assertThatCode(() -> smallShop().plan()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {2} {3} → {4}")
    @MethodSource("unknownReferences")
    void tells_where_an_unknown_reference_stands_and_what_is_near(
            String what, SmallShop shop, String where, String key, String nearest) {
        List<Problem> problems = problems(shop);

        assertThat(problems).extracting(it -> it.where().toString()).containsExactly(where);
        assertThat(problems.get(0).message().key()).isEqualTo(key);
        assertThat(problems.get(0).message().arg("nearest")).hasToString("[" + nearest + "]");
    }

    static Stream<Arguments> unknownReferences() {
        return Stream.of(
                unknown(
                        "margin in a channel",
                        smallShop()
                                .withGroups(
                                        group("diapers", "0.3", Map.of()),
                                        group("toys", "0.3", Map.of("onlin", BigDecimal.ONE))),
                        "company/groups/toys/marginByChannel channel online"),
                unknown(
                        "organic growth of a channel",
                        smallShop().withOrganic(organic("*", "*", "0"), organic("stor", "*", "0")),
                        "revenue/organic/1/channel channel store"),
                unknown(
                        "organic growth of a group",
                        smallShop().withOrganic(organic("*", "toy", "0")),
                        "revenue/organic/0/group group toys"),
                unknown(
                        "revenue outright in a channel",
                        smallShop().withRevenue("stores", "toys", everyMonth(1)),
                        "revenue/monthly/0/channel channel store"),
                unknown(
                        "revenue outright of a group",
                        smallShop().withRevenue("store", "toyz", everyMonth(1)),
                        "revenue/monthly/0/group group toys"),
                unknown(
                        "last year's channel",
                        smallShop().withBaseline(lastYear("onlin", "toys")),
                        "baseline/figures/0/channel channel online"),
                unknown(
                        "last year's group",
                        smallShop().withBaseline(lastYear("online", "toy")),
                        "baseline/figures/0/group group toys"),
                unknown(
                        "last year's account",
                        smallShop()
                                .withBaseline(
                                        ShopFigures.lastYear()
                                                .spending("rents", AccountKind.PREMISES, 1)
                                                .figures())
                                .withAccounts(account("rent", AccountKind.PREMISES)),
                        "baseline/figures/0/account account rent"),
                unknown(
                        "opening stock of a group",
                        smallShop()
                                .withBaseline(
                                        new Baseline(
                                                lastYear("online", "toys"),
                                                Optional.empty(),
                                                Map.of("toy", vnd(1)))),
                        "baseline/openingStock group toys"),
                unknown(
                        "owner of an assumption",
                        smallShop()
                                .withResources(resources(person("lan1", "9")))
                                .withAssumptions(assumption("S1", below("revenue", 1)))
                                .withBudget(ownerless("ads", "G1"), ownerless("reserve", "G1"))
                                .withActions()
                                .withRisks()
                                .withKpis()
                                .withTracking(reviewedBy("lan1")),
                        "assumptions/S1/owner person lan1"),
                unknown(
                        "metric that breaks an assumption",
                        smallShop().withAssumptions(assumption("S1", below("revenu", 1))),
                        "assumptions/S1/brokenWhen/metric metric revenue"),
                unknown(
                        "metric of a goal",
                        smallShop().withGoals(goal("G1", "revenu", growth("0.2"))),
                        "goals/G1/metric metric revenue"),
                unknown(
                        "goal of a budget line",
                        shopWithGoalsOnly().withBudget(ownerless("ads", "G11")),
                        "budget/ads/goals goal G1"),
                unknown(
                        "channel of a budget line",
                        shopWithGoalsOnly()
                                .withBudget(
                                        running(
                                                "ads",
                                                new Line(
                                                        Account.of(AccountKind.MARKETING),
                                                        Optional.of("onlin"),
                                                        Optional.empty()))),
                        "budget/ads/channel channel online"),
                unknown(
                        "group of a budget line",
                        shopWithGoalsOnly()
                                .withBudget(
                                        running(
                                                "ads",
                                                new Line(
                                                        Account.of(AccountKind.MARKETING),
                                                        Optional.empty(),
                                                        Optional.of("toy")))),
                        "budget/ads/group group toys"),
                unknown(
                        "account of a budget line",
                        shopWithGoalsOnly()
                                .withAccounts(account("facebook", AccountKind.MARKETING))
                                .withBudget(
                                        running(
                                                "ads",
                                                Line.of(
                                                        account(
                                                                "facebok",
                                                                AccountKind.MARKETING)))),
                        "budget/ads/account account facebook"),
                unknown(
                        "owner of an action",
                        smallShop().withActions(action("lam", "G1", "ads", "lan")),
                        "actions/A1/owner person lan"),
                unknown(
                        "goal of an action",
                        smallShop().withActions(action("lan", "G11", "ads", "lan")),
                        "actions/A1/goals goal G1"),
                unknown(
                        "budget line of an action",
                        smallShop().withActions(action("lan", "G1", "adds", "lan")),
                        "actions/A1/uses line ads"),
                unknown(
                        "effort of a person",
                        smallShop().withActions(action("lan", "G1", "ads", "min")),
                        "actions/A1/effort person minh"),
                unknown(
                        "channel of an effect",
                        smallShop()
                                .withActions(
                                        SmallShop.action(
                                                "A1", JANUARY, DECEMBER, lifting("stor", "0", 0))),
                        "actions/A1/effects/0/channel channel store"),
                unknown(
                        "action to be done before",
                        smallShop().withActions(after("A1", "A11"), after("A2", "A1")),
                        "actions/A1/after action A1"),
                unknown(
                        "metric of an early warning",
                        smallShop().withRisks(risk("R1", below("revenue[onlin]", 1))),
                        "risks/R1/trigger/metric tag online"),
                unknown(
                        "reserve of a response",
                        smallShop().withRisks(paidBy("reserved", vnd(1))),
                        "risks/R1/response/reserve line reserve"),
                unknown(
                        "metric of a KPI",
                        smallShop().withKpis(kpi("K1", "gross_margn", Bound.AT_LEAST, PLAN)),
                        "kpis/K1/metric metric gross_margin"),
                unknown(
                        "people at the review",
                        smallShop().withTracking(reviewedBy("lann")),
                        "tracking/attends person lan"),
                unknown(
                        "who agrees to a change",
                        smallShop().withTracking(agreedBy("lann")),
                        "tracking/approvers person lan"));
    }

    @Test
    void tells_every_problem_of_a_plan_at_once() {
        SmallShop shop =
                smallShop()
                        .withOrganic(organic("onlin", "toy", "0.1"))
                        .withGoals(goal("G1", "revenu / revenue[stor]", growth("0.2")))
                        .withActions(action("lam", "G9", "adds", "min"))
                        .withTracking(reviewedBy("lann"));

        assertThat(problems(shop))
                .extracting(it -> it.where() + " " + it.message().key())
                .containsExactly(
                        "revenue/organic/0/channel plan.unknown-channel",
                        "revenue/organic/0/group plan.unknown-group",
                        "goals/G1/metric metric.unknown-name",
                        "goals/G1/metric metric.unknown-tag",
                        "actions/A1/owner plan.unknown-person",
                        "actions/A1/goals plan.unknown-goal",
                        "actions/A1/uses plan.unknown-line",
                        "actions/A1/effort plan.unknown-person",
                        "tracking/attends plan.unknown-person");
    }

    @Test
    void the_exception_says_them_all_too() {
        ProblemsException exception =
                catchThrowableOfType(
                        ProblemsException.class,
                        () -> smallShop().withTracking(reviewedBy("lann")).plan());

        assertThat(exception)
                .hasMessage(
                        "tracking/attends: plan.unknown-person {id=lann, nearest=[lan], "
                                + "known=[lan, minh]}");
    }

    @Test
    void tells_a_response_paid_by_a_line_that_is_no_reserve() {
        SmallShop shop = smallShop().withRisks(paidBy("ads", vnd(1)));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(Place.of("risks/R1/response/reserve"), "plan.not-a-reserve")
                                .with("id", "ads")
                                .with("known", List.of("reserve")));
    }

    @Test
    void looks_into_the_effect_of_a_risk() {
        Line line = Line.of(account("sales", AccountKind.REVENUE), "onlin", "toy");
        Risk risk =
                new Risk(
                        "R1",
                        Text.of("R1"),
                        Optional.empty(),
                        List.of("G9"),
                        Optional.of(new RiskEffect(line, BigDecimal.ONE, 1)),
                        Optional.empty(),
                        Optional.of("lam"),
                        Optional.empty());

        assertThat(problems(smallShop().withRisks(risk)))
                .extracting(it -> it.where().toString())
                .containsExactly(
                        "risks/R1/goals",
                        "risks/R1/owner",
                        "risks/R1/effect/channel",
                        "risks/R1/effect/group",
                        "risks/R1/effect/account");
    }

    private static Arguments unknown(String what, SmallShop shop, String expected) {
        String[] words = expected.split(" ", 3);
        String key =
                switch (words[1]) {
                    case "metric" -> "metric.unknown-name";
                    case "tag" -> "metric.unknown-tag";
                    default -> "plan.unknown-" + words[1];
                };
        return arguments(what, shop, words[0], key, words[2]);
    }

    private static Figures lastYear(String channel, String group) {
        return ShopFigures.lastYear().revenue(channel, group, 1).figures();
    }

    private static BudgetLine running(String id, Line line) {
        return SmallShop.line(id, line, Limit.HARD, Purpose.RUNNING, everyMonth(1));
    }

    private static BudgetLine running(String id, AccountKind kind, long... months) {
        return SmallShop.running(id, kind, months);
    }
}
