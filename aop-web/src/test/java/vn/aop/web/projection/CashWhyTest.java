package vn.aop.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.Cases;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.web.page.Pages;

/** Every flow of cash, and every step from profit to cash, names what it is made of. */
class CashWhyTest {

    private static final Pattern INPUT = Pattern.compile("([+−])? ?\\{(\\d+)}");
    private static final Plan TERMS = kept("9-terms");

    private static Plan kept(String stage) {
        Path file =
                Path.of("../aop-cases/src/test/resources/vn/aop/cases/kept", stage, "plan.yaml");
        return PlanFile.read(file).value().orElseThrow();
    }

    static List<Plan> plans() {
        return List.of(
                kept("8-flows"),
                TERMS,
                kept("11-vat"),
                kept("11-vat-direct"),
                Cases.shipped().find("babycare-house").orElseThrow().plan());
    }

    private static Map<String, ProjectionNumber> numbers(Plan plan) {
        Projection projection = Projection.of(plan);
        Map<String, ProjectionNumber> numbers =
                CashNumbers.of(projection.cash().orElseThrow(), projection);
        numbers.putAll(ProfitToCashNumbers.of(projection.profitToCash().orElseThrow(), projection));
        numbers.putAll(VatNumbers.of(projection));
        return numbers;
    }

    /**
     * What is read from nowhere but the projection itself, told by the first month or its floor.
     */
    private static boolean isGiven(String path) {
        return path.startsWith("cash/opening") || path.equals("cash/floor");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void operands_come_to_the_number_exactly(Plan plan) {
        numbers(plan)
                .forEach(
                        (path, number) -> {
                            Traced told = number.traced();
                            BigDecimal value = told.value().number().orElseThrow();
                            if (!isGiven(path) && value.signum() != 0) {
                                assertThat(told.inputs()).as(path).isNotEmpty();
                            }
                            if (!told.inputs().isEmpty() && !path.contains("/profit/")) {
                                assertThat(sum(told)).as(path).isEqualByComparingTo(value);
                            }
                        });
    }

    private static BigDecimal sum(Traced told) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher input = INPUT.matcher(told.formula().orElseThrow());
        while (input.find()) {
            BigDecimal part =
                    told.inputs()
                            .get(Integer.parseInt(input.group(2)))
                            .value()
                            .number()
                            .orElseThrow();
            sum = "−".equals(input.group(1)) ? sum.subtract(part) : sum.add(part);
        }
        return sum;
    }

    @Test
    void receipts_name_the_channel_and_the_month_that_was_sold_in() {
        Wording en = Wording.of(Language.EN).with(Pages.class, "pages");
        YearMonth may = YearMonth.of(2027, 5);
        Traced receipts = numbers(kept("8-flows")).get("cash/receipts/" + may).traced();

        List<String> labels = new ArrayList<>();
        receipts.inputs().forEach(it -> labels.add(en.say(message(it))));

        assertThat(labels)
                .containsExactly(
                        "Shop: sold in May 2027, after fees",
                        "Web: sold in Apr 2027, after fees",
                        "Web: sold in May 2027, after fees",
                        "Web: paid ahead for May 2027",
                        "Web: paid ahead for Jun 2027");
    }

    /** What lenders bring and take is told account by account. */
    @Test
    void financing_names_loans_repayments_and_interest() {
        Span year = TERMS.year().span();
        Traced lenders = numbers(TERMS).get("profit-to-cash/financing/" + year).traced();

        assertThat(lenders.formula()).contains("{0} − {1} − {2}");
        assertThat(lenders.inputs())
                .extracting(it -> it.value().number().orElseThrow().toPlainString())
                .containsExactly("36000000", "12000000", "1200000");
    }

    /** The tax on sales is told group by group, each at its rate. */
    @Test
    void value_added_tax_names_what_it_is_reckoned_on() {
        Plan plan = kept("11-vat");
        Map<String, ProjectionNumber> numbers = numbers(plan);
        Traced output = numbers.get("vat/output/2027-01").traced();

        assertThat(output.inputs())
                .extracting(it -> it.value().number().orElseThrow().toPlainString())
                .containsExactly("2400000", "900000");
        assertThat(output.inputs().get(1).formula()).contains("{0} × {1}");
        assertThat(numbers.get("vat/paid/2027-03").traced().inputs()).hasSize(1);
    }

    private static Message message(Traced traced) {
        return traced.label().message();
    }
}
