package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.text.Text;

class OwnMetricTest {

    private static final Measure ORDERS = UnitTest.ORDERS;
    private static final Measure CUSTOMERS = UnitTest.CUSTOMERS;

    private static OwnMetric own(String id, String formula) {
        return new OwnMetric(id, Text.of(id), Metric.parse(formula));
    }

    private static Vocabulary knowing(OwnMetric... metrics) {
        return Vocabulary.of(List.of(), List.of("online", "store"), List.of("toys"))
                .with(List.of(ORDERS, CUSTOMERS), List.of(metrics));
    }

    private static final Vocabulary SHOP =
            knowing(
                    own("bill", "revenue / orders"),
                    own("visits", "orders / customers"),
                    own("online_share", "revenue[online] / revenue"),
                    own("spent", "bill * visits"));

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({
        "orders, orders",
        "'orders[online] + orders[store]', orders",
        "orders - 10, orders",
        "orders / 30, orders",
        "'orders[online] / orders', ratio",
        "orders / customers, orders/customers",
        "revenue / orders, money/orders",
        "revenue / orders * orders, money",
        "revenue / (revenue / orders), orders",
        "bill, money/orders",
        "'bill[online]', money/orders",
        "spent, money/customers",
        "online_share, ratio",
        "bill * orders - revenue, money",
    })
    void a_unit_follows_from_what_is_counted(String text, String unit) {
        Metric metric = Metric.parse(text, SHOP);

        assertThat(metric.unit()).hasToString(unit);
        assertThat(Metric.parse(metric.toString(), SHOP)).isEqualTo(metric);
        assertThat(Metric.parse(text).in(SHOP)).isEqualTo(metric);
    }

    @ParameterizedTest(name = "{0} is refused at column {1}")
    @CsvSource({
        "revenue + orders, 9, metric.units",
        "orders + customers, 8, metric.units",
        "orders * customers, 8, metric.units",
        "1 / orders, 3, metric.units",
        "bill + revenue, 6, metric.units",
        "ordres / revenue, 1, metric.unknown-name",
        "'online_share[store]', 1, metric.narrowed-twice",
    })
    void what_does_not_fit_is_told_at_its_column(String text, int column, String key) {
        MetricException refused =
                catchThrowableOfType(MetricException.class, () -> Metric.parse(text, SHOP));

        assertThat(refused.mistakes().get(0).column()).isEqualTo(column);
        assertThat(refused.mistakes().get(0).message().key()).isEqualTo(key);
    }

    @Test
    void a_formula_is_narrowed_in_each_of_its_names() {
        Metric narrowed = Metric.parse("bill[online]", SHOP);

        assertThat(narrowed.meaning()).hasToString("revenue[online] / orders[online]");
        assertThat(narrowed.selections())
                .extracting(Selection::toString)
                .containsExactly("revenue[online]", "orders[online]");
    }

    @Test
    void a_trace_names_the_formula_and_then_its_parts() {
        Figures figures =
                Figures.builder(Books.YEAR, Books.VND)
                        .counts(
                                Quantities.builder(Books.YEAR)
                                        .add(
                                                QuantityLine.of(ORDERS),
                                                Books.YEAR.first(),
                                                BigDecimal.TEN)
                                        .build())
                        .build();

        Traced trace =
                Metric.parse("bill", SHOP)
                        .trace(
                                MetricSource.of(figures, Origin.Kind.ACTUALS),
                                Span.of(Books.YEAR.first()));

        assertThat(trace.label().message().arg("metric")).hasToString("bill");
        assertThat(trace.formula()).contains("{0} ÷ {1}");
        assertThat(trace.inputs().get(1).value())
                .isEqualTo(Value.of(BigDecimal.TEN, ORDERS.unit()));
    }

    @Test
    void formulas_that_lead_back_to_themselves_are_found() {
        Vocabulary circle =
                knowing(own("a", "b + 1"), own("b", "revenue - c"), own("c", "a"), own("d", "a"));

        assertThat(circle.circle("a")).containsExactly("a", "b", "c");
        assertThat(circle.circle("c")).containsExactly("c", "a", "b");
        assertThat(circle.circle("d")).isEmpty();
        assertThat(knowing(own("a", "a / 2")).circle("a")).containsExactly("a");
        assertThat(SHOP.circle("spent")).isEmpty();
    }

    /** Each doubles the one before: 2^39 terms in the end, of which nobody works out one. */
    @Test
    void a_formula_cannot_grow_beyond_all_bounds() {
        List<OwnMetric> doubling = new ArrayList<>(List.of(own("m0", "revenue + marketing")));
        for (int i = 1; i < 40; i++) {
            doubling.add(own("m" + i, "m%1$d + m%1$d".formatted(i - 1)));
        }

        Vocabulary vocabulary =
                Assertions.assertTimeout(
                        Duration.ofSeconds(5), () -> knowing(doubling.toArray(OwnMetric[]::new)));

        assertThat(vocabulary.isTooLong("m3")).isFalse();
        assertThat(vocabulary.isTooLong("m39")).isTrue();
        assertThat(Stream.of("m3", "m39").map(vocabulary::circle)).allMatch(List::isEmpty);
    }
}
