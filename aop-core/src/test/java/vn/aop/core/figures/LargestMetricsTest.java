package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * Every operation on metrics as long and as deep as they may be. What asks a side twice would take
 * years here, so a minute is time enough for any machine.
 */
class LargestMetricsTest {

    private static final Duration FAR_TOO_LONG = Duration.ofSeconds(60);
    private static final FiscalYear YEAR = FiscalYear.of(2026, Month.JANUARY);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    /** Accounts of one letter, so that as many terms as can be stand in one metric. */
    private static final Vocabulary LETTERS =
            Vocabulary.of(
                    Stream.of("a", "b", "c")
                            .map(it -> new Account(it, AccountKind.MARKETING, Text.of(it)))
                            .toList(),
                    List.of("s", "o"),
                    List.of("g"));

    /** The texts, by what they are. */
    private static final Map<String, String> LARGEST =
            Map.ofEntries(
                    Map.entry("a sum of 250 terms", "a" + "+a".repeat(249)),
                    Map.entry("a difference of 250 terms", "a" + "-b".repeat(249)),
                    Map.entry("a product of 250 numbers", "1" + "*2".repeat(249)),
                    Map.entry("a quotient of 250 numbers", "a" + "/3".repeat(249)),
                    Map.entry("sums and numbers in turns", "1" + "+a+1".repeat(124)),
                    Map.entry("products in a sum", "2*a" + "+2*a".repeat(124)),
                    Map.entry("the sixty terms of a visitor", "revenue" + "+revenue".repeat(59)),
                    Map.entry("derived measures", "gross_margin" + "+gross_margin".repeat(37)),
                    Map.entry("narrowed measures", "a[s,g]" + "+b[o,g]".repeat(70)),
                    Map.entry("50 levels to the right", nested("a-(", "a", ")")),
                    Map.entry("50 levels of quotients", nested("a/(", "a", ")")),
                    Map.entry("50 levels of products", nested("2*(", "a", ")")),
                    Map.entry("50 levels of signs", "-".repeat(49) + "a"),
                    Map.entry("50 levels on both sides", both()));

    private static String nested(String open, String inner, String close) {
        return open.repeat(49) + inner + close.repeat(49);
    }

    /** Parentheses that open and close all along. */
    private static String both() {
        return "(".repeat(49) + "a" + "+a)-(a)".repeat(49) + "+a".repeat(25);
    }

    static Stream<String> names() {
        return LARGEST.keySet().stream().sorted();
    }

