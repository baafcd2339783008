package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.Cases;
import vn.aop.cases.fuzz.Claims;
import vn.aop.cases.fuzz.Fuzz;
import vn.aop.cases.fuzz.Fuzz.Form;
import vn.aop.cases.fuzz.Fuzz.Outcome;
import vn.aop.cases.fuzz.Share;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricException;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Language;

/** Nothing that can be typed as an amount or a metric breaks the readers of these. */
class TypedFuzzTest {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final CurrencyUnit VND = CurrencyUnit.of("VND");
    private static final Vocabulary VOCABULARY =
            Cases.shipped().find("babycare-house").orElseThrow().plan().company().vocabulary();

    private static final List<String> AMOUNTS =
            List.of(
                    "1.500.000",
                    "1,5 triệu",
                    "1tr5",
                    "500k",
                    "2 tỷ 300 triệu",
                    "£1,250.50",
                    "-20tr",
                    "2 tỷ rưỡi",
                    "1 500 000 đ",
                    "0",
                    "1.234,56",
                    "3 nghìn đồng",
                    "7.5 million");

    private static final List<String> METRICS =
            List.of(
                    "revenue",
                    "revenue[online] / revenue",
                    "(revenue - cost_of_goods) / revenue[store, diapers]",
                    "-2.5 * (marketing + payroll) / -(revenue[online,formula])",
                    "operating_profit / 12 + premises");

    static Stream<Share> shares() {
        return Stream.of(
                new Share(
                        new Fuzz("amount", Form.LINES, AMOUNTS, TypedFuzzTest::amount),
                        20_000,
                        200_000),
                new Share(
                        new Fuzz("metric", Form.LINES, METRICS, TypedFuzzTest::metric),
                        20_000,
                        200_000));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void nothing_typed_breaks_its_reader(Share share) {
        share.tryFew();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("shares")
    void nothing_typed_out_of_very_much_breaks_its_reader(Share share) {
        share.tryMany();
    }

    private static Outcome amount(String text) {
        TypedAmount.read(text, CurrencyUnit.of("GBP"));
        TypedAmount read = TypedAmount.read(text, VND);
        assertThat(read.amounts()).doesNotHaveDuplicates();
        for (Money amount : read.amounts()) {
            assertThat(amount.getAmount().abs()).isLessThanOrEqualTo(LARGEST);
            for (Language language : Language.values()) {
                String written = Numbers.of(language).money(amount);
                assertThat(TypedAmount.read(written, VND).amounts()).contains(amount);
            }
        }
        return read.isUnreadable() ? Outcome.REFUSED : Outcome.ACCEPTED;
    }

    private static Outcome metric(String text) {
        try {
            Metric metric = Metric.parse(text, VOCABULARY);
            assertThat(Metric.parse(metric.toString(), VOCABULARY)).isEqualTo(metric);
            return Outcome.ACCEPTED;
        } catch (MetricException refused) {
            assertThat(refused.mistakes()).isNotEmpty();
            for (MetricException.Mistake mistake : refused.mistakes()) {
                assertThat(mistake.column()).isBetween(1, text.length() + 1);
                Claims.requireWords(mistake.message());
            }
            return Outcome.REFUSED;
        }
    }
}
