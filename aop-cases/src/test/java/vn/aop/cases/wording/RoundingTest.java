package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

class RoundingTest {

    private static final Wording WORDS = Wording.of(Language.VI);
    private static final long MOST = 100_000_000_000L;

    private static Value dong(long amount) {
        return Value.of(BigDecimal.valueOf(amount), Unit.MONEY);
    }

    private static Value share(String share) {
        return Value.ratio(new BigDecimal(share));
    }

    private static long decimals(String written) {
        return written.replaceAll("[^0-9,]", "").replaceAll("^[^,]*,?", "").length();
    }

    private static String unit(String written) {
        return written.replaceAll("[−0-9.,]", "");
    }

    @Test
    void what_stands_in_one_row_has_the_same_decimals() {
        Rounding row = Rounding.of(List.of(dong(4_800_000_000L), dong(5_760_000_000L)), WORDS);

        assertThat(row.write(dong(4_800_000_000L))).isEqualTo("4,80 tỷ");
        assertThat(row.write(dong(5_760_000_000L))).isEqualTo("5,76 tỷ");
        assertThat(Rounding.of(List.of(), WORDS).write(share("0.354"))).isEqualTo("35,4%");
        assertThat(
                        Rounding.of(List.of(), WORDS)
                                .write(Value.undefined(Message.of("undefined.zero"))))
                .isEqualTo("–");
    }

    @Test
    void what_stands_in_one_column_has_its_unit_above() {
        List<Value> column = List.of(dong(3_900_000_000L), dong(413_912_345), dong(2_000_000));

        Rounding rounding = Rounding.ofColumn(column, WORDS);

        assertThat(rounding.unit()).isEqualTo("triệu ₫");
        assertThat(column.stream().map(rounding::writeBare))
                .containsExactly("3.900,0", "413,9", "2,0");
    }

    @Test
    void what_is_too_small_for_a_column_is_not_nothing() {
        Rounding rounding = Rounding.ofColumn(List.of(dong(3_900_000_000L)), WORDS);

        assertThat(rounding.hides(dong(-49_999))).isTrue();
        assertThat(rounding.hides(dong(50_000))).isFalse();
        assertThat(rounding.hides(dong(0))).isFalse();
        assertThat(rounding.hides(Value.undefined(Message.of("undefined.zero")))).isFalse();
    }

    @Property
    void all_values_of_a_column_have_the_same_unit_and_decimals(
            @ForAll @Size(min = 1, max = 12)
                    List<@LongRange(min = -MOST, max = MOST) Long> column) {
        List<Value> values = column.stream().map(RoundingTest::dong).toList();

        Rounding rounding = Rounding.ofColumn(values, WORDS);

        assertThat(values.stream().map(rounding::write).map(RoundingTest::unit).distinct())
                .hasSize(1);
        assertThat(values.stream().map(rounding::write).map(RoundingTest::decimals).distinct())
                .hasSize(1);
        assertThat(values.stream().map(rounding::writeBare).map(RoundingTest::unit))
                .containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5804939034 | 5805200314 | 5.804,94 triệu | 5.805,20 triệu",
                "5800000000 | 5810000000 | 5,80 tỷ | 5,81 tỷ",
                "469600000 | 443000000 | 469,6 triệu | 443,0 triệu",
                "1000 | 1001 | 1.000 ₫ | 1.001 ₫",
                "7 | 7 | 7 ₫ | 7 ₫",
            })
    void a_change_is_seen(long before, long after, String first, String second) {
        Rounding rounding = Rounding.ofChange(dong(before), dong(after), WORDS);

        assertThat(rounding.write(dong(before))).isEqualTo(first);
        assertThat(rounding.write(dong(after))).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "348136300 | 348137710 | 348,1 triệu | 348,1 triệu",
                "5804900000 | 5805600000 | 5.804,9 triệu | 5.805,6 triệu",
                "5804939034 | 5799939034 | 5,805 tỷ | 5,800 tỷ",
                "1000 | 1001 | 1.000 ₫ | 1.001 ₫",
                "0 | 5 | 0 ₫ | 5 ₫",
            })
    void a_row_tells_a_change_as_what_it_is_or_not_at_all(
            long before, long after, String first, String second) {
        Rounding rounding = Rounding.ofRow(dong(before), dong(after), WORDS);

        assertThat(rounding.write(dong(before))).isEqualTo(first);
        assertThat(rounding.write(dong(after))).isEqualTo(second);
    }

    @Test
    void a_change_of_a_share_is_told_in_points() {
        Rounding rounding = Rounding.ofChange(share("0.3541"), share("0.354"), WORDS);

        assertThat(rounding.write(share("0.3541"))).isEqualTo("35,41%");
        assertThat(rounding.write(share("0.354"))).isEqualTo("35,40%");
        assertThat(rounding.writeChange(share("-0.0001"))).isEqualTo("−0,01 điểm %");
    }

    @Property
    void two_different_values_never_read_the_same(
            @ForAll @LongRange(min = -MOST, max = MOST) long before,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long change) {
        Rounding rounding = Rounding.ofChange(dong(before), dong(before + change), WORDS);

        boolean isSame = rounding.write(dong(before)).equals(rounding.write(dong(before + change)));

        assertThat(isSame).isEqualTo(change == 0);
    }

    @Property
    void two_different_figures_of_one_sentence_never_read_the_same(
            @ForAll @LongRange(min = 1, max = MOST) long one,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long more) {
        assertThat(said(one, one + more).equals(said(one, one))).isEqualTo(more == 0);
    }

    private static String said(long before, long after) {
        return WORDS.say(
                Message.of("check.plan-beyond-reach.whole")
                        .with("lastYear", dong(before))
                        .with("planned", dong(after))
                        .with("growth", "-")
                        .with("most", share("0.5")));
    }

    @Test
    void a_sentence_that_tells_a_change_shows_it() {
        assertThat(said(5_804_939_034L, 5_805_200_314L))
                .contains("từ 5.804,94 triệu lên 5.805,20 triệu");
        assertThat(said(4_800_000_000L, 5_760_000_000L)).contains("từ 4,80 tỷ lên 5,76 tỷ");
    }
}
