package vn.aop.core.figures;

import static java.math.BigDecimal.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.figures.Books.VND;
import static vn.aop.core.figures.Books.YEAR;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.text.Message;

/** Examples with their numbers are printed in {@code docs/formulas/metric-language.md}. */
class MetricTest {

    private static final YearMonth JANUARY = YEAR.first();

    @Property(tries = 500)
    void what_a_metric_writes_reads_as_the_same_metric(@ForAll("writtenMetrics") Metric metric) {
        assertThat(Metric.parse(metric.toString())).isEqualTo(metric);
    }

    /**
     * The outside reference is {@link Arithmetic}, which works the text out from single entries.
     */
    @Property(tries = 500)
    void a_metric_comes_to_what_its_text_comes_to_by_hand(
            @ForAll("metrics") Metric metric,
            @ForAll("entries") List<Books.Entry> entries,
            @ForAll("spans") Span span) {
        Optional<BigDecimal> byHand = Books.byHand(metric.toString(), entries, span);

        Value value = metric.value(planned(entries), span);

        assertThat(value.number().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(byHand.map(BigDecimal::stripTrailingZeros));
    }

    @Property(tries = 500)
    void a_metric_counts_in_the_unit_it_announces(
            @ForAll("metrics") Metric metric, @ForAll("entries") List<Books.Entry> entries) {
        Value value = metric.value(planned(entries), YEAR.span());

        if (value instanceof Value.Defined defined) {
            assertThat(defined.unit()).isEqualTo(metric.unit());
        }
    }

    @Property(tries = 300)
    void a_value_is_that_of_its_trace(
            @ForAll("metrics") Metric metric,
            @ForAll("entries") List<Books.Entry> entries,
            @ForAll("spans") Span span) {
        assertThat(metric.value(planned(entries), span))
                .isEqualTo(metric.trace(planned(entries), span).value());
    }

    @Property(tries = 200)
    void every_number_follows_from_its_formula_and_its_inputs(
            @ForAll("metrics") Metric metric, @ForAll("entries") List<Books.Entry> entries) {
        Traced traced = metric.trace(planned(entries), YEAR.span());

        assertFollows(traced);
    }

    @Property(tries = 300)
    void a_ratio_over_a_span_is_the_ratio_of_the_sums(
            @ForAll("entries") List<Books.Entry> entries, @ForAll("spans") Span span) {
        Figures figures = Books.figures(entries);
        Money top = figures.sum(Selection.of("marketing"), span);
        Money bottom = figures.sum(Selection.of("revenue"), span);

        Value ratio = Metric.parse("marketing / revenue").value(planned(entries), span);

        assertThat(ratio).isEqualTo(Value.of(top).dividedBy(Value.of(bottom)));
    }

    /** January 10 of 100, February 90 of 300: the mean of 10 % and 30 % would be 20 %. */
    @Test
    void a_ratio_over_two_months_is_not_the_mean_of_their_ratios() {
        List<Books.Entry> entries =
                List.of(
                        entry("revenue", 1, 100),
                        entry("marketing", 1, 10),
                        entry("revenue", 2, 300),
                        entry("marketing", 2, 90));

        Value ratio =
                Metric.parse("marketing / revenue")
                        .value(planned(entries), new Span(JANUARY, JANUARY.plusMonths(1)));

        assertThat(ratio).isEqualTo(Value.ratio(new BigDecimal("0.25")));
    }

    @Property(tries = 300)
    void undefined_stays_undefined_whatever_is_done_to_it(@ForAll("metrics") Metric metric) {
        Metric undefined = Metric.parse("1 / 0");
        MetricSource source = planned(List.of(entry("revenue", 1, 100)));

        for (Operator operator : Operator.values()) {
            assertThat(value(operator, undefined, metric, source).number()).isEmpty();
            assertThat(value(operator, metric, undefined, source).number()).isEmpty();
        }
        assertThat(new Metric.Negative(undefined).value(source, YEAR.span()).number()).isEmpty();
    }

    @Test
    void a_ratio_over_nothing_is_undefined_and_says_why() {
        Value margin = Metric.parse("gross_margin").value(planned(List.of()), YEAR.span());

        assertThat(margin).isEqualTo(Value.undefined(Message.of("undefined.division-by-zero")));
    }

    @Test
    void zero_times_undefined_is_undefined() {
        Value value = Metric.parse("0 * (1 / 0)").value(planned(List.of()), YEAR.span());

        assertThat(value).isEqualTo(Value.undefined(Message.of("undefined.division-by-zero")));
    }

    @ParameterizedTest
    @CsvSource({"cash", "stock", "stock_cover_days"})
    void a_balance_is_undefined_on_figures_that_only_know_sums(String name) {
        Value value = Metric.parse(name).value(planned(List.of()), YEAR.span());

        assertThat(value)
                .isEqualTo(
                        Value.undefined(
                                Message.of("undefined.no-balance")
                                        .with("name", Selection.of(name))));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "1 + 2 * 3, 7",
        "(1 + 2) * 3, 9",
        "7 - 2 - 3, 2",
        "7 - (2 - 3), 8",
        "12 / 3 / 2, 2",
        "12 / (3 / 2), 8",
        "12 / 3 * 2, 8",
        "2 * 3 + 4 * 5, 26",
        "-2 + 3, 1",
        "-2 * 3, -6",
        "2 * -3, -6",
        "2 - -3, 5",
        "--2, 2",
        "-(2 + 3), -5",
        "-2 * -(1 + 1), 4",
        "0.5 + 0.25, 0.75",
        "10/4, 2.5",
        "'  1  +\t1 ', 2",
    })
    void operations_bind_as_at_school(String text, BigDecimal expected) {
        Value value = Metric.parse(text).value(planned(List.of()), YEAR.span());

        assertThat(value).isEqualTo(Value.ratio(expected));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "(revenue), revenue",
        "((1+2))*3, (1 + 2) * 3",
        "1+(2*3), 1 + 2 * 3",
        "(1-2)-3, 1 - 2 - 3",
        "1-(2-3), 1 - (2 - 3)",
        "8/(4/2), 8 / (4 / 2)",
        "(-1)*2, -1 * 2",
        "-(1*2), -(1 * 2)",
        "1-(-2), 1 - -2",
        "'revenue[ online , toys ]', 'revenue[online,toys]'",
        "0.350, 0.350",
    })
    void a_metric_is_written_with_the_fewest_parentheses(String text, String written) {
        assertThat(Metric.parse(text)).hasToString(written);
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({
        "revenue, MONEY",
        "'gross_profit[online]', MONEY",
        "operating_profit, MONEY",
        "gross_margin, RATIO",
        "marketing / revenue, RATIO",
        "revenue * 0.3, MONEY",
        "0.3 * revenue, MONEY",
        "revenue / 12, MONEY",
        "-revenue, MONEY",
        "revenue - 5, MONEY",
        "5 - revenue, MONEY",
        "gross_margin * revenue, MONEY",
        "stock_cover_days, DAYS",
        "stock_cover_days / 30, DAYS",
        "stock, MONEY",
        "3, RATIO",
    })
    void a_unit_follows_from_the_names(String text, Unit.Kind unit) {
        assertThat(Metric.parse(text, Books.VOCABULARY).unit().kind()).isEqualTo(unit);
    }

    @Test
    void gross_margin_is_built_on_revenue_and_cost_of_goods() {
        Metric metric = Metric.parse("gross_margin[online] + revenue[online] / revenue");

        assertThat(metric.selections())
                .containsExactly(
                        Selection.of("revenue", "online"),
                        Selection.of("cost_of_goods", "online"),
                        Selection.of("revenue"));
    }

    /**
     * BabyCare House: 38 % margin in the store, 30 % online. With 30 % of sales online the margin
     * is 35.6 %, with 45 % online it is 34.4 %, although no price has changed.
     */
    @ParameterizedTest(name = "store {0} + online {1} million gives a margin of {2}")
    @CsvSource({"70, 30, 0.356", "55, 45, 0.344"})
    void moving_sales_online_moves_the_margin_of_the_whole(
            long store, long online, BigDecimal margin) {
        Figures figures =
                Figures.builder(YEAR, VND)
                        .add(line("revenue", "store"), JANUARY, millions(store))
                        .add(line("cost_of_goods", "store"), JANUARY, percent(store, 62))
                        .add(line("revenue", "online"), JANUARY, millions(online))
                        .add(line("cost_of_goods", "online"), JANUARY, percent(online, 70))
                        .build();

        Value value =
                Metric.parse("gross_margin")
                        .value(MetricSource.of(figures, Origin.Kind.PROJECTION), YEAR.span());

        assertThat(value).isEqualTo(Value.ratio(margin));
    }

    @Test
    void a_turned_metric_is_built_on_the_same_accounts() {
        assertThat(Metric.parse("-(revenue - marketing)").selections())
                .containsExactly(Selection.of("revenue"), Selection.of("marketing"));
    }

    @Test
    void refuses_a_tag_that_no_channel_or_group_can_have() {
        assertThatThrownBy(() -> Metric.of("revenue", "Online"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Id 'Online' cannot be used");
    }

    @Test
    void a_number_that_was_read_tells_its_selection_and_months() {
        Traced traced =
                Metric.parse("revenue[online]")
                        .trace(planned(List.of()), new Span(JANUARY, JANUARY.plusMonths(2)));

        assertThat(traced.origin())
                .contains(new Origin(Origin.Kind.PROJECTION, "revenue[online] 2026-01..2026-03"));
        assertThat(traced.formula()).isEmpty();
    }

    @Test
    void a_derived_measure_tells_its_formula_down_to_the_accounts() {
        Traced margin = Metric.parse("gross_margin").trace(planned(List.of()), Span.of(JANUARY));

        assertThat(margin.formula()).contains("{0} ÷ {1}");
        assertThat(margin.inputs().get(0).formula()).contains("{0} − {1}");
        assertThat(margin.inputs().get(0).inputs())
                .extracting(it -> it.origin().orElseThrow().place())
                .containsExactly("revenue 2026-01", "cost_of_goods 2026-01");
    }

    @Test
    void refuses_a_negative_number_because_a_metric_negates_it() {
        BigDecimal minusOne = ONE.negate();

        assertThatThrownBy(() -> new Metric.Number(minusOne))
                .hasMessage("A number in a metric is -1; negate it instead");
    }

    @Test
    void a_large_number_in_short_writing_is_the_number_written_out() {
        Metric short1e9 = new Metric.Number(new BigDecimal("1E+9"));

        assertThat(short1e9).isEqualTo(Metric.parse("1000000000"));
    }

    private static void assertFollows(Traced traced) {
        traced.formula()
                .ifPresent(
                        formula -> {
                            Optional<BigDecimal> worked =
                                    Arithmetic.workedOut(
                                            formula, operand -> input(traced, operand));
                            assertThat(traced.value().number().map(BigDecimal::stripTrailingZeros))
                                    .isEqualTo(worked.map(BigDecimal::stripTrailingZeros));
                        });
        traced.inputs().forEach(MetricTest::assertFollows);
    }

    private static Optional<BigDecimal> input(Traced traced, String operand) {
        int index = Integer.parseInt(operand.substring(1, operand.length() - 1));
        return traced.inputs().get(index).value().number();
    }

    private static Value value(Operator operator, Metric left, Metric right, MetricSource source) {
        return new Metric.Combined(operator, left, right).value(source, YEAR.span());
    }

    private static MetricSource planned(List<Books.Entry> entries) {
        return MetricSource.of(Books.figures(entries), Origin.Kind.PROJECTION);
    }

    private static Books.Entry entry(String kind, int month, long amount) {
        return new Books.Entry(
                AccountKind.find(kind).orElseThrow(),
                "store",
                "toys",
                JANUARY.plusMonths(month - 1L),
                amount);
    }

    private static Line line(String kind, String channel) {
        return Line.of(Account.of(AccountKind.find(kind).orElseThrow()), channel, "toys");
    }

    private static Money millions(long amount) {
        return percent(amount, 100);
    }

    private static Money percent(long millions, long share) {
        return Money.ofMinor(VND, millions * 10_000 * share);
    }

    /** Metrics that are not too long to be read. */
    @Provide
    Arbitrary<Metric> writtenMetrics() {
        return Books.metrics().filter(metric -> metric.toString().length() <= 500);
    }

    @Provide
    Arbitrary<Metric> metrics() {
        return Books.metrics();
    }

    @Provide
    Arbitrary<List<Books.Entry>> entries() {
        return Books.entries();
    }

    @Provide
    Arbitrary<Span> spans() {
        return Books.spans();
    }
}
