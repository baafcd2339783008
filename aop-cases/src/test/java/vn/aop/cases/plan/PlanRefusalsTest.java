package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.budget.Purpose;

/** What is refused in a plan file. The mark {@code ▸} stands where each problem must be told. */
class PlanRefusalsTest {

    private static final String GOALS = "nearest=[], known=[G1, G2]}";
    private static final String KINDS =
            "revenue, cost_of_goods, channel_fees, marketing, personnel, premises,"
                    + " other_operating, purchases, capex, tax, financing, loans, repayments, interest, drawings, tax_withheld, web_ads";
    private static final String MEASURES =
            KINDS
                    + ", contribution, contribution_margin, gross_margin, gross_profit,"
                    + " operating_profit, cash, stock, stock_cover_days";

    @Test
    void the_tea_shop_itself_is_accepted() {
        assertThat(teaShop().problems()).isEmpty();
    }

    static Stream<Arguments> unknownIds() {
        return Stream.of(
                arguments("goals: [G1, G2]", "goals: [G1, ▸G3]", "goal {id=G3, " + GOALS),
                arguments("goal: G2", "goal: ▸G7", "goal {id=G7, " + GOALS),
                arguments(
                        "after: [A1]",
                        "after: [▸A9]",
                        "action {id=A9, nearest=[], known=[A1, A2]}"),
                arguments(
                        "{line: ads",
                        "{line: ▸add",
                        "line {id=add, nearest=[ads], known=[rent, ads]}"),
                arguments(
                        "reserve: ads",
                        "reserve: ▸add",
                        "line {id=add, nearest=[ads], known=[rent, ads]}"),
                arguments(
                        "effort: {an",
                        "effort: {▸ann",
                        "person {id=ann, nearest=[an], known=[an]}"),
                arguments(
                        "attends: [an]",
                        "attends: [an, ▸bo]",
                        "person {id=bo, nearest=[], known=[an]}"),
                arguments(
                        "approvers: [an]",
                        "approvers: [an, ▸bo]",
                        "person {id=bo, nearest=[], known=[an]}"),
                arguments(
                        "effects: [{channel: web",
                        "effects: [{channel: ▸wep",
                        "channel {id=wep, nearest=[web], known=[shop, web]}"),
                arguments(
                        "marginByChannel: {web",
                        "marginByChannel: {▸wed",
                        "channel {id=wed, nearest=[web], known=[shop, web]}"),
                arguments(
                        "openingStock: {leaf",
                        "openingStock: {▸leef",
                        "group {id=leef, nearest=[leaf], known=[leaf]}"),
                arguments(
                        "account: premises\n",
                        "account: ▸premise\n",
                        "account {id=premise, nearest=[premises], known=[" + KINDS + "]}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unknownIds")
    void refuses_ids_that_lead_nowhere(String now, String instead, String problem) {
        TeaShop broken = teaShop().with(now, instead);

        assertThat(broken.problems()).containsExactly(broken.mark() + " plan.unknown-" + problem);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments("aop: 1", "aop: ▸2", "plan.newer-version {found=2, known=1}"),
                arguments("aop: 1", "aop: ▸0", "plan.other-version {found=0, known=1}"),
                arguments("aop: 1", "aop: ▸'1.0'", "plan.other-version {found=\"1.0\", known=1}"),
                arguments("aop: 1\n", "▸", "plan.no-version {key=aop}"),
                arguments("- {id: K2", "- {id: ▸K1", "file.id-twice {id=K1, first=111}"),
                arguments(
                        "to: 2027-09",
                        "to: ▸2027-03",
                        "plan.ends-before-it-begins {found=2027-03, from=2027-04}"),
                arguments(
                        "red: 0.08",
                        "red: ▸0.02",
                        "plan.red-before-amber {found=0.02, amber=0.03}"),
                arguments(
                        "    running: true",
                        "    running: true\n    goals: ▸[G1]",
                        "plan.running-and-goals {}"),
                arguments("    running: true", "    running: ▸false", "plan.running-or-goals {}"),
                arguments(
                        "above: 5}",
                        "above: ▸5, below: 3}",
                        "file.choose-only-one {found=[below, above]}"),
                arguments("{level: 0.30}", "▸{}", "file.choose-one {known=[growth, level]}"),
                arguments(
                        "target: plan",
                        "target: ▸plans",
                        "file.unknown-word {found=plans, known=[plan], nearest=[plan]}"),
                arguments(
                        "fees: deducted",
                        "fees: ▸excluded",
                        "file.unknown-word {found=excluded, known=[included, deducted],"
                                + " nearest=[included]}"),
                arguments("day: 5", "day: ▸31", "file.not-between {found=31, least=1, most=28}"),
                arguments(
                        "{account: web_ads, months",
                        "▸{account: revenue, channel: web, group: leaf, months",
                        "plan.figures-twice {id=revenue[web,leaf], first=30}"),
                arguments(
                        "  figures:\n",
                        "  tet: {trade: ▸good}\n  figures:\n",
                        "file.unknown-word {found=good, known=[goods, eating-out, other],"
                                + " nearest=[goods]}"),
                arguments(
                        "  figures:\n",
                        "  tet: {trade: goods, closedDays: ▸21}\n  figures:\n",
                        "file.not-between {found=21, least=0, most=20}"),
                arguments(
                        "  figures:\n",
                        "  tet: {trade: goods, slope: ▸1.1}\n  figures:\n",
                        "file.not-between {found=1.1, least=-0.5, most=0.5}"),
                arguments(
                        "  figures:\n",
                        "  history: [{year: 2024, revenue: ▸[1, 2, 3]}]\n  figures:\n",
                        "file.not-twelve {found=3}"),
                arguments(
                        "from: 2027-04}",
                        "from: ▸2027-13}",
                        "file.no-such-month {found=2027-13, first=2027-01, last=2027-12}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("misfits")
    void refuses_values_that_do_not_fit(String now, String instead, String problem) {
        TeaShop broken = teaShop().with(now, instead);

        assertThat(broken.problems()).containsExactly(broken.mark() + " " + problem);
    }

    /** What an action costs would never be a cost. */
    @Test
    void refuses_an_action_that_is_paid_out_of_a_loan() {
        TeaShop broken =
                teaShop()
                        .with(
                                "account: premises\n    months: [5,",
                                "account: loans\n    months: [5,")
                        .with("uses: [{line: ads", "uses: [{line: ▸rent");

        assertThat(broken.problems())
                .containsExactly(
                        broken.mark()
                                + " plan.uses-no-spending {id=rent, account=loans, known=[ads]}");
    }

    @Test
    void refuses_a_reserve_of_money_that_comes_in() {
        TeaShop broken =
                teaShop()
                        .with(
                                "account: premises\n    months: [5,",
                                "account: loans\n    months: [5,")
                        .with("limit: hard", "limit: ▸reserve");

        assertThat(broken.problems())
                .containsExactly(broken.mark() + " plan.reserve-comes-in {account=loans}");
    }

    /** A loan is no running cost, and need not be called one. */
    @ParameterizedTest
    @ValueSource(strings = {"", "    running: true\n", "    running: false\n"})
    void a_loan_need_not_say_that_it_runs_the_business(String said) {
        TeaShop borrowing =
                teaShop()
                        .with(
                                "account: premises\n    months: [5,",
                                "account: loans\n    months: [5,")
                        .with("    running: true\n", said);

        assertThat(borrowing.problems()).isEmpty();
        assertThat(borrowing.plan().budgetLine("rent").orElseThrow().purpose())
                .isEqualTo(Purpose.FLOW);
        assertThat(PlanFile.writeYaml(borrowing.plan())).doesNotContain("running:");
    }

    static Stream<Arguments> mistakesInMetrics() {
        return Stream.of(
                arguments(
                        "metric: web_ads",
                        "metric: ▸web_adds",
                        "metric.unknown-name {name=web_adds, nearest=[web_ads], known=["
                                + MEASURES
                                + "]}"),
                arguments(
                        "'revenue[web] / revenue'\n    target: {level",
                        "'revenue[▸wep] / revenue'\n    target: {level",
                        "metric.unknown-tag {name=wep, nearest=[web], known=[shop, web, leaf]}"),
                arguments(
                        "'revenue[web] / revenue'\n    target: plan",
                        "\"revenue[web] / ▸)\"\n    target: plan",
                        "metric.unexpected {found=)}"),
                arguments(
                        "'revenue[web] / revenue'\n    target: plan",
                        "'revenue[web▸ / revenue'\n    target: plan",
                        "metric.missing-bracket {before=[web}"),
                arguments(
                        "metric: revenue\n",
                        "metric: revenue ▸+ stock_cover_days\n",
                        "metric.units {operator=+, left=revenue, leftUnit=money,"
                                + " right=stock_cover_days, rightUnit=days}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakesInMetrics")
    void tells_the_column_inside_a_metric(String now, String instead, String problem) {
        TeaShop broken = teaShop().with(now, instead);

        assertThat(broken.problems()).containsExactly(broken.mark() + " " + problem);
    }

    private static String history(String years) {
        String months = "[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]";
        return "  history: [" + years.replace("MONTHS", months) + "]\n  figures:\n";
    }

    static Stream<Arguments> problemsOfTheCore() {
        return Stream.of(
                arguments(
                        "account: premises\n",
                        "account: ▸revenue\n",
                        "plan.not-budgeted {account=revenue}"),
                arguments(
                        "- {account: web_ads, months: [2",
                        "- ▸{account: revenue, months: [2",
                        "plan.sold-without-place {account=revenue}"),
                arguments(
                        "- {channel: web, group: leaf, months: [1, 2",
                        "- {channel: web, group: leaf, months: [1,1,1,1,1,1,1,1,1,1,1,1]}\n"
                                + "    - ▸{channel: web, group: leaf, months: [1, 2",
                        "plan.revenue-twice {channel=web, group=leaf}"),
                arguments(
                        "  figures:\n",
                        history("{year: ▸2026, revenue: MONTHS}"),
                        "plan.history-year {found=2026-04..2027-03, lastYear=2026-04..2027-03}"),
                arguments(
                        "  figures:\n",
                        history("{year: ▸2030, revenue: MONTHS}"),
                        "plan.history-year {found=2030-04..2031-03, lastYear=2026-04..2027-03}"),
                arguments(
                        "  figures:\n",
                        history("{year: 2024, revenue: MONTHS}, ▸{year: 2024, revenue: MONTHS}"),
                        "plan.history-twice {found=2024-04..2025-03}"),
                arguments(
                        "  figures:\n",
                        history(
                                "{year: 2024, channel: web, revenue: MONTHS},"
                                        + " ▸{year: 2024, revenue: MONTHS}"),
                        "plan.history-twice {found=2024-04..2025-03}"),
                arguments(
                        "kind: marketing, name: Ads}",
                        "kind: marketing, name: Ads}\n    - {id: ▸capex, kind: tax, name: T}",
                        "plan.account-is-kind {id=capex}"),
                arguments(
                        "kind: marketing, name: Ads}",
                        "kind: marketing, name: Ads}\n    - {id: ▸cash, kind: tax, name: T}",
                        "plan.account-is-measure {id=cash}"),
                arguments(
                        "reserve: ads",
                        "reserve: ▸rent",
                        "plan.not-a-reserve {id=rent, known=[ads]}"),
                arguments(
                        "month: 2027-08",
                        "month: ▸2028-04",
                        "plan.milestone-outside-year {found=2028-04, from=2027-04, to=2028-03}"),
                arguments(
                        "from: 2027-07",
                        "from: ▸1990-07",
                        "plan.action-far-from-year {found=1990-07, from=2027-04, to=2028-03}"),
                arguments(
                        "    - {growth: 0.02}",
                        "    - {growth: 0.02}\n    - ▸{growth: 0.03}",
                        "plan.organic-twice {}"),
                arguments(
                        "held: [2027-04, 2027-05]",
                        "held: [2027-04, ▸2028-05]",
                        "plan.review-outside-year {found=2028-05, from=2027-04, to=2028-03}"),
                arguments(
                        "reason: A year of building up}",
                        "reason: A year of building up}\n"
                                + "  - ▸{rule: many-goals, name: most, value: 5, reason: Another}",
                        "plan.threshold-twice {rule=many-goals, name=most}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("problemsOfTheCore")
    void tells_the_place_of_what_the_plan_itself_refuses(
            String now, String instead, String problem) {
        TeaShop broken = teaShop().with(now, instead);

        assertThat(broken.problems()).containsExactly(broken.mark() + " " + problem);
    }

    @Test
    void tells_the_place_of_a_name_that_is_channel_and_group() {
        TeaShop broken =
                teaShop()
                        .with("settlementDays: 7}", "settlementDays: 7}\n    - {id: leaf, name: L}")
                        .with("groups:\n    - {id: leaf", "groups:\n    - {id: ▸leaf");

        assertThat(broken.problems()).contains(broken.mark() + " plan.channel-and-group {id=leaf}");
    }

    @Test
    void another_format_is_told_alone() {
        TeaShop broken =
                teaShop().with("aop: 1", "aop: ▸2\nscenarios: []").with("rank: 1", "rank: first");

        assertThat(broken.problems())
                .containsExactly(broken.mark() + " plan.newer-version {found=2, known=1}");
    }

    @Test
    void a_misspelt_component_is_told_once() {
        assertThat(teaShop().with("\nbudget:", "\nbugdet:").problems())
                .singleElement()
                .asString()
                .startsWith("61:1 file.unknown-key {key=bugdet, nearest=[budget]");
    }

    static Stream<Arguments> brokenIds() {
        return Stream.of(
                arguments("  - id: G1", "  - ▸id G1: 1", "file.unknown-key {key=id G1"),
                arguments("  - id: G1", "  - id: ▸Goal 1", "file.id-form {found=Goal 1}"),
                arguments("  - id: G1", "  - ▸idd: G1", "file.unknown-key {key=idd"),
                arguments("- id: G1\n    name:", "- ▸name:", "file.missing-key {key=id}"),
                arguments("  - id: rent", "  - id: ▸5", "file.not-text {found=5}"),
                arguments("{id: an,", "{id: ▸[an],", "file.not-text {found=[…]}"),
                arguments("    - {id: web,", "    - {id: ▸on-line,", "file.name-form {found=on"),
                arguments("    - {id: leaf,", "    - ▸{", "file.missing-key {key=id}"),
                arguments("    - {id: web_ads,", "    - {id: ▸Ads,", "file.name-form {found=Ads}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("brokenIds")
    void a_broken_id_is_told_without_the_places_that_speak_of_it(
            String now, String instead, String problem) {
        TeaShop broken = teaShop().with(now, instead);

        assertThat(broken.problems())
                .filteredOn(it -> it.contains(" plan.unknown-") || it.contains(" metric.unknown-"))
                .isEmpty();
        assertThat(broken.problems())
                .anySatisfy(it -> assertThat(it).startsWith(broken.mark() + " " + problem));
    }

    @Test
    void what_is_no_object_is_told_without_the_places_that_speak_of_it() {
        TeaShop broken =
                teaShop()
                        .with(
                                "  people:\n    - {id: an, name: An, role: Owner, department: Front,"
                                        + " skills: [tea, web], daysPerMonth: 22}",
                                "  people:\n    - ▸an\n    - {id: bo, name: Bo, role: Sales,"
                                        + " daysPerMonth: 22}");

        assertThat(broken.problems())
                .containsExactly(broken.mark() + " file.not-object {found=an}");
    }

    @Test
    void beside_a_broken_id_a_misspelt_one_is_told() {
        TeaShop broken =
                teaShop().with("  - id: rent", "  - id: 5").with("{line: ads", "{line: ▸add");

        assertThat(broken.problems())
                .contains(
                        broken.mark() + " plan.unknown-line {id=add, nearest=[ads], known=[ads]}");
    }

    @Test
    void a_broken_channel_is_not_missed_where_it_is_used() {
        TeaShop broken = teaShop().with("feeRate: 0.05", "feeRate: ▸5");

        assertThat(broken.problems())
                .containsExactly(broken.mark() + " file.not-between {found=5, least=0, most=1}");
    }

    @Test
    void a_broken_account_is_not_missed_where_it_is_used() {
        TeaShop broken = teaShop().with("kind: marketing", "kind: ▸marketin");

        assertThat(broken.problems())
                .singleElement()
                .asString()
                .startsWith(broken.mark() + " file.unknown-word {found=marketin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "XDR"})
    void refuses_codes_that_are_no_money(String code) {
        TeaShop broken = teaShop().with("currency: VND", "currency: ▸" + code);

        assertThat(broken.problems())
                .containsExactly(broken.mark() + " file.not-money {found=" + code + "}");
    }

    @Test
    void a_broken_currency_does_not_make_every_amount_wrong() {
        TeaShop broken = teaShop().with("currency: VND", "currency: ▸ĐỒNG");

        assertThat(broken.problems())
                .containsExactly(broken.mark() + " file.not-currency {found=ĐỒNG}");
    }
}
