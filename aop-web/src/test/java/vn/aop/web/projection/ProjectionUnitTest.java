package vn.aop.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Language;
import vn.aop.web.ChangedPlan;
import vn.aop.web.widget.TableUnit;

/** The tables of a projection stand in a unit that fits the plan and is named above them. */
class ProjectionUnitTest {

    private static Plan shop(String currency, long eachMonth) {
        String months = (eachMonth + ", ").repeat(11) + eachMonth;
        String text =
                """
                aop: 1
                company:
                  name: {vi: Tiệm, en: Shop}
                  industry: {vi: Bán lẻ, en: Retail}
                  scale: small
                  currency: %s
                  channels: [{id: store, name: {vi: Cửa hàng, en: Store}}]
                  groups: [{id: all, name: {vi: Tất cả, en: All}, margin: 0.5}]
                year: {from: 2026-01}
                baseline:
                  figures:
                    - {account: revenue, channel: store, group: all, months: [%s]}
                """
                        .formatted(currency, months);
        return PlanFile.read("plan.yaml", text).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    USD | 1050      | VI | $       | 0 | 12.600
                    USD | 1050      | EN | $       | 0 | 12,600
                    USD | 100       | EN | $       | 0 | 1,200.00
                    USD | 150000    | EN | k $     | 3 | 1,800.0
                    VND | 400000000 | EN | m ₫     | 6 | 4,800.0
                    VND | 400000000 | VI | triệu ₫ | 6 | 4.800,0
                    VND | 400000    | VI | nghìn ₫ | 3 | 4.800,0
                    """)
    void the_unit_is_that_of_the_currency_and_the_size(
            String currency, long each, Language language, String name, int power, String year) {
        Plan plan = shop(currency, each);
        ShownProjection numbers =
                new ShownProjection(Projection.of(plan), ChangedPlan.words(plan, language), "case");

        assertThat(numbers.unit()).isEqualTo(new TableUnit(name, power));
        assertThat(ProfitSection.of(plan, numbers).statement().get(0).year().text())
                .isEqualTo(year);
    }
}
