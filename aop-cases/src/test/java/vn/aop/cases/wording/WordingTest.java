package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.check.RuleName;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

class WordingTest {

    private static final Pattern FACT =
            Pattern.compile(
                    "\\{([A-Za-z]\\w*)"
                            + "(?::(?:iso|short|money|exact|points|sentences|apart|inside))?}");

    /** A metric where no sentence, part of a formula or quotation begins. */
    private static final Pattern METRIC_INSIDE = Pattern.compile("[^.:“(] ?\\{metric}");

    /** Told by a page or command in words of its own, which are no metrics. */
    private static final Set<String> IN_OWN_WORDS = Set.of("coherence", "story", "command");

    private static final Metric ONLINE = new Metric.Name("revenue", List.of("online"));

    private final Wording vi = Wording.of(Language.VI);
    private final Wording en = Wording.of(Language.EN);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(vi.keys()).isEqualTo(en.keys());
    }

    @Test
    void both_languages_use_the_same_facts() {
        for (String key : vi.keys()) {
            assertThat(facts(vi.say(key))).as(key).isEqualTo(facts(en.say(key)));
        }
    }

    @Test
    void a_metric_inside_a_sentence_begins_with_a_small_letter() {
        for (String key : vi.keys()) {
            if (!IN_OWN_WORDS.contains(key.substring(0, Math.max(0, key.indexOf('.'))))) {
                assertThat(vi.say(key)).as(key).doesNotContainPattern(METRIC_INSIDE);
                assertThat(en.say(key)).as(key).doesNotContainPattern(METRIC_INSIDE);
            }
        }
    }

    @Test
    void tells_of_sales_that_are_not_known_inside_a_sentence() {
        assertThat(vi.say(unknown(ONLINE)))
                .startsWith("Chưa biết doanh thu · online các tháng 1/2026");
        assertThat(en.say(unknown(ONLINE))).startsWith("Revenue · online is not known from");
    }

    private static Message unknown(Metric metric) {
        return Message.of("driver.unknown-sales")
                .with("metric", metric)
                .with("from", YearMonth.of(2026, 1))
                .with("to", YearMonth.of(2026, 6));
    }

    private static Set<String> facts(String sentence) {
        return FACT.matcher(sentence).results().map(WordingTest::fact).collect(Collectors.toSet());
    }

    private static String fact(MatchResult found) {
        return found.group(1);
    }

    @Test
    void names_a_rule_by_its_title_and_by_its_id_where_it_has_none() {
        Message message =
                Message.of("check.waiver-expired")
                        .with("rule", new RuleName("no-risks"))
                        .with("where", "risks")
                        .with("until", LocalDate.of(2026, 6, 30))
                        .with("reason", "Too early");

        assertThat(en.say(message))
                .isEqualTo(
                        "The waiver of “No risks” (risks) ended on 30 Jun 2026. The reason then:"
                                + " Too early.");
        assertThat(en.name(new RuleName("rainy-season"))).isEqualTo("rainy-season");
    }

    /** Two figures that differ are not told alike, however little lies between them. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "0.5, 0.50004, 50%, 50.004%, '50,004%'",
        "0.5, 0.5000001, 50%, 50.00001%, '50,00001%'",
        "0.5, 0.6, 50%, 60%, 60%",
        "0.5, 0.50, 50%, 50%, 50%"
    })
    void shares_that_differ_are_told_apart(
            BigDecimal before, BigDecimal after, String first, String second, String inVi) {
        Message message =
                Message.of("change.differs")
                        .with("field", Message.of("change.field-margin"))
                        .with("before", Value.ratio(before))
                        .with("after", List.of(Value.ratio(after)));

        assertThat(en.say(message)).isEqualTo("gross margin: " + first + " → " + second);
        assertThat(vi.say(message)).endsWith("→ " + inVi);
    }

    @Test
    void plain_numbers_and_days_that_differ_are_told_apart() {
        Message multiplied =
                Message.of("change.differs")
                        .with("field", Message.of("change.field-effect"))
                        .with("before", new BigDecimal("1.1"))
                        .with("after", new BigDecimal("1.10000003"));
        Message days =
                Message.of("change.differs")
                        .with("field", Message.of("change.field-effort"))
                        .with("before", Value.of(new BigDecimal("2.5"), Unit.DAYS))
                        .with("after", Value.of(new BigDecimal("2.54"), Unit.DAYS));

        assertThat(en.say(multiplied)).endsWith(": 1.1 → 1.10000003");
        assertThat(en.say(days)).endsWith(": 2.5 → 2.54");
    }

    @Test
    void writes_facts_by_their_type() {
        Message message =
                Message.of("review.no-actuals")
                        .with("missing", List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 3)))
                        .with("source", "sales.csv");

        assertThat(en.say(message)).contains("Feb 2026–Mar 2026 in sales.csv");
        assertThat(en.ofFiles().say(message)).contains("2026-02..2026-03 in sales.csv");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'1,2,3,4,5', 1/2026–5/2026, Jan 2026–May 2026",
        "'3', 3/2026, Mar 2026",
        "'1,3', '1/2026, 3/2026', 'Jan 2026, Mar 2026'",
        "'8,1,2,9', '1/2026–2/2026, 8/2026–9/2026', 'Jan 2026–Feb 2026, Aug 2026–Sep 2026'",
        "'11,12,13', 11/2026–1/2027, Nov 2026–Jan 2027"
    })
    void months_in_a_row_are_told_as_a_span(String months, String vietnamese, String english) {
        List<YearMonth> all =
                Stream.of(months.split(","))
                        .map(it -> YearMonth.of(2026, 1).plusMonths(Integer.parseInt(it) - 1))
                        .toList();
        Message message =
                Message.of("review.not-recorded.part").with("what", "X").with("months", all);

        assertThat(vi.say(message)).isEqualTo("X (tháng " + vietnamese + ")");
        assertThat(en.say(message)).isEqualTo("X (" + english + ")");
    }

    @Test
    void names_keys_and_places_of_files_to_those_who_have_them() {
        Message undefined = Message.of("undefined.no-opening-cash");
        Message expired =
                Message.of("check.waiver-expired")
                        .with("rule", new RuleName("no-risks"))
                        .with("where", Place.of("goals/G6/target"))
                        .with("until", LocalDate.of(2026, 6, 30))
                        .with("reason", "Too early");

        assertThat(vi.say(undefined)).doesNotContain("openingCash");
        assertThat(vi.ofFiles().say(undefined)).contains("openingCash");
        assertThat(vi.say(expired)).contains("(Mục tiêu G6)");
        assertThat(vi.ofFiles().say(expired)).contains("(goals/G6/target)");
        assertThat(vi.say(at(Place.WHOLE))).contains("(Cả kế hoạch)");
        assertThat(vi.ofFiles().say(at(Place.WHOLE))).contains("(plan)");
        assertThat(vi.say(at(Place.of("kpis")))).contains("(KPI)");
        assertThat(vi.say(at(Place.of("strange/thing")))).contains("(Cả kế hoạch)");
        assertThat(vi.ofFiles().say("trace.effects")).isEqualTo(vi.say("trace.effects"));
    }

    private static Message at(Place place) {
        return Message.of("check.waiver-expired").with("where", place);
    }

    /** A twin for files says more than its sentence, and never stands alone. */
    @Test
    void every_twin_for_files_has_a_sentence_for_pages() {
        List<String> twins = vi.keys().stream().filter(it -> it.endsWith(".file")).toList();

        assertThat(twins).isNotEmpty();
        for (String twin : twins) {
            String usual = twin.replaceAll("[.]file$", "");
            assertThat(vi.keys()).contains(usual);
            assertThat(vi.say(twin)).isNotEqualTo(vi.say(usual));
        }
    }

    @Test
    void writes_any_amount_shortly_where_the_sentence_says_so() {
        CurrencyUnit dong = CurrencyUnit.of("VND");
        Message message =
                Message.of("check.threshold-crossed")
                        .with("planned", Value.of(Money.of(dong, 1_040_000_000)))
                        .with("threshold", Money.of(dong, 1_000_000_000))
                        .with("lastYear", Value.of(Money.of(dong, 882_000_000)))
                        .with("what", "…")
                        .with("source", "…")
                        .with("counted", "…");

        assertThat(vi.say(message)).contains("1,04 tỷ vượt ngưỡng 1,00 tỷ (năm trước 882 triệu)");
        assertThat(en.say(message)).contains("1.04 bn crosses 1.00 bn (last year 882 m)");
    }

    /** An amount is as short as the tables beside it; a share keeps its two places. */
    @Test
    void writes_what_may_be_an_amount_or_a_share_as_the_sentence_says() {
        assertThat(
                        vi.say(
                                goal(
                                        money(5_804_939_034L),
                                        money(5_572_856_874L),
                                        money(5_500_000_000L))))
                .isEqualTo("Mục tiêu “G1” kém đi: từ 5,80 tỷ thành 5,57 tỷ, cần 5,50 tỷ.");
        assertThat(
                        vi.say(
                                goal(
                                        Value.ratio(new BigDecimal("0.45312")),
                                        Value.ratio(new BigDecimal("0.45356")),
                                        Value.ratio(new BigDecimal("0.45")))))
                .isEqualTo("Mục tiêu “G1” kém đi: từ 45,31% thành 45,36%, cần 45%.");
    }

    private static Value money(long amount) {
        return Value.of(Money.of(CurrencyUnit.of("VND"), amount));
    }

    private static Message goal(Value before, Value after, Value target) {
        return Message.of("trade.goal-worse")
                .with("goal", "G1")
                .with("before", before)
                .with("after", after)
                .with("target", target);
    }

    /** What was typed is said back in full, and nothing else of a cut or a correction. */
    @Test
    void tells_computed_amounts_of_cuts_and_corrections_shortly() {
        Pattern full =
                Pattern.compile(
                        "\\{(saving|asked|most|amount|gain|landing|missed|cost|gap|over|spent)}");

        for (Wording words : List.of(vi, en)) {
            assertThat(words.keys())
                    .filteredOn(it -> it.startsWith("cut.") || it.startsWith("correct."))
                    .filteredOn(it -> !it.equals("cut.nothing-to-save"))
                    .noneMatch(it -> full.matcher(words.say(it)).find());
        }
    }

    @Test
    void asks_whether_a_near_name_was_meant() {
        Message message =
                Message.of("review.month-outside")
                        .with("month", YearMonth.of(2027, 1))
                        .with("from", YearMonth.of(2026, 1))
                        .with("to", YearMonth.of(2026, 12))
                        .with("nearest", List.of("2026-01"));

        assertThat(en.say(message)).endsWith("Did you mean: 2026-01?");
        assertThat(vi.say(message)).endsWith("Có phải ý bạn là: 2026-01?");
    }

    @Test
    void an_undefined_value_is_a_dash_and_never_zero() {
        assertThat(en.value(Value.undefined(Message.of("undefined.division-by-zero"))))
                .isEqualTo("–");
    }

    @Test
    void values_are_written_by_their_unit() {
        assertThat(vi.value(Value.ratio(new BigDecimal("0.356")))).isEqualTo("35,6%");
        assertThat(vi.value(Value.of(new BigDecimal("12.34"), Unit.DAYS))).isEqualTo("12,3");
        assertThat(vi.value(Value.of(Money.of(CurrencyUnit.of("VND"), new BigDecimal("1234567")))))
                .isEqualTo("1.234.567 ₫");
    }

    @Test
    void names_of_closed_cases_and_accounts_are_words() {
        assertThat(vi.name(Bound.AT_LEAST)).isEqualTo("ít nhất");
        assertThat(en.name(Selection.of("cost_of_goods"))).isEqualTo("Cost of goods");
    }

    @Test
    void months_are_written_for_people_and_for_files() {
        Message people = Message.of("trace.plan-to-date").with("span", span());
        Message files =
                Message.of("projection.action-outside-year")
                        .with("action", "A1")
                        .with("running", span())
                        .with("from", YearMonth.of(2027, 1))
                        .with("to", YearMonth.of(2027, 12));

        assertThat(vi.say(people)).isEqualTo("Kế hoạch lũy kế 1/2026–3/2026");
        assertThat(vi.say(files)).contains("2026-01..2026-03").contains("2027-12");
    }

    private static Span span() {
        return new Span(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
    }
}
