package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

class QuantitiesTest {

    private static final FiscalYear YEAR = FiscalYear.of(2026, Month.JANUARY);
    private static final YearMonth JANUARY = YEAR.first();
    private static final Measure ORDERS =
            Measure.of("orders", Text.of("Đơn hàng", "Orders"), Text.of("đơn", "orders"));
    private static final QuantityLine ALL = QuantityLine.of(ORDERS);

    private static Selection orders(String... tags) {
        return Selection.of(ORDERS, List.of(tags));
    }

    private static Value count(String number) {
        return Value.of(new BigDecimal(number), ORDERS.unit());
    }

    @Test
    void several_counts_of_a_month_add_up() {
        Quantities counts =
                Quantities.builder(YEAR)
                        .add(ALL.in("online"), JANUARY, new BigDecimal("340"))
                        .add(ALL.in("online"), JANUARY, new BigDecimal("-2"))
                        .add(ALL.in("store").ofGroup("toys"), JANUARY, new BigDecimal("12.5"))
                        .build();

        assertThat(counts.sum(orders("online"), Span.of(JANUARY))).isEqualTo(count("338"));
        assertThat(counts.sum(orders("toys"), Span.of(JANUARY))).isEqualTo(count("12.5"));
        assertThat(counts.sum(orders(), Span.of(JANUARY))).isEqualTo(count("350.5"));
    }

    @Test
    void what_was_not_counted_is_unknown_and_never_nothing() {
        Quantities counts =
                Quantities.builder(YEAR).add(ALL.in("online"), JANUARY, BigDecimal.TEN).build();

        assertThat(counts.sum(orders(), new Span(JANUARY, JANUARY.plusMonths(1))).whyUndefined())
                .map(Message::key)
                .contains("undefined.not-counted");
        assertThat(counts.sum(orders("toys"), Span.of(JANUARY)).whyUndefined())
                .map(Message::key)
                .contains("undefined.not-counted-apart");
        assertThat(Quantities.none().sum(orders(), Span.of(JANUARY)).whyUndefined())
                .map(Message::key)
                .contains("undefined.not-counted");
    }

    @Test
    void what_is_unknown_in_part_is_unknown_as_a_whole() {
        Quantities counts =
                Quantities.builder(YEAR)
                        .add(ALL.in("online"), JANUARY, BigDecimal.TEN)
                        .unknown(ALL.in("store"), JANUARY, Message.of("undefined.no-baseline"))
                        .build();

        assertThat(counts.sum(orders(), Span.of(JANUARY)).whyUndefined())
                .map(Message::key)
                .contains("undefined.no-baseline");
        assertThat(counts.sum(orders("online"), Span.of(JANUARY))).isEqualTo(count("10"));
    }

    @Test
    void figures_tell_their_counts_and_no_money_of_a_measure() {
        Figures none = Figures.empty(YEAR, Books.VND);

        assertThat(
                        ORDERS.in()
                                .value(MetricSource.of(none, Origin.Kind.ACTUALS), Span.of(JANUARY))
                                .number())
                .isEmpty();
    }

    @Property
    void the_sum_over_channels_is_the_whole(
            @ForAll @Size(12) List<@IntRange(max = 90_000_000) Integer> online,
            @ForAll @Size(12) List<@IntRange(max = 90_000_000) Integer> store) {
        Quantities counts =
                Quantities.builder(YEAR)
                        .addMonths(ALL.in("online"), tenths(online))
                        .addMonths(ALL.in("store"), tenths(store))
                        .build();

        assertThat(counts.sum(orders(), YEAR.span()))
                .isEqualTo(
                        counts.sum(orders("online"), YEAR.span())
                                .plus(counts.sum(orders("store"), YEAR.span())));
        assertThat(counts.months(orders(), YEAR).stream().reduce(Value::plus).orElseThrow())
                .isEqualTo(counts.sum(orders(), YEAR.span()));
    }

    private static Value over(Measure measure, List<BigDecimal> months, Span span) {
        return Quantities.builder(YEAR)
                .addMonths(QuantityLine.of(measure), months)
                .build()
                .sum(Selection.of(measure, List.of()), span);
    }

    @Property
    void a_level_over_several_months_lies_between_its_least_and_its_largest(
            @ForAll @Size(12) List<@IntRange(max = 90_000_000) Integer> learners,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        Span span = YEAR.through(JANUARY.plusMonths(months - 1));
        List<BigDecimal> counts = tenths(learners);
        List<BigDecimal> asked = counts.subList(0, months);

        BigDecimal mean = over(ORDERS.level(), counts, span).number().orElseThrow();
        BigDecimal sum = over(ORDERS, counts, span).number().orElseThrow();

        assertThat(mean)
                .isBetween(
                        asked.stream().reduce(BigDecimal::min).orElseThrow(),
                        asked.stream().reduce(BigDecimal::max).orElseThrow());
        assertThat(mean.multiply(BigDecimal.valueOf(months)).setScale(9, RoundingMode.HALF_UP))
                .isEqualByComparingTo(sum);
    }

    @Property
    void a_level_that_does_not_move_is_that_number_over_any_span(
            @ForAll @IntRange(max = 90_000_000) int learners,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        List<BigDecimal> counts = tenths(Collections.nCopies(12, learners));

        assertThat(over(ORDERS.level(), counts, YEAR.through(JANUARY.plusMonths(months - 1))))
                .isEqualTo(Value.of(counts.get(0), ORDERS.level().unit()));
    }

    @Test
    void channels_of_a_level_add_up_and_its_months_do_not() {
        Measure members = ORDERS.level();
        Quantities counts =
                Quantities.builder(YEAR)
                        .addMonths(QuantityLine.of(members).in("online"), numbers(100, 130, 160))
                        .addMonths(QuantityLine.of(members).in("store"), numbers(20, 20, 50))
                        .build();
        Span quarter = YEAR.through(JANUARY.plusMonths(2));

        assertThat(counts.sum(Selection.of(members, List.of("online")), quarter).number())
                .contains(new BigDecimal("130.0000"));
        assertThat(counts.sum(Selection.of(members, List.of()), quarter).number())
                .contains(new BigDecimal("160.0000"));
        assertThat(counts.sum(Selection.of(members, List.of()), Span.of(JANUARY)).number())
                .contains(new BigDecimal("120.0000"));
    }

    private static List<BigDecimal> numbers(int... first) {
        return IntStream.range(0, 12)
                .mapToObj(it -> BigDecimal.valueOf(it < first.length ? first[it] : 0))
                .toList();
    }

    private static List<BigDecimal> tenths(List<Integer> numbers) {
        return numbers.stream().map(it -> BigDecimal.valueOf(it, 1)).toList();
    }
}
