package vn.aop.core.check.rules.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.VND;
import static vn.aop.core.plan.SmallShop.smallShop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Checking;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.Citation;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Legislation;
import vn.aop.core.check.Rule;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.check.TurnoverThreshold.Reach;
import vn.aop.core.check.TurnoverThreshold.When;
import vn.aop.core.check.Withholding;
import vn.aop.core.company.LegalForm;
import vn.aop.core.company.Vat;
import vn.aop.core.company.VatRates;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.ShopFigures;
import vn.aop.core.plan.SmallShop;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** Law as data with dates, looked at from every day on which a plan may be looked at. */
class LawRulesTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 30);
    private static final Citation LAW = Citation.confirmed(Text.of("Luật"), CHECKED);
    private static final Citation REPORT = Citation.reported(Text.of("Nghị định mới"), CHECKED);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Nested
    class ThresholdCrossedOnDaysTest {

        /** A plan whose tax is deducted counts revenue without it, whether it says so or not. */
        @Test
        void says_which_revenue_it_counts() {
            assertThat(counted(smallShop().plan())).isEqualTo("law.revenue-as-planned");
            assertThat(counted(defining(RevenueDefinition.Part.INCLUDED)))
                    .isEqualTo("law.revenue-with-vat");
            assertThat(counted(defining(RevenueDefinition.Part.EXCLUDED)))
                    .isEqualTo("law.revenue-without-vat");
            assertThat(counted(deducting())).isEqualTo("law.revenue-without-vat");
        }

        private String counted(Plan plan) {
            Finding found =
                    findings(new ThresholdCrossed(), plan, on(NEW_YEAR, billion(NEW_YEAR))).get(0);
            return ((Message) found.message().arg("counted")).key();
        }

        private Plan defining(RevenueDefinition.Part tax) {
            RevenueDefinition definition =
                    new RevenueDefinition(
                            RevenueDefinition.Recognised.PAID,
                            RevenueDefinition.Returns.DEDUCTED,
                            RevenueDefinition.Part.INCLUDED,
                            tax);
            Plan plan = smallShop().plan();
            return plan.toBuilder()
                    .revenue(
                            new RevenuePlan(
                                    Optional.of(definition),
                                    plan.revenue().organic(),
                                    plan.revenue().monthly(),
                                    plan.revenue().prices(),
                                    plan.revenue().margins()))
                    .build();
        }

        private Plan deducting() {
            Plan plan = smallShop().plan();
            VatRates rates = VatRates.of(new BigDecimal("0.10"));
            Vat vat = new Vat.Deduction(rates, Vat.Paid.QUARTERLY, Vat.Bought.AS_SOLD);
            return plan.toBuilder().company(plan.company().toBuilder().vat(vat).build()).build();
        }

        /** The shop sold 1.8 billion, and plans 1.935. */
        @Property
        void a_law_of_the_year_is_told_once_and_as_begun_from_its_first_day_on(
                @ForAll @IntRange(max = 364) int begins, @ForAll @IntRange(max = 364) int looked) {
            LocalDate from = NEW_YEAR.plusDays(begins);
            LocalDate day = NEW_YEAR.plusDays(looked);

            assertThat(keys(new ThresholdCrossed(), smallShop().plan(), on(day, billion(from))))
                    .containsExactly(
                            day.isBefore(from)
                                    ? "check.threshold-crossed.begins"
                                    : "check.threshold-crossed.begun");
        }

        /** Whoever is long above is told of what begins between the first and the last day. */
        @Property
        void a_law_is_told_where_it_begins_in_the_year_and_holds_at_its_end(
                @ForAll @IntRange(min = -400, max = 400) int begins,
                @ForAll @IntRange(max = 400) int lasts) {
            LocalDate from = NEW_YEAR.plusDays(begins);
            LocalDate last = from.plusDays(lasts);
            LocalDate end = LocalDate.of(2026, 12, 31);
            boolean isTold = !from.isBefore(NEW_YEAR) && !from.isAfter(end) && !last.isBefore(end);

            assertThat(
                            keys(
                                    new ThresholdCrossed(),
                                    smallShop().plan(),
                                    law(threshold(from, Optional.of(last), LAW))))
                    .hasSize(isTold ? 1 : 0);
        }

        @Test
        void what_is_not_confirmed_is_never_told_as_law() {
            TurnoverThreshold reported = threshold(NEW_YEAR, Optional.empty(), REPORT);

            for (LocalDate day : List.of(NEW_YEAR.minusDays(1), NEW_YEAR, CHECKED)) {
                assertThat(keys(new ThresholdCrossed(), smallShop().plan(), on(day, reported)))
                        .containsExactly("check.threshold-crossed.reported");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "HOUSEHOLD, HOUSEHOLD, 1",
            "HOUSEHOLD, ENTERPRISE, 0",
            "HOUSEHOLD, , 1",
            ", ENTERPRISE, 1"
        })
        void a_law_for_one_form_is_not_told_to_the_other(
                LegalForm of, LegalForm form, int findings) {
            TurnoverThreshold law =
                    new TurnoverThreshold(
                            "books",
                            new Reach(billions("1"), When.ABOVE, Optional.empty()),
                            Optional.ofNullable(of),
                            NEW_YEAR,
                            Optional.empty(),
                            Text.of("phải có sổ sách"),
                            LAW,
                            Optional.empty());

            assertThat(keys(new ThresholdCrossed(), as(form), law(law))).hasSize(findings);
        }

        /** The plan of 1.935 billion, last year's 1.8. */
        @ParameterizedTest
        @CsvSource({"1.000, 1.934, 0", "1.000, 1.935, 1", "1.934, 3.000, 1", "1.935, 3.000, 0"})
        void a_law_up_to_an_amount_ends_there(String above, String upTo, int findings) {
            assertThat(
                            keys(
                                    new ThresholdCrossed(),
                                    smallShop().plan(),
                                    law(between(above, upTo, NEW_YEAR))))
                    .hasSize(findings);
        }

        /** Long in the next band: falling back into this one is no crossing of where it begins. */
        @Test
        void whoever_falls_back_below_the_end_of_a_law_has_not_crossed_its_beginning() {
            Plan falling =
                    smallShop()
                            .withOrganic(SmallShop.organic("*", "*", "-0.20"))
                            .withActions()
                            .plan();
            LocalDate longAgo = LocalDate.of(2021, 1, 1);

            assertThat(
                            keys(
                                    new ThresholdCrossed(),
                                    falling,
                                    law(between("1.000", "1.700", longAgo))))
                    .isEmpty();
        }

        @Test
        void refuses_an_end_that_is_not_above_the_beginning_and_a_confirmation_without_a_day() {
            assertThatThrownBy(() -> between("1.000", "1.000", NEW_YEAR))
                    .hasMessageContaining("give an end above it");
            assertThatThrownBy(() -> new Citation(Text.of("Luật"), Optional.empty(), true))
                    .hasMessageContaining("give the day on which it was checked");
        }
    }

    @Nested
    class MarketplaceWithholdsTest {

        /** Online sells 50 million a month: 1.5 % of 600 million. */
        @Test
        void tells_what_is_kept_of_the_sales_of_channels_with_a_fee() {
            assertThat(findings(new MarketplaceWithholds(), withoutActions(), law(decree())))
                    .extracting(Checking::compared)
                    .containsExactly(
                            "company/channels/online withheld=9000000 valueAdded=0.01 income=0.005");
        }

        /** From July on: half of the year. */
        @Test
        void counts_the_months_in_which_the_law_holds() {
            Withholding later = decree("2026-07-01", LAW);

            assertThat(findings(new MarketplaceWithholds(), withoutActions(), law(later)))
                    .extracting(it -> it.numbers().get("withheld"))
                    .containsExactly(Value.of(SmallShop.vnd(4_500_000)));
        }

        @Test
        void is_silent_where_the_plan_has_it_or_the_law_asks_nothing_of_the_shop() {
            Line online =
                    new Line(
                            Account.of(AccountKind.TAX_WITHHELD),
                            Optional.of("online"),
                            Optional.empty());
            Line store =
                    new Line(
                            Account.of(AccountKind.TAX_WITHHELD),
                            Optional.of("store"),
                            Optional.empty());

            assertThat(keys(new MarketplaceWithholds(), planning(online), law(decree()))).isEmpty();
            assertThat(keys(new MarketplaceWithholds(), planning(store), law(decree()))).hasSize(1);
            assertThat(
                            keys(
                                    new MarketplaceWithholds(),
                                    planning(Line.of(Account.of(AccountKind.TAX_WITHHELD))),
                                    law(decree())))
                    .isEmpty();
            assertThat(keys(new MarketplaceWithholds(), as(LegalForm.ENTERPRISE), law(decree())))
                    .isEmpty();
            assertThat(
                            keys(
                                    new MarketplaceWithholds(),
                                    as(LegalForm.HOUSEHOLD),
                                    law(decree("2027-01-01", LAW))))
                    .isEmpty();
        }

        @Test
        void what_is_reported_is_told_beside_the_law_and_alone_only_as_a_report() {
            Withholding reported = decree("2026-07-01", REPORT);

            assertThat(findings(new MarketplaceWithholds(), withoutActions(), law(reported)))
                    .extracting(it -> it.message().key())
                    .containsExactly("check.marketplace-withholds.reported");
            assertThat(
                            findings(
                                    new MarketplaceWithholds(),
                                    withoutActions(),
                                    law(decree(), reported)))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.message().key())
                                        .isEqualTo("check.marketplace-withholds");
                                assertThat(it.message().arg("source").toString())
                                        .contains("law.said-to-be-replaced");
                            });
        }

        @Test
        void of_unknown_sales_no_amount_is_claimed() {
            Plan young =
                    smallShop()
                            .withBaseline(
                                    ShopFigures.lastYear()
                                            .revenue("online", "toys", onlyInDecember())
                                            .figures())
                            .withActions()
                            .plan();

            assertThat(keys(new MarketplaceWithholds(), young, law(decree())))
                    .containsExactly("check.marketplace-withholds.unknown-sales");
        }

        private static long[] onlyInDecember() {
            long[] months = new long[12];
            months[11] = 10_000_000;
            return months;
        }
    }

    @Nested
    class LawNotLookedAtTest {

        @Property
        void is_told_from_the_day_after_the_last_one_on(
                @ForAll @IntRange(min = -1000, max = 1000) int days) {
            LocalDate last = LocalDate.of(2027, 1, 31);
            Circumstances known =
                    Circumstances.unknown()
                            .with(new Legislation(VND, List.of(), List.of(), Optional.of(last)))
                            .on(last.plusDays(days));

            assertThat(keys(new LawNotLookedAt(), smallShop().plan(), known))
                    .hasSize(days > 0 ? 1 : 0);
        }

        @Test
        void says_nothing_where_no_day_is_known_or_the_money_is_of_another_country() {
            Optional<LocalDate> past = Optional.of(NEW_YEAR);
            Legislation ours = new Legislation(VND, List.of(), List.of(), past);
            Legislation theirs =
                    new Legislation(CurrencyUnit.of("EUR"), List.of(), List.of(), past);
            Plan plan = smallShop().plan();

            assertThat(keys(new LawNotLookedAt(), plan, Circumstances.unknown().with(ours)))
                    .isEmpty();
            assertThat(
                            keys(
                                    new LawNotLookedAt(),
                                    plan,
                                    Circumstances.unknown().with(theirs).on(CHECKED)))
                    .isEmpty();
            assertThat(keys(new LawNotLookedAt(), plan, Circumstances.unknown().on(CHECKED)))
                    .isEmpty();
        }
    }

    private static Plan withoutActions() {
        return smallShop().withActions().plan();
    }

    private static Plan as(LegalForm form) {
        Plan plan = withoutActions();
        return plan.toBuilder()
                .company(plan.company().toBuilder().legalForm(Optional.ofNullable(form)).build())
                .build();
    }

    private static Plan planning(Line line) {
        Plan plan = withoutActions();
        BudgetLine withheld =
                SmallShop.line("withheld", line, Limit.HARD, Purpose.RUNNING, everyMonth(500_000));
        List<BudgetLine> budget = new ArrayList<>(plan.budget());
        budget.add(withheld);
        return plan.toBuilder().budget(budget).build();
    }

    private static Withholding decree() {
        return decree("2025-07-01", LAW);
    }

    private static Withholding decree(String from, Citation citation) {
        return new Withholding(
                "marketplace",
                Optional.of(new Withholding.Rates(new BigDecimal("0.01"), new BigDecimal("0.005"))),
                LocalDate.parse(from),
                Optional.empty(),
                Text.of("sàn nộp thay"),
                citation);
    }

    private static TurnoverThreshold billion(LocalDate from) {
        return threshold(from, Optional.empty(), LAW);
    }

    private static TurnoverThreshold threshold(
            LocalDate from, Optional<LocalDate> until, Citation citation) {
        return new TurnoverThreshold(
                "books", billions("1"), from, until, Text.of("phải có sổ sách"), citation);
    }

    private static TurnoverThreshold between(String above, String upTo, LocalDate from) {
        return new TurnoverThreshold(
                "books",
                new Reach(billions(above), When.ABOVE, Optional.of(billions(upTo))),
                Optional.empty(),
                from,
                Optional.empty(),
                Text.of("phải có sổ sách"),
                LAW,
                Optional.empty());
    }

    private static Money billions(String number) {
        return Money.of(VND, new BigDecimal(number).movePointRight(9));
    }

    private static Circumstances law(TurnoverThreshold... thresholds) {
        return Circumstances.unknown()
                .with(new Legislation(VND, List.of(thresholds), List.of(), Optional.empty()));
    }

    private static Circumstances law(Withholding... withholdings) {
        return Circumstances.unknown()
                .with(new Legislation(VND, List.of(), List.of(withholdings), Optional.empty()));
    }

    private static Circumstances on(LocalDate day, TurnoverThreshold... thresholds) {
        return law(thresholds).on(day);
    }

    private static List<String> keys(Rule rule, Plan plan, Circumstances circumstances) {
        return findings(rule, plan, circumstances).stream().map(it -> it.message().key()).toList();
    }

    private static List<Finding> findings(Rule rule, Plan plan, Circumstances circumstances) {
        return rule.check(CheckContext.of(PlanHistory.of(plan), circumstances, List.of()));
    }
}