    @Test
    void they_are_as_large_as_they_may_be() {
        Set<Integer> letters =
                LARGEST.values().stream().map(String::length).collect(Collectors.toSet());

        assertThat(letters).contains(499).allMatch(Limits.METRIC_LETTERS::allows);
        assertThat(terms(metric("a sum of 250 terms"))).isEqualTo(250);
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_read_in_the_words_of_a_company_and_in_any(String name) {
        String text = LARGEST.get(name);

        Metric open = quickly(() -> Metric.parse(text));
        Metric known = quickly(() -> Metric.parse(text, LETTERS));

        assertThat(known).isEqualTo(open).hasSameHashCodeAs(open);
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_written_and_read_again(String name) {
        Metric metric = metric(name);

        String written = quickly(metric::toString);

        assertThat(quickly(() -> Metric.parse(written, LETTERS))).isEqualTo(metric);
    }

    @ParameterizedTest
    @MethodSource("names")
    void ask_each_term_once_for_their_value_and_their_trace(String name) {
        Metric metric = metric(name);
        Counting values = new Counting();
        Counting traces = new Counting();

        Value value = quickly(() -> metric.value(values, Span.of(MARCH)));
        Traced traced = quickly(() -> metric.trace(traces, Span.of(MARCH)));

        assertThat(traced.value()).isEqualTo(value);
        assertThat(values.asked).hasValue(terms(metric));
        assertThat(traces.asked).hasValue(terms(metric));
    }

    @ParameterizedTest
    @MethodSource("names")
    void tell_their_unit_their_selections_and_how_they_bind(String name) {
        Metric metric = metric(name);

        Unit unit = quickly(metric::unit);
        List<Selection> selections = quickly(metric::selections);

        assertThat(unit).isIn(Unit.MONEY, Unit.RATIO);
        assertThat(selections).doesNotHaveDuplicates();
        assertThat(metric.precedence()).isBetween(1, 4);
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_equal_to_themselves_alone(String name) {
        Metric metric = metric(name);
        Metric again = Metric.parse(LARGEST.get(name));
        Metric other = new Metric.Negative(metric);

        assertThat(quickly(() -> metric.equals(again))).isTrue();
        assertThat(quickly(() -> metric.equals(other))).isFalse();
        assertThat(quickly(() -> new HashSet<>(List.of(metric, other)))).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_watched_by_triggers_month_by_month(String name) {
        Metric metric = metric(name);
        Trigger trigger = new Trigger(metric, Trigger.Side.BELOW, BigDecimal.ZERO, 3);
        Counting source = new Counting();

        List<Traced> watched = quickly(() -> trigger.watched(source, YEAR, MARCH));

        assertThat(watched).hasSize(3);
        assertThat(source.asked).hasValue(3 * terms(metric));
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_told_with_every_mistake_where_no_name_is_known(String name) {
        Vocabulary nothing = Vocabulary.of(List.of(), List.of(), List.of());
        String text = LARGEST.get(name).replace('a', 'x');

        MetricException told =
                quickly(
                        () ->
                                catchThrowableOfType(
                                        MetricException.class, () -> Metric.parse(text, nothing)));

        if (text.contains("x")) {
            assertThat(told.mistakes()).isNotEmpty();
            assertThat(told.getMessage()).contains("metric.unknown-name");
        } else {
            assertThat(told).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "a-(", "a*(-"})
    void one_level_more_is_refused_where_it_opens(String level) {
        String text = level.repeat(400 / level.length()) + "a";

        MetricException told =
                catchThrowableOfType(MetricException.class, () -> Metric.parse(text, LETTERS));

        assertThat(told.mistakes())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.message())
                                    .isEqualTo(Message.of("metric.too-deep").with("most", 50));
                            assertThat(it.column()).isLessThanOrEqualTo(text.length());
                        });
    }

    @Test
    void a_text_of_a_million_letters_is_refused_at_the_first_too_many() {
        MetricException told =
                catchThrowableOfType(
                        MetricException.class,
                        () -> Metric.parse("a+".repeat(500_000) + "a", LETTERS));

        assertThat(told.mistakes())
                .extracting(MetricException.Mistake::toString)
                .containsExactly("column 501 metric.too-long {most=500}");
    }

    @Test
    void names_are_looked_up_once_for_every_kind_of_letter() {
        String longest = "a".repeat(Limits.ID_LETTERS.most());

        assertThat(Names.METRIC_NAME.matcher(longest).matches()).isTrue();
        assertThat(Names.METRIC_NAME.matcher(longest + "a").matches()).isFalse();
        assertThat(Names.ELEMENT_ID.matcher(longest).matches()).isTrue();
        assertThat(Names.ELEMENT_ID.matcher("A".repeat(256 * 1024)).matches()).isFalse();
    }

    /** The terms that a metric asks a source about, derived names resolved. */
    private static int terms(Metric metric) {
        if (metric instanceof Metric.Combined combined) {
            return terms(combined.left()) + terms(combined.right());
        } else if (metric instanceof Metric.Negative negative) {
            return terms(negative.operand());
        } else if (metric instanceof Metric.Name name) {
            return name.definition().map(LargestMetricsTest::terms).orElse(1);
        }
        return 0;
    }

    private static Metric metric(String name) {
        return Metric.parse(LARGEST.get(name));
    }

    private static <T> T quickly(ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(FAR_TOO_LONG, work);
    }

    /** Counts how often it is asked. */
    private static final class Counting implements MetricSource {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public Traced term(Selection selection, Span span) {
            asked.incrementAndGet();
            return Traced.read(
                    Label.term(selection, span),
                    Value.of(BigDecimal.TEN, Unit.MONEY),
                    new Origin(Origin.Kind.PLAN, selection.toString()));
        }
    }
}
