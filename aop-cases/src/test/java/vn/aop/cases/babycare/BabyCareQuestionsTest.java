package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.data.Offset;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Difference;
import vn.aop.core.change.TradeOff;
import vn.aop.core.company.Company;
import vn.aop.core.decision.recovery.BehindGoal;
import vn.aop.core.decision.recovery.Correction;
import vn.aop.core.decision.recovery.CorrectionOption;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.decision.saving.CutMeasure;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/**
 * The cost cut that is asked about in July and the correction of August, with the figures that the
 * story tells.
 */
class BabyCareQuestionsTest {

    private static final Offset<BigDecimal> A_HUNDREDTH_OF_A_POINT =
            Offset.offset(new BigDecimal("0.0001"));

    private static Case babyCareHouse;
    private static Plan plan;

    @BeforeAll
    static void open() {
        babyCareHouse = Cases.shipped().find("babycare-house").orElseThrow();
        plan = babyCareHouse.plan();
    }

    private static Validated<CostCut, Problem> cut(long millions) {
        return CostCut.of(
                plan,
                Money.ofMinor(CurrencyUnit.of("VND"), millions * 1_000_000),
                YearMonth.of(2026, 7),
                YearMonth.of(2026, 9));
    }

    private static Correction correction() {
        YearMonth august = YearMonth.of(2026, 8);
        return Correction.of(plan, MonthlyReview.of(plan, actuals(), august))
                .orElseThrow(ProblemsException::new);
    }

    private static Actuals actuals() {
        Company company = plan.company();
        try (InputStream sales = babyCareHouse.actualsResource()) {
            return ActualsImport.into(company.vocabulary(), company.currency(), plan.year())
                    .read("sales.csv", sales)
                    .value()
                    .orElseThrow()
                    .actuals();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a value in millions, rounded as the story rounds it. */
    private static BigDecimal millions(Value value) {
        return value.number().orElseThrow().movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }

    @Test
    void a_hundred_and_twenty_million_cannot_be_saved_by_september() {
        String answer =
                Wording.of(Language.EN)
                        .speakingOf(plan.company())
                        .say(cut(120).problems().get(0).message());

        assertThat(answer).contains("the most is 84.2 m", "to 5.48 bn", "to 42.09%");
    }

    @Test
    void the_most_stops_the_livestreams_and_gives_up_the_sale_days() {
        assertThat(cut(84).orElseThrow(ProblemsException::new).measures())
                .extracting(it -> it.kind().id() + " " + it.where())
                .contains("stopped-action actions/A3", "dropped-action actions/A5");
    }

    @Test
    void thirty_million_take_nothing_from_any_goal() {
        CostCut cut = cut(30).orElseThrow(ProblemsException::new);

        assertThat(cut.damage().isNone()).isTrue();
        assertThat(cut.measures())
                .allMatch(CutMeasure::isReversible)
                .extracting(it -> it.where() + " " + millions(Value.of(it.saving())))
                .containsExactly(
                        "budget/reserve 18.0",
                        "budget/utilities 3.1",
                        "budget/packaging 2.1",
                        "budget/online_ads 4.0",
                        "budget/store_marketing 2.8");
    }

    @ParameterizedTest
    @CsvSource({"across-the-board, 5620.4, 0.4382", "marketing-first, 5512.0, 0.4291"})
    void both_reflexes_save_the_same_at_another_price(String kind, String revenue, String online) {
        TradeOff price =
                cut(30).orElseThrow(ProblemsException::new).comparisons().stream()
                        .filter(it -> it.kind().id().equals(kind))
                        .findFirst()
                        .orElseThrow()
                        .tradeOff();

        assertThat(millions(price.goals().get(0).value().after())).isEqualByComparingTo(revenue);
        assertThat(price.goals().get(1).value().after().number().orElseThrow())
                .isCloseTo(new BigDecimal(online), A_HUNDREDTH_OF_A_POINT);
    }

    @Test
    void in_august_revenue_and_the_online_share_are_behind() {
        List<BehindGoal> behind = correction().behind();

        assertThat(behind).extracting(it -> it.goal().id()).containsExactly("G1", "G2");
        assertThat(millions(behind.get(0).missed())).isEqualByComparingTo("197.0");
        assertThat(behind.get(0).lookAt())
                .extracting(it -> it.where().toString())
                .startsWith("revenue/store", "revenue/online")
                .contains("risks/R2")
                .doesNotContain("budget/packaging");
    }

    @Test
    void the_ways_to_catch_up_are_ranked_by_what_they_bring_for_the_money() {
        assertThat(correction().options())
                .extracting(BabyCareQuestionsTest::told)
                .containsExactly(
                        "actions/A4 2.7 5 12.0",
                        "actions/A3 10.5 8 33.6",
                        "actions/A3 21.0 16 67.2",
                        "actions/P6 0.7 2 1.0",
                        "actions/P6 0.3 1 0.5",
                        "actions/A5 16.5 8 20.3",
                        "actions/A5 33.0 16 40.6",
                        "risks/R2 18.1 7.2 19.1");
    }

    /** Six groups: more than are named, so that the others have to be told for the sum. */
    @Test
    void the_parts_of_a_channel_add_up_to_what_it_is_short_of() {
        List<Difference> channels =
                correction().behind().get(0).lookAt().stream()
                        .filter(it -> it.message().key().equals("correct.look-sales-within"))
                        .toList();

        assertThat(channels)
                .isNotEmpty()
                .allSatisfy(
                        it ->
                                assertThat(
                                                ((List<?>) it.message().arg("parts"))
                                                        .stream()
                                                                .map(part -> gap((Message) part))
                                                                .reduce(
                                                                        BigDecimal.ZERO,
                                                                        BigDecimal::add))
                                        .isEqualByComparingTo(
                                                ((Value) it.message().arg("short"))
                                                        .number()
                                                        .orElseThrow()));
    }

    private static BigDecimal gap(Message part) {
        BigDecimal gap = ((Value) part.arg("gap")).number().orElseThrow();
        return part.key().endsWith("-short") ? gap : gap.negate();
    }

    private static String told(CorrectionOption option) {
        return "%s %s %s %s"
                .formatted(
                        option.where(),
                        millions(Value.of(option.cost())),
                        option.personDays().stripTrailingZeros().toPlainString(),
                        gained(option.gains().get(0).gain()));
    }

    private static String gained(Value gain) {
        return gain.number().isPresent() ? millions(gain).toPlainString() : "unknown";
    }

    @Test
    void the_strongest_way_closes_about_a_third() {
        assertThat(correction().options())
                .extracting(it -> it.gains().get(0).closes().setScale(3, RoundingMode.HALF_UP))
                .contains(new BigDecimal("0.061"), new BigDecimal("0.341"), new BigDecimal("0.206"))
                .allMatch(it -> it.compareTo(new BigDecimal("0.342")) < 0);
    }
}
