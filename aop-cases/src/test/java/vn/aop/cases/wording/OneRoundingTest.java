package vn.aop.cases.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.core.company.Company;
import vn.aop.core.company.CompanySize;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/** One sentence rounds in one way, and is never far off, whatever the currency and the size. */
class OneRoundingTest {

    private static final Pattern AMOUNT =
            Pattern.compile("(\\d(?:[\\d.,]*\\d)?)(?: (nghìn|triệu|tỷ|k|m|bn))?");
    private static final Map<String, Integer> POWERS =
            Map.of("nghìn", 3, "triệu", 6, "tỷ", 9, "k", 3, "m", 6, "bn", 9);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    /**
     * An amount as a sentence writes it.
     *
     * @param power the power of ten of its unit
     * @param decimals how many decimal places are written
     * @param amount what a reader takes it for
     */
    private record Written(int power, int decimals, BigDecimal amount) {

        static Written of(MatchResult found, Language language) {
            String digits = found.group(1).replace(language == Language.VI ? "." : ",", "");
            BigDecimal number = new BigDecimal(digits.replace(',', '.'));
            int power = found.group(2) == null ? 0 : POWERS.get(found.group(2));
            return new Written(power, number.scale(), number.movePointRight(power));
        }
    }

    private static Wording words(String currency, Language language) {
        Company company =
                new Company(
                        Text.of("Shop"),
                        Text.of("Trade"),
                        CompanySize.SMALL,
                        CurrencyUnit.of(currency),
                        List.of(),
                        List.of(),
                        List.of(),
                        0);
        return Wording.of(language).speakingOf(company);
    }

    private static Value money(BigDecimal amount) {
        return Value.of(amount, Unit.MONEY);
    }

    /** A sentence with a sentence in it. */
    private static String said(List<BigDecimal> amounts, Wording words) {
        Message falls =
                Message.of("cut.goal-falls")
                        .with("goal", "Goal")
                        .with("before", money(amounts.get(2)))
                        .with("after", money(amounts.get(3)))
                        .with("target", money(amounts.get(4)));
        return words.say(
                Message.of("cut.impossible")
                        .with("asked", money(amounts.get(0)))
                        .with("months", "–")
                        .with("most", money(amounts.get(1)))
                        .with("destroyed", List.of(falls)));
    }

    private static List<Written> read(String sentence, Language language) {
        return AMOUNT.matcher(sentence).results().map(it -> Written.of(it, language)).toList();
    }

    @Provide
    Arbitrary<String> withDecimals() {
        return Arbitraries.of("USD", "EUR", "GBP", "KWD");
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("VND", "JPY", "USD", "EUR", "KWD");
    }

    /** Of any number of digits, each as likely. */
    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.integers()
                .between(-2, 11)
                .flatMap(
                        power ->
                                Arbitraries.integers()
                                        .between(1_000, 9_999)
                                        .map(
                                                it ->
                                                        BigDecimal.valueOf(it, 3)
                                                                .scaleByPowerOfTen(power)));
    }

    @Property
    void all_amounts_of_a_sentence_have_one_unit_and_as_many_decimals(
            @ForAll("withDecimals") String currency,
            @ForAll Language language,
            @ForAll @Size(5) List<@From("amounts") BigDecimal> amounts) {
        List<Written> written = read(said(amounts, words(currency, language)), language);

        assertThat(written).hasSize(5);
        assertThat(written.stream().map(Written::power).distinct()).hasSize(1);
        assertThat(written.stream().map(Written::decimals).distinct()).hasSize(1);
    }

    @Property
    void what_a_sentence_tells_is_near_what_there_is(
            @ForAll("currencies") String currency,
            @ForAll Language language,
            @ForAll @Size(5) List<@From("amounts") BigDecimal> amounts) {
        int decimals = CurrencyUnit.of(currency).getDecimalPlaces();
        List<BigDecimal> exact =
                amounts.stream().map(it -> it.setScale(decimals, RoundingMode.UP)).toList();

        List<Written> written = read(said(exact, words(currency, language)), language);

        for (int i = 0; i < exact.size(); i++) {
            BigDecimal off = written.get(i).amount().subtract(exact.get(i)).abs();
            assertThat(off.movePointRight(2))
                    .as(currency + " " + exact.get(i))
                    .isLessThanOrEqualTo(exact.get(i).multiply(BigDecimal.valueOf(5)));
        }
    }

    @Property
    void below_ten_thousand_nothing_is_abbreviated(
            @ForAll("currencies") String currency,
            @ForAll Language language,
            @ForAll("amounts") BigDecimal amount) {
        String written = words(currency, language).shortValue(money(amount));

        boolean isFull = read(written, language).get(0).power() == 0;

        assertThat(isFull || amount.compareTo(TEN_THOUSAND.subtract(BigDecimal.ONE)) > 0).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0          | 0,00 $        | $0.00
                    3.75       | 3,75 $        | $3.75
                    -3.75      | −3,75 $       | −$3.75
                    9.999      | 10 $          | $10
                    23.75      | 24 $          | $24
                    950        | 950 $         | $950
                    1234.50    | 1.235 $       | $1,235
                    -1234.50   | −1.235 $      | −$1,235
                    12345      | 12.345 $      | $12,345
                    9999999.4  | 9.999.999 $   | $9,999,999
                    9999999.5  | 10 triệu $    | $10 m
                    12345678   | 12,35 triệu $ | $12.35 m
                    9999999999 | 10.000 triệu $ | $10,000 m
                    10000000000 | 10 tỷ $      | $10 bn
                    """)
    void a_small_currency_shortly(BigDecimal amount, String inVi, String inEn) {
        CurrencyUnit dollar = CurrencyUnit.of("USD");

        assertThat(Numbers.of(Language.VI).shortMoney(amount, dollar)).isEqualTo(inVi);
        assertThat(Numbers.of(Language.EN).shortMoney(amount, dollar)).isEqualTo(inEn);
    }
}
