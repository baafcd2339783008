package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.YEAR;
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
import static vn.aop.core.plan.SmallShop.threshold;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

class PlanReferencesTest {

    private static final Account REVENUE = Account.of(AccountKind.REVENUE);
    private static final KpiTarget PLAN = new KpiTarget.FromPlan();
    private static final Money ONE_DOLLAR = Money.parse("USD 1.00");

    @Test
    void accepts_the_small_shop() {
        assertThatCode(() -> smallShop().plan()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {2} {3} → {4}")
    @MethodSource("unknownReferences")
    void tells_where_an_unknown_reference_stands_and_what_is_near(
            String what, SmallShop shop, String where, String key, String nearest) {
        List<Problem> problems = problems(shop);

        assertThat(problems).extracting(Problem::where).containsExactly(where);
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
    @MethodSource("dollars")
    void tells_an_amount_in_another_currency(String where, SmallShop shop) {
        assertThat(problems(shop))
                .extracting(Problem::toString)
                .containsExactly(
                        Problem.at(where, "plan.currency", "found", "USD", "expected", "VND")
                                .toString());
    }

    static Stream<Arguments> dollars() {
        BudgetLine inDollars =
                new BudgetLine(
                        "ads",
                        Text.of("ads"),
                        Line.of(Account.of(AccountKind.MARKETING)),
                        Collections.nCopies(12, ONE_DOLLAR),
                        Limit.HARD,
                        Optional.empty(),
                        Purpose.RUNNING,
                        List.of());
        Figures lastYear = Figures.empty(YEAR.previous(), VND);
        return Stream.of(
                arguments(
                        "baseline/figures",
                        smallShop().withBaseline(Figures.empty(YEAR.previous(), CurrencyUnit.USD))),
                arguments(
                        "baseline/openingCash",
                        smallShop()
                                .withBaseline(
                                        new Baseline(lastYear, Optional.of(ONE_DOLLAR), Map.of()))),
                arguments(
                        "baseline/openingStock",
                        smallShop()
                                .withBaseline(
                                        new Baseline(
                                                lastYear,
                                                Optional.empty(),
                                                Map.of("diapers", vnd(1), "toys", ONE_DOLLAR)))),
                arguments(
                        "baseline/revenueYearBefore",
                        smallShop()
                                .withBaseline(
                                        new Baseline(
                                                lastYear,
                                                Optional.empty(),
                                                Map.of(),
                                                Optional.of(ONE_DOLLAR)))),
                arguments("budget/ads/months", shopWithGoalsOnly().withBudget(inDollars)),
                arguments(
                        "actions/A1/uses",
                        smallShop().withActions(using(new BudgetUse("ads", ONE_DOLLAR)))),
                arguments(
                        "resources/cashFloor",
                        shopWithGoalsOnly()
                                .withResources(
                                        new Resources(
                                                List.of(person("lan", "1")),
                                                Hiring.NONE,
                                                List.of(),
                                                Optional.of(ONE_DOLLAR)))),
                arguments(
                        "risks/R1/response/cost",
                        smallShop().withRisks(paidBy("reserve", ONE_DOLLAR))));
    }

    @Test
    void tells_a_review_that_was_held_outside_the_year() {
        YearMonth next = DECEMBER.plusMonths(1);
        SmallShop shop =
                smallShop().withTracking(tracking(List.of(), List.of(JANUARY, DECEMBER, next)));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(
                                "tracking/held/2",
                                "plan.review-outside-year",
                                "found",
                                next,
                                "from",
                                JANUARY,
                                "to",
                                DECEMBER));
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
                        Problem.at(
                                "thresholds/3",
                                "plan.threshold-twice",
                                "rule",
                                "many-goals",
                                "name",
                                "most"));
    }

    @Test
    void tells_a_response_paid_by_a_line_that_is_no_reserve() {
        SmallShop shop = smallShop().withRisks(paidBy("ads", vnd(1)));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(
                                "risks/R1/response/reserve",
                                "plan.not-a-reserve",
                                "id",
                                "ads",
                                "known",
                                List.of("reserve")));
    }

