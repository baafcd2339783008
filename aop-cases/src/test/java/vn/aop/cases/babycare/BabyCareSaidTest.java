package vn.aop.cases.babycare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.cases.story.StoryNumber;
import vn.aop.cases.story.StoryText;
import vn.aop.core.change.BeforeAfter;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.coherence.MixEffect;
import vn.aop.core.decision.recovery.BehindGoal;
import vn.aop.core.decision.recovery.Correction;
import vn.aop.core.decision.recovery.CorrectionOption;
import vn.aop.core.decision.saving.CostCut;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/**
 * Numbers of the story that no file of the case can tell, each held against what the core answers;
 * those of the six offers are held by {@link OffersToldTest}.
 */
class BabyCareSaidTest {

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();
    private static final Plan PLAN = CASE.plan();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_number_is_what_the_plan_answers(Language language) {
        String told = CASE.story(language).replaceAll("(?m)^- \\[[^]]*]\\(desk\\?offer=.*$", "");
        List<StoryNumber> said =
                StoryText.of("story", told, language).links().stream()
                        .filter(it -> it.destination().equals("said"))
                        .flatMap(it -> it.numbers().stream())
                        .toList();
        List<BigDecimal> known = known();

        assertThat(said).hasSameSizeAs(known);
        for (int i = 0; i < known.size(); i++) {
            assertThat(said.get(i).tells(known.get(i)))
                    .as("%s is %s", said.get(i).written(), known.get(i))
                    .isTrue();
        }
    }

    /** In the order of the story. */
    private static List<BigDecimal> known() {
        List<BigDecimal> known = new ArrayList<>(goalsTogether());
        known.add(lastYear("revenue").multiply(new BigDecimal("1.2")));
        known.add(known.get(0));
        known.add(taxedOnIncomeAbove());
        known.addAll(savings());
        known.addAll(correction());
        known.add(eleventhOfNovember());
        return known;
    }

    /** Online +80 %, the store −5.71 %, the margin of the mix, and that which online needs. */
    private static List<BigDecimal> goalsTogether() {
        Coherence coherence = Coherence.of(PLAN);
        MixEffect mix = coherence.mix().orElseThrow();
        return List.of(
                coherence
                        .exactRange(Metric.parse("revenue[online]"))
                        .flatMap(it -> it.minGrowth())
                        .orElseThrow(),
                coherence
                        .exactRange(Metric.parse("revenue[store]"))
                        .flatMap(it -> it.maxGrowth())
                        .orElseThrow(),
                mix.impliedMargin(),
                mix.channels().stream()
                        .filter(it -> it.channel().equals("online"))
                        .flatMap(it -> it.needed().stream())
                        .findFirst()
                        .orElseThrow());
    }

    private static BigDecimal lastYear(String metric) {
        return number(
                Metric.parse(metric)
                        .value(PLAN.baseline().source(), PLAN.year().previous().span()));
    }

    private static BigDecimal taxedOnIncomeAbove() {
        return TurnoverThresholds.shipped().turnovers().stream()
                .filter(it -> it.id().equals("household-income-books"))
                .map(it -> it.reach().revenue().getAmount())
                .findFirst()
                .orElseThrow();
    }

    /** The most that can be saved, what is sold then, and what is sold without the advertising. */
    private static List<BigDecimal> savings() {
        Message refused = cut(120).problems().get(0).message();
        Message falls = (Message) ((List<?>) refused.arg("destroyed")).get(0);
        BeforeAfter<Value> reflex =
                cut(30).orElseThrow(ProblemsException::new).comparisons().stream()
                        .filter(it -> it.kind().id().equals("marketing-first"))
                        .findFirst()
                        .orElseThrow()
                        .tradeOff()
                        .goals()
                        .get(0)
                        .value();
        return List.of(
                ((Money) refused.arg("most")).getAmount(),
                number((Value) falls.arg("after")),
                number(reflex.after()));
    }

    private static Validated<CostCut, Problem> cut(long millions) {
        return CostCut.of(
                PLAN,
                Money.ofMinor(CurrencyUnit.of("VND"), millions * 1_000_000),
                YearMonth.of(2026, 7),
                YearMonth.of(2026, 9));
    }

    /** Where the year lands, what is missed, and of three ways the cost, the gain and the loss. */
    private static List<BigDecimal> correction() {
        Correction correction = corrected();
        BehindGoal revenue = correction.behind().get(0);
        BehindGoal online = correction.behind().get(1);
        List<BigDecimal> known = new ArrayList<>();
        known.add(landing(revenue));
        known.add(number(revenue.missed()));
        known.add(landing(online));
        for (String action : List.of("A3", "A5", "A4")) {
            CorrectionOption most = most(correction, action);
            known.add(most.cost().getAmount());
            known.add(gain(most));
            known.add(number(most.tradeOff().payback().net()));
        }
        known.add(number(revenue.missed()));
        return known;
    }

    private static Correction corrected() {
        MonthlyReview august = MonthlyReview.of(PLAN, CASE.sales(PLAN), YearMonth.of(2026, 8));
        return Correction.of(PLAN, august).orElseThrow(ProblemsException::new);
    }

    private static BigDecimal landing(BehindGoal goal) {
        return number(goal.review().landing().expected().value());
    }

    private static CorrectionOption most(Correction correction, String action) {
        return correction.options().stream()
                .filter(it -> it.where().toString().equals("actions/" + action))
                .max(Comparator.comparing(BabyCareSaidTest::gain))
                .orElseThrow();
    }

    private static BigDecimal gain(CorrectionOption option) {
        return number(option.gains().get(0).gain());
    }

    private static BigDecimal number(Value value) {
        return value.number().orElseThrow();
    }

    private static BigDecimal eleventhOfNovember() {
        LocalDate day = LocalDate.of(2026, 11, 11);
        return rows().stream()
                .filter(it -> it[0].equals(day.toString()))
                .filter(it -> it[1].equals("revenue") && it[2].equals("online"))
                .map(it -> new BigDecimal(it[4]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String[]> rows() {
        try (InputStream sales = CASE.actualsResource()) {
            return new String(sales.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(it -> it.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the work under way, no fourth brings more than the last of the three that are told. */
    @Test
    void three_ways_are_told_that_bring_most_and_all_of_them_cost_profit() {
        Correction correction = corrected();
        Function<CorrectionOption, String> action = it -> it.where().toString();
        List<String> ranked =
                correction.options().stream()
                        .filter(it -> it.kind() == CorrectionOption.Kind.DO_MORE)
                        .sorted(Comparator.comparing(BabyCareSaidTest::gain).reversed())
                        .map(action)
                        .distinct()
                        .toList();

        assertThat(correction.options()).hasSize(8);
        assertThat(ranked).startsWith("actions/A3", "actions/A5", "actions/A4");
        assertThat(List.of("A3", "A5", "A4"))
                .allSatisfy(
                        it ->
                                assertThat(number(most(correction, it).tradeOff().payback().net()))
                                        .isNegative());
    }
}
