package vn.aop.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.aop.cases.wording.Wording;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Language;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.page.Pages;
import vn.aop.web.widget.Derivation;
import vn.aop.web.widget.PlanWords;
import vn.aop.web.widget.Reasons;

class ReasonsTest {

    private static final OpenCase CASE = new OpenCases(new CopiesInMemory()).find("babycare-house");
    private static final ReviewNumbers MARCH =
            ReviewNumbers.of(MonthlyReview.of(CASE.plan(), CASE.actuals(), YearMonth.of(2026, 3)));

    private static Derivation why(String path, Language language) {
        Wording wording = Wording.of(language).with(Pages.class, "pages");
        return new Reasons(new PlanWords(CASE.plan(), wording), CASE)
                .of(MARCH.find(path).orElseThrow().traced());
    }

    private static String formula(Derivation reason) {
        return reason.formula().orElseThrow().words().stream()
                .map(Derivation.Part::text)
                .collect(Collectors.joining());
    }

    @Test
    void fills_the_figures_into_the_formula() {
        Derivation variance = why("accounts/revenue/online/-/to-date/variance", Language.VI);

        assertThat(variance.label()).isEqualTo("Chênh lệch (thực hiện − kế hoạch)");
        assertThat(formula(variance)).isEqualTo("Thực hiện − Kế hoạch");
        assertThat(variance.formula().orElseThrow().figures())
                .isEqualTo("468.302.000 ₫ − 467.524.001 ₫");
        assertThat(variance.value()).isEqualTo("777.999 ₫");
    }

    @Test
    void says_of_every_input_where_it_was_read() {
        Derivation.ReadFrom actual =
                why("accounts/revenue/online/-/to-date/variance", Language.EN)
                        .inputs()
                        .get(0)
                        .source()
                        .orElseThrow();

        assertThat(actual.kind()).isEqualTo("Actual figures");
        assertThat(actual.place()).isEqualTo("Revenue · Online, Jan 2026–Mar 2026");
        assertThat(actual.note()).isEqualTo("Summed from the transactions in sales.csv.");
    }

    @Test
    void leads_to_the_place_in_the_plan() {
        Derivation growth = why("goals/G1/target", Language.EN).inputs().get(1);

        assertThat(growth.value()).isEqualTo("20%");
        assertThat(growth.source().orElseThrow().place())
                .isEqualTo("Goals › Revenue grows by at least 20% › target");
        assertThat(growth.source().orElseThrow().href())
                .hasValue("/cases/babycare-house/plan#goals-G1");
    }

    @Test
    void writes_a_long_sum_as_one_formula() {
        Derivation profit = why("accounts/operating_profit/-/-/month/plan", Language.EN);

        assertThat(formula(profit))
                .isEqualTo(
                        "Revenue, Mar 2026 − Cost of goods, Mar 2026 − Channel fees, Mar 2026"
                                + " − Marketing, Mar 2026 − Personnel, Mar 2026"
                                + " − Premises, Mar 2026 − Other operating, Mar 2026");
        assertThat(profit.inputs()).hasSize(7);
    }

    @Test
    void tells_inputs_of_different_accounts_apart() {
        Derivation landing = why("goals/G2/landing/performance-carried", Language.EN);

        assertThat(formula(landing))
                .isEqualTo(
                        "Revenue · Online, landing: at the present pace"
                                + " ÷ Revenue, landing: at the present pace");
    }

    @Test
    void adds_up_the_days_that_actions_take() {
        Derivation left = why("people/minh/left", Language.EN);

        assertThat(left.value()).isEqualTo("0");
        assertThat(left.formula().orElseThrow().figures()).isEqualTo("14 − 14");
        assertThat(left.inputs().get(1).formula().orElseThrow().figures())
                .isEqualTo("1 + 6 + 6 + 1");
        assertThat(left.inputs().get(1).inputs().get(0).source().orElseThrow().place())
                .isEqualTo(
                        "Actions › Push the best sellers for new mothers in packs, keep the supplier discounts › days a month");
    }
}
