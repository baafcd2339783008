package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.Plan;

/** What a budget line follows, as it is written, and what is wrong there with its place. */
class DriverShapeTest {

    private static final String MONTHS = "    months: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]\n";

    @Test
    void is_read_and_written() {
        TeaShop shop = rent("    driver: {share: 0.020, of: 'revenue[web]'}\n");

        assertThat(rent(shop).driver())
                .contains(new Driver.Share(new BigDecimal("0.02"), Metric.parse("revenue[web]")));
        assertThat(PlanFile.writeYaml(shop.plan()))
                .contains("driver: {share: 0.02, of: 'revenue[web]'}");
    }

    @Test
    void an_amount_for_each_step_is_read_with_its_currency() {
        TeaShop shop = rent("    driver: {perStep: 2000 VND, step: 30 VND, of: revenue}\n");

        assertThat(rent(shop).driver().orElseThrow().told().toString())
                .isEqualTo(
                        new Driver.Step(
                                        shop.plan().reserves().withAmount(2000),
                                        new BigDecimal("30"),
                                        Metric.parse("revenue"))
                                .told()
                                .toString());
    }

    @Test
    void begins_in_a_month_and_has_months_of_its_own() {
        TeaShop shop =
                rent(
                        "    driver: {share: 0.02, of: revenue, from: 2027-05}\n"
                                + "    fixed: {2027-04: 7, 2027-06: 0}\n");

        assertThat(rent(shop).fixed().begin()).contains(YearMonth.of(2027, 5));
        assertThat(PlanFile.writeYaml(shop.plan()))
                .contains(
                        "driver: {share: 0.02, of: revenue, from: 2027-05}",
                        "fixed: {2027-04: 7, 2027-06: 0}");
        assertThat(PlanFile.readHistory("plan.yaml", PlanFile.writeYaml(shop.plan())).value())
                .contains(shop.history());
    }

    @Test
    void twelve_amounts_of_the_wrong_sign_are_one_mistake() {
        TeaShop all = rent(MONTHS.replace("5", "-5").replace("[", "[▸"));
        TeaShop first = rent(MONTHS.replace("[5", "[▸-5"));

        assertThat(all.problems())
                .singleElement()
                .asString()
                .startsWith(all.mark() + " plan.signs-by-kind {more=11, found=-5");
        assertThat(first.problems())
                .singleElement()
                .asString()
                .startsWith(first.mark() + " plan.sign-by-kind {found=-5");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("    driver: ▸{share: 0.02}\n", "file.missing-key {key=of}"),
                arguments(
                        "    driver: ▸{perStep: 5, of: revenue}\n", "file.missing-key {key=step}"),
                arguments(
                        "    driver: {share: ▸2, of: revenue}\n",
                        "file.not-above-up-to {found=2, least=0, most=1}"),
                arguments(
                        "    driver: {perStep: 5, step: ▸0, of: revenue}\n",
                        "file.not-above {found=0, least=0}"),
                arguments(
                        "    driver: {perStep: 5, step: ▸300.000, of: revenue}\n",
                        "file.thousands-or-decimals {found=300.000"),
                arguments(
                        "    driver: {perStep: 5, step: ▸300 USD, of: revenue}\n",
                        "file.other-currency"),
                arguments(
                        "    driver: {follows: sales, of: ▸revenue}\n", "driver.idle-key {key=of}"),
                arguments(
                        "    driver: {share: 0.1, of: revenue, step: ▸5}\n",
                        "driver.idle-key {key=step}"),
                arguments(
                        "    driver: {share: 0.1, of: ▸gross_margin}\n",
                        "driver.no-money {metric=gross_margin}"),
                arguments("    driver: {share: 0.1, of: ▸premises}\n", "driver.follows-itself"),
                arguments("    driver: ▸{follows: sales}\n", "driver.no-purchases"),
                arguments(MONTHS + "    fixed: ▸{2027-04: 5}\n", "driver.fixed-without-driver"),
                arguments(
                        "    driver: {share: 0.1, of: revenue}\n    fixed: {2027-04: ▸-5}\n",
                        "file.not-at-least {found=-5"),
                arguments(
                        "    driver: {share: 0.1, of: revenue, from: ▸2037-04}\n",
                        "change.month-outside-year"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void tells_the_place_of_what_is_wrong(String driver, String problem) {
        TeaShop broken = rent(driver);

        assertThat(broken.problems())
                .singleElement()
                .asString()
                .startsWith(broken.mark() + " " + problem);
    }

    /** The line itself is well; the currency is what has to be mended. */
    @Test
    void a_currency_that_is_none_is_told_alone() {
        TeaShop broken =
                rent("    driver: {share: 0.1, of: revenue}\n")
                        .with("currency: VND", "currency: ▸V1D");

        assertThat(broken.problems())
                .singleElement()
                .asString()
                .startsWith(broken.mark() + " file.not-currency");
    }

    @Test
    void a_line_has_months_or_a_driver() {
        assertThat(rent(MONTHS + "    driver: {share: 0.1, of: revenue}\n").problems())
                .singleElement()
                .asString()
                .contains("months", "driver");
        assertThat(rent("").problems()).singleElement().asString().contains("months", "driver");
    }

    private static TeaShop rent(String instead) {
        return teaShop().with(MONTHS, instead);
    }

    private static BudgetLine rent(TeaShop shop) {
        Plan plan = shop.plan();
        return plan.budgetLine("rent").orElseThrow();
    }
}
