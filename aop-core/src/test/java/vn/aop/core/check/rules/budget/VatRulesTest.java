package vn.aop.core.check.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.core.check.Checking.places;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.ShopFigures.lastYear;
import static vn.aop.core.plan.SmallShop.running;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.OpenItems;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.text.Text;

/** What is said of value added tax, and what is not. */
class VatRulesTest {

    private static final Vat DIRECT =
            new Vat.Direct(VatRates.of(new BigDecimal("0.01")), Vat.Paid.QUARTERLY, List.of());

    private static Plan with(Plan plan, Vat vat) {
        return plan.toBuilder().company(plan.company().toBuilder().vat(vat).build()).build();
    }

    @Nested
    class VatOpeningUnknownTest {

        private static Plan opening(long sold, Optional<Money> owed) {
            return smallShop()
                    .withActions()
                    .withRisks()
                    .withBaseline(
                            new Baseline(
                                    lastYear().revenue("store", "toys", everyMonth(sold)).figures(),
                                    Optional.of(vnd(0)),
                                    Map.of(),
                                    new OpenItems(Map.of(), Optional.empty(), owed),
                                    Optional.empty()))
                    .plan();
        }

        @Test
        void what_is_owed_of_last_year_is_asked_for_once_the_tax_is_reckoned() {
            Plan unknown = opening(1, Optional.empty());

            assertThat(places(new VatOpeningUnknown(), with(unknown, DIRECT)))
                    .containsExactly("company/vat");
            assertThat(places(new VatOpeningUnknown(), unknown)).isEmpty();
            assertThat(
                            places(
                                    new VatOpeningUnknown(),
                                    with(opening(1, Optional.of(vnd(0))), DIRECT)))
                    .isEmpty();
        }
    }

    @Nested
    class VatCountedTwiceTest {

        private static Plan paying(String id, String name) {
            BudgetLine line =
                    running(id, AccountKind.TAX, everyMonth(1)).toBuilder()
                            .name(Text.of(name))
                            .build();
            return smallShop().withBudget(line).withActions().withRisks().plan();
        }

        @Test
        void a_line_of_the_name_pays_again_what_is_reckoned() {
            assertThat(places(new VatCountedTwice(), with(paying("t", "Thuế GTGT quý"), DIRECT)))
                    .containsExactly("budget/t");
            assertThat(places(new VatCountedTwice(), with(paying("vat", "Taxes"), DIRECT)))
                    .containsExactly("budget/vat");
            assertThat(places(new VatCountedTwice(), paying("vat", "Taxes"))).isEmpty();
            assertThat(places(new VatCountedTwice(), with(paying("t", "Excavators"), DIRECT)))
                    .isEmpty();
        }
    }

    @Nested
    class VatNotPlannedTest {

        private static Plan told(RevenueDefinition.Part tax, BudgetLine... lines) {
            Plan plan = smallShop().withBudget(lines).withActions().withRisks().plan();
            RevenueDefinition definition =
                    new RevenueDefinition(
                            RevenueDefinition.Recognised.DELIVERED,
                            RevenueDefinition.Returns.DEDUCTED,
                            RevenueDefinition.Part.INCLUDED,
                            tax);
            return plan.toBuilder()
                    .revenue(
                            new RevenuePlan(
                                    Optional.of(definition),
                                    plan.revenue().organic(),
                                    plan.revenue().monthly()))
                    .build();
        }

        @Test
        void revenue_with_the_tax_in_it_needs_some_tax() {
            Plan none = told(RevenueDefinition.Part.INCLUDED);

            assertThat(places(new VatNotPlanned(), none)).containsExactly("revenue/definition/tax");
            assertThat(places(new VatNotPlanned(), with(none, DIRECT))).isEmpty();
            assertThat(places(new VatNotPlanned(), told(RevenueDefinition.Part.EXCLUDED)))
                    .isEmpty();
            assertThat(
                            places(
                                    new VatNotPlanned(),
                                    told(
                                            RevenueDefinition.Part.INCLUDED,
                                            running("tax", AccountKind.TAX, everyMonth(1)))))
                    .isEmpty();
        }
    }
}