    @Test
    void tells_a_baseline_of_another_year() {
        SmallShop shop = smallShop().withBaseline(Figures.empty(YEAR, VND));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(
                                "baseline/figures",
                                "plan.baseline-year",
                                "found",
                                YEAR,
                                "expected",
                                YEAR.previous()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accountsThatTakeAName")
    void tells_an_own_account_that_takes_a_name_every_plan_has(
            String id, AccountKind kind, String key) {
        SmallShop shop = smallShop().withAccounts(account(id, kind));

        assertThat(problems(shop))
                .containsExactly(Problem.at("company/accounts/" + id, key, "id", id));
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
                        Problem.at(
                                "company/groups/online", "plan.channel-and-group", "id", "online"));
    }

    @Test
    void tells_a_budget_line_on_an_account_that_follows_from_sales() {
        for (AccountKind kind :
                List.of(AccountKind.REVENUE, AccountKind.COST_OF_GOODS, AccountKind.CHANNEL_FEES)) {
            SmallShop shop = shopWithGoalsOnly().withBudget(running("sales", kind, everyMonth(1)));

            assertThat(problems(shop))
                    .containsExactly(
                            Problem.at(
                                    "budget/sales/account",
                                    "plan.not-budgeted",
                                    "account",
                                    kind.id()));
        }
    }

    @Test
    void tells_sales_of_last_year_that_belong_to_no_channel_or_group() {
        Line withoutGroup = new Line(REVENUE, Optional.of("store"), Optional.empty());
        Figures lastYear =
                Figures.builder(YEAR.previous(), VND)
                        .add(Line.of(REVENUE), JANUARY.minusYears(1), vnd(1))
                        .add(withoutGroup, JANUARY.minusYears(1), vnd(1))
                        .add(Line.of(REVENUE, "store", "toys"), JANUARY.minusYears(1), vnd(1))
                        .build();

        assertThat(problems(smallShop().withBaseline(lastYear)))
                .containsExactly(soldWithoutPlace(0), soldWithoutPlace(1));
    }

    @Test
    void tells_revenue_that_is_planned_outright_twice() {
        SmallShop shop =
                smallShop()
                        .withRevenue("store", "toys", everyMonth(1))
                        .withRevenue("online", "toys", everyMonth(1))
                        .withRevenue("store", "toys", everyMonth(2));

        assertThat(problems(shop))
                .containsExactly(
                        Problem.at(
                                "revenue/monthly/2",
                                "plan.revenue-twice",
                                "channel",
                                "store",
                                "group",
                                "toys"));
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
                .extracting(Problem::where)
                .containsExactly(
                        "risks/R1/goals",
                        "risks/R1/owner",
                        "risks/R1/effect/channel",
                        "risks/R1/effect/group",
                        "risks/R1/effect/account");
    }

    private static Problem soldWithoutPlace(int index) {
        return Problem.at(
                "baseline/figures/" + index, "plan.sold-without-place", "account", "revenue");
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

    private static List<Problem> problems(SmallShop shop) {
        return catchThrowableOfType(ProblemsException.class, shop::plan).problems();
    }

    private static Account account(String id, AccountKind kind) {
        return new Account(id, kind, Text.of(id));
    }

    private static Figures lastYear(String channel, String group) {
        return ShopFigures.lastYear().revenue(channel, group, 1).figures();
    }

    private static NotThisYear later(String id) {
        return new NotThisYear(
                id, Text.of("A second store"), Text.of("No people"), Optional.empty(), List.of());
    }

    private static Tracking reviewedBy(String person) {
        return new Tracking(Rhythm.MONTHLY, 5, List.of(person), List.of());
    }

    private static Tracking agreedBy(String person) {
        return tracking(List.of(person), List.of());
    }

    private static Tracking tracking(List<String> approvers, List<YearMonth> held) {
        return new Tracking(
                Rhythm.MONTHLY, 5, List.of(), List.of(), Optional.empty(), approvers, held);
    }

    private static BudgetLine running(String id, Line line) {
        return SmallShop.line(id, line, Limit.HARD, Purpose.RUNNING, everyMonth(1));
    }

    private static BudgetLine running(String id, AccountKind kind, long... months) {
        return SmallShop.running(id, kind, months);
    }

    private static BudgetLine ownerless(String id, String goal) {
        return new BudgetLine(
                id,
                Text.of(id),
                Line.of(Account.of(AccountKind.MARKETING)),
                vnd(everyMonth(1)),
                Limit.SOFT,
                Optional.empty(),
                Purpose.GOALS,
                List.of(goal));
    }

    private static Risk paidBy(String reserve, Money cost) {
        return new Risk(
                "R1",
                Text.of("R1"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Response(Text.of("Discount"), cost, Optional.of(reserve))));
    }

    private static Action action(String owner, String goal, String uses, String person) {
        return new Action(
                "A1",
                Text.of("A1"),
                Optional.of(owner),
                List.of(goal),
                new Span(JANUARY, DECEMBER),
                List.of(),
                List.of(),
                List.of(new BudgetUse(uses, vnd(1))),
                Map.of(person, BigDecimal.ONE),
                List.of());
    }

    private static Action after(String id, String before) {
        return new Action(
                id,
                Text.of(id),
                Optional.empty(),
                List.of(),
                new Span(JANUARY, DECEMBER),
                List.of(before),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static Action using(BudgetUse use) {
        return new Action(
                "A1",
                Text.of("A1"),
                Optional.empty(),
                List.of(),
                new Span(JANUARY, DECEMBER),
                List.of(),
                List.of(),
                List.of(use),
                Map.of(),
                List.of());
    }
}
