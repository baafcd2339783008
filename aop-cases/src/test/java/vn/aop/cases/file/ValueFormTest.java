package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused where a value of one kind is expected. */
class ValueFormTest {

    private static String withLine(String line) {
        return "name: A\ncurrency: VND\n" + line;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name: 5                | 1:7 file.not-text {found=5}",
                "name: 012              | 1:7 file.not-text {found=012}",
                "name: 1_000            | 1:7 file.not-text {found=1_000}",
                "name: 1e9              | 1:7 file.not-text {found=1e9}",
                "name: true             | 1:7 file.not-text {found=true}",
                "name: [A]              | 1:7 file.not-text {found=[…]}",
                "name:                  | 1:6 file.no-value {}",
                "name: ~                | 1:7 file.no-value {}",
                "name: null             | 1:7 file.no-value {}",
                "name: ''               | 1:7 file.blank-text {found=\"\"}",
                "name: '  '             | 1:7 file.blank-text {found=\"\"}",
                "name: {vi: A}          | 1:7 file.missing-key {key=en}",
            })
    void refuses_what_is_not_a_text(String line, String problem) {
        assertThat(SampleFile.problems(line)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "decimal: ten           | 3:10 file.not-number {found=ten}",
                "decimal: true          | 3:10 file.not-number {found=true}",
                "decimal: {a: 1}        | 3:10 file.not-number {found={…}}",
                "decimal: '5'           | 3:10 file.quoted-number {found=\"5\"}",
                "decimal: ~             | 3:10 file.no-value {}",
                "decimal: 0x1F          | 3:10 file.number-form {found=0x1F}",
                "decimal: 0o17          | 3:10 file.number-form {found=0o17}",
                "decimal: 012           | 3:10 file.number-form {found=012}",
                "decimal: 1e9           | 3:10 file.number-form {found=1e9}",
                "decimal: .5            | 3:10 file.number-form {found=.5}",
                "decimal: 5.            | 3:10 file.number-form {found=5.}",
                "decimal: +5            | 3:10 file.number-form {found=+5}",
                "decimal: .inf          | 3:10 file.number-form {found=.inf}",
                "decimal: .nan          | 3:10 file.number-form {found=.nan}",
                "decimal: 1,200,000     | 3:10 file.number-form {found=1,200,000}",
                "decimal: 1.200.000     | 3:10 file.number-form {found=1.200.000}",
                "decimal: 1_000         | 3:10 file.number-form {found=1_000}",
                "decimal: 5 %           | 3:10 file.number-form {found=5 %}",
                "decimal: 5tr           | 3:10 file.number-form {found=5tr}",
                "count: 11              | 3:8 file.not-between {found=11, least=0, most=10}",
                "count: -1              | 3:8 file.not-between {found=-1, least=0, most=10}",
                "count: 1.5             | 3:8 file.not-whole {found=1.5}",
                "count: 99999999999     | 3:8 file.not-between {found=99999999999, least=0, most=10}",
                "share: 45              | 3:8 file.not-between {found=45, least=0, most=1}",
                "growth: -1             | 3:9 file.not-above {found=-1, least=-1}",
                "amount: -5             | 3:9 file.not-at-least {found=-5, least=0}",
            })
    void refuses_what_is_not_such_a_number(String line, String problem) {
        assertThat(SampleFile.problems(withLine(line))).containsExactly(problem);
    }

    @Test
    void refuses_a_number_without_end() {
        String digits = "9".repeat(100_000);
        String told = "file.too-many-digits {found=" + digits.substring(0, 60) + "…, most=40}";

        assertThat(SampleFile.problems(withLine("decimal: " + digits)))
                .containsExactly("3:10 " + told);
        assertThat(SampleFile.problems(withLine("count: " + digits)))
                .containsExactly("3:8 " + told);
        assertThat(SampleFile.problems(withLine("amount: " + digits)))
                .containsExactly("3:9 " + told);
        assertThat(SampleFile.problems(withLine("amount: " + digits + " VND")))
                .containsExactly("3:9 " + told);
    }

    @Test
    void reads_numbers_and_amounts_of_forty_digits() {
        String digits = "0." + "1".repeat(38);

        assertThat(SampleFile.problems(withLine("decimal: " + digits))).isEmpty();
        assertThat(SampleFile.problems(withLine("decimal: " + digits + "1")))
                .containsExactly("3:10 file.too-many-digits {found=" + digits + "1, most=40}");
        assertThat(SampleFile.problems(withLine("amount: " + "0." + "0".repeat(38) + " VND")))
                .isEmpty();
        assertThat(SampleFile.problems(withLine("amount: " + "0." + "0".repeat(39) + " VND")))
                .hasSize(1);
    }

    @Test
    void refuses_exponents_however_large() {
        assertThat(SampleFile.problems(withLine("decimal: 1e999999999")))
                .containsExactly("3:10 file.number-form {found=1e999999999}");
        assertThat(SampleFile.problems(withLine("amount: 1e999999999 VND"))).hasSize(1);
    }

    @Test
    void refuses_a_text_of_more_than_two_thousand_characters() {
        String longest = "\uD83C\uDF7C".repeat(2_000);

        assertThat(SampleFile.problems("name: " + longest)).isEmpty();
        assertThat(SampleFile.problems("name: " + longest + "x"))
                .containsExactly(
                        "1:7 file.text-too-long {found="
                                + "\uD83C\uDF7C".repeat(60)
                                + "…, letters=2001, most=2000}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "amount: 1.5            | 3:9 file.fraction {found=1.5, currency=VND}",
                "amount: 1.5 VND        | 3:9 file.fraction {found=1.5 VND, currency=VND}",
                "amount: 500.5đ         | 3:9 file.fraction {found=500.5đ, currency=VND}",
                "amount: 0.125          | 3:9 file.fraction {found=0.125, currency=VND}",
                "amount: '1200 USD'     | 3:9 file.other-currency {found=\"1200 USD\", currency=USD, expected=VND}",
                "amount: 1200 usd       | 3:9 file.other-currency {found=1200 usd, currency=usd, expected=VND}",
                "amount: '1200'         | 3:9 file.quoted-number {found=\"1200\"}",
                "amount: -5 VND         | 3:9 file.not-at-least {found=-5 VND, least=0}",
                "amount: 9999999999999999 | 3:9 file.not-between {found=9999999999999999, least=-100000000000000, most=100000000000000}",
            })
    void refuses_what_is_not_an_amount(String line, String problem) {
        assertThat(SampleFile.problems(withLine(line))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "VND | 500.000      | 500,000 ₫ or 500 ₫ | 500000 for 500,000 ₫, 500 for 500 ₫",
                "VND | 1500.000     | 1,500,000 ₫ or 1,500 ₫ | 1500000 for 1,500,000 ₫, 1500",
                "VND | 400.000 VND  | 400,000 ₫ or 400 ₫ | 400000 for 400,000 ₫, 400 for 400 ₫",
                "VND | 500.000đ     | 500,000 ₫ or 500 ₫ | 500000 for 500,000 ₫, 500 for 500 ₫",
                "VND | '500.000'    | 500,000 ₫ or 500 ₫ | 500000 for 500,000 ₫, 500 for 500 ₫",
                "VND | 1.500        | 1,500 ₫ or 1.5 ₫ | a mark: 1500. There is no fraction in VND.",
                "JPY | 1.500        | 1,500 JPY or 1.5 JPY | a mark: 1500. There is no fraction",
                "USD | 500.000      | $500,000 or $500 | 500000 for $500,000, 500 for $500.",
                "USD | 1.255        | $1,255 or $1.255 | mark: 1255. There is no fraction in USD.",
                "USD | 1.250 USD    | $1,250 or $1.25 | 1250 for $1,250, 1.25 for $1.25.",
            })
    void asks_which_of_two_amounts_is_meant(
            String currency, String amount, String readings, String advice) {
        String yaml = "name: A\ncurrency: %s\namount: %s".formatted(currency, amount);

        assertThat(SampleFile.sentences("sample.yaml", yaml))
                .singleElement()
                .asString()
                .contains(readings)
                .contains(advice);
    }

    @Test
    void asks_which_of_two_amounts_a_number_in_json_is() {
        String json = "{\"name\": \"A\", \"currency\": \"VND\", \"amount\": 500.000}";

        assertThat(SampleFile.problemsOfJson(json))
                .singleElement()
                .asString()
                .startsWith("1:44 file.thousands-or-decimals {found=500.000, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.500.000   | Write 1500000.",
                "1,500,000   | Write 1500000.",
                "1 500 000   | Write 1500000.",
                "1.500.000đ  | Write 1500000.",
                "500000 ₫    | Write 500000.",
                "500k        | Write 500000.",
                "1tr5        | Write 1500000.",
                "'1,5 triệu' | Write 1500000.",
            })
    void tells_how_files_write_what_people_type(String amount, String advice) {
        String yaml = withLine("amount: " + amount);

        assertThat(SampleFile.sentences("sample.yaml", yaml))
                .singleElement()
                .asString()
                .endsWith("but files take plain digits only. " + advice);
    }

    @ParameterizedTest
    @CsvSource({"KWD, 500.000", "USD, 500.25", "USD, 500.5", "USD, 500.00 USD", "VND, 0.000"})
    void takes_amounts_with_the_decimals_of_their_currency(String currency, String amount) {
        String yaml = "name: A\ncurrency: %s\namount: %s".formatted(currency, amount);

        assertThat(SampleFile.problems(yaml)).isEmpty();
    }

    @Test
    void takes_shares_with_three_decimals() {
        assertThat(SampleFile.problems(withLine("share: 0.125\ndecimal: 1.250"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue - 500.000", "0.5 * (revenue - (2 * 1.500 + 3))"})
    void asks_which_of_two_amounts_is_taken_from_money_in_a_metric(String metric) {
        assertThat(SampleFile.problems(withLine("metric: " + metric)))
                .singleElement()
                .asString()
                .startsWith("3:9 file.thousands-or-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue * 1.125", "revenue / cash - 1.125", "revenue - 500000"})
    void takes_other_numbers_in_metrics_as_they_are(String metric) {
        assertThat(SampleFile.problems(withLine("metric: " + metric))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1200000",
                "1200000 VND",
                "'1200000VND'",
                "1200000\u00a0VND",
                "0",
                "1200000.00"
            })
    void takes_amounts_of_the_plan_s_currency(String amount) {
        assertThat(SampleFile.problems(withLine("amount: " + amount))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "month: 2027-13         | 3:8 file.no-such-month {found=2027-13, first=2027-01, last=2027-12}",
                "month: 2027-00         | 3:8 file.no-such-month {found=2027-00, first=2027-01, last=2027-12}",
                "month: 2027-1          | 3:8 file.not-month {found=2027-1}",
                "month: 2027            | 3:8 file.not-month {found=2027}",
                "month: 01/2027         | 3:8 file.not-month {found=01/2027}",
                "month: 0001-01         | 3:8 file.year-outside {found=0001-01, least=1900-01, most=2199-12}",
                "month: 2200-01         | 3:8 file.year-outside {found=2200-01, least=1900-01, most=2199-12}",
                "day: 9999-12-31        | 3:6 file.year-outside {found=9999-12-31, least=1900-01-01, most=2199-12-31}",
                "day: 2027-02-30        | 3:6 file.no-such-date {found=2027-02-30}",
                "day: 30/02/2027        | 3:6 file.not-date {found=30/02/2027}",
                "bound: atleast         | 3:8 file.unknown-word {found=atleast, known=[atLeast, atMost], nearest=[atLeast]}",
                "bound: 5               | 3:8 file.unknown-word {found=5, known=[atLeast, atMost], nearest=[]}",
                "bound: [atLeast]       | 3:8 file.not-text {found=[…]}",
                "truth: yes             | 3:8 file.not-truth {found=yes}",
                "truth: 'true'          | 3:8 file.not-truth {found=\"true\"}",
                "truth: 1               | 3:8 file.not-truth {found=1}",
                "id: Mục tiêu           | 3:5 file.id-form {found=Mục tiêu}",
                "id: 1                  | 3:5 file.not-text {found=1}",
                "channel: on-line       | 3:10 file.name-form {found=on-line}",
                "currency: VNĐ          | 3:1 file.duplicate-key {key=currency, first=2}",
                "months: [1, 2]         | 3:9 file.not-twelve {found=2}",
                "months: 5              | 3:9 file.not-list {found=5}",
                "goals: [G1]            | 3:9 plan.unknown-goal {id=G1, nearest=[], known=[]}",
            })
    void refuses_other_words(String line, String problem) {
        assertThat(SampleFile.problems(withLine(line))).containsExactly(problem);
    }

    @Test
    void refuses_an_unknown_currency() {
        assertThat(SampleFile.problems("name: A\ncurrency: VNĐ"))
                .containsExactly("2:11 file.not-currency {found=VNĐ}");
    }

    @Test
    void refuses_an_id_given_twice() {
        assertThat(SampleFile.problems("name: A\nids:\n  - a\n  - b\n  - a"))
                .containsExactly("5:5 file.id-twice {id=a, first=3}");
    }

    @Test
    void refuses_an_unknown_key_and_offers_the_nearest() {
        assertThat(SampleFile.problems("nam: A"))
                .singleElement()
                .asString()
                .startsWith("1:1 file.unknown-key {key=nam, nearest=[name], known=");
    }

    @Test
    void tells_a_missing_key_where_nothing_like_it_stands() {
        assertThat(SampleFile.problems("count: 1"))
                .containsExactly("1:1 file.missing-key {key=name}");
    }

    @Test
    void explains_a_comma_in_a_text_without_quotes() {
        assertThat(SampleFile.problems("name: {vi: Điện, nước, en: Power}"))
                .containsExactly("1:18 file.stray-words {key=nước, nearest=[], known=[vi, en]}");
    }

    @Test
    void refuses_a_file_that_is_only_a_text() {
        assertThat(SampleFile.problems("just words"))
                .containsExactly("1:1 file.not-object {found=just words}");
    }

    @Test
    void tells_where_in_a_metric_the_mistake_is() {
        assertThat(SampleFile.problems("name: A\nmetric: revenue / "))
                .containsExactly("2:18 metric.unfinished {}");
        assertThat(SampleFile.problems("name: A\nmetric: \"revenue + )\""))
                .containsExactly("2:20 metric.unexpected {found=)}");
    }

    @Test
    void tells_the_whole_value_where_the_text_stands_otherwise_in_the_file() {
        assertThat(SampleFile.problems("name: A\nmetric: \"revenue \\x2B )\""))
                .containsExactly("2:9 metric.unexpected {found=)}");
    }

    @Test
    void tells_every_problem_at_once_in_the_order_of_the_file() {
        assertThat(SampleFile.problems("count: x\nname: 5\nshare: 2"))
                .containsExactly(
                        "1:8 file.not-number {found=x}",
                        "2:7 file.not-text {found=5}",
                        "3:8 file.not-between {found=2, least=0, most=1}");
    }

    @Test
    void stops_after_two_hundred_problems() {
        String yaml =
                IntStream.range(0, 1000)
                        .mapToObj(i -> "stranger" + i + ": 1")
                        .collect(Collectors.joining("\n"));

        assertThat(SampleFile.problems(yaml))
                .hasSize(201)
                .last()
                .isEqualTo("199:1 file.many-more {most=200}");
    }
}
