package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Legislation;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.check.TurnoverThreshold.When;
import vn.aop.core.text.Language;

/**
 * The shipped thresholds against the texts of law: Circular 40/2021/TT-BTC (100 million đồng),
 * Decree 70/2025/NĐ-CP (1 billion), Decree 68/2026/NĐ-CP as amended by Decree 141/2026/NĐ-CP (1 and
 * 3 billion), Circular 152/2025/TT-BTC (books by group), Decree 80/2021/NĐ-CP (10 billion), Decree
 * 117/2025/NĐ-CP (1 and 0.5 per cent withheld).
 */
class TurnoverThresholdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-12-31 | household-tax-until-2025 | 100000000",
                "2025-12-31 | household-tax-until-2025 | 100000000",
                "2025-12-31 | cash-register-invoice-until-2025 | 1000000000",
                "2026-12-31 | household-tax | 1000000000",
                "2026-12-31 | cash-register-invoice | 1000000000",
                "2026-12-31 | household-books-untaxed | 0",
                "2026-12-31 | household-books-taxed | 1000000000",
                "2026-12-31 | household-income-books | 3000000000",
                "2026-12-31 | corporate-tax-exemption | 1000000000",
                "2026-12-31 | small-enterprise | 10000000000",
            })
    void hold_on_a_day(LocalDate day, String id, long revenue) {
        assertThat(on(day))
                .filteredOn(it -> it.id().equals(id))
                .extracting(it -> it.revenue().getAmount().longValueExact())
                .containsExactly(revenue);
    }

    /** Decree 70/2025/NĐ-CP says “from 1 billion”, the others “above” or “at most”. */
    @Test
    void say_whether_a_revenue_of_just_that_amount_counts() {
        assertThat(TurnoverThresholds.shipped().turnovers())
                .filteredOn(it -> it.reach().when() == When.REACHED)
                .extracting(TurnoverThreshold::id)
                .containsExactly("cash-register-invoice-until-2025");
    }

    @Test
    void end_where_new_ones_begin() {
        LocalDate last = LocalDate.of(2025, 12, 31);

        assertThat(on(last))
                .extracting(TurnoverThreshold::id)
                .doesNotContain("household-tax", "cash-register-invoice");
        assertThat(on(last.plusDays(1)))
                .extracting(TurnoverThreshold::id)
                .noneMatch(it -> it.endsWith("-until-2025"));
    }

    /** Circular 152/2025/TT-BTC: not taxed, taxed on revenue or income, taxed on income. */
    @Property
    void of_every_revenue_one_entry_says_which_books_a_household_keeps(
            @ForAll @IntRange(min = 1, max = 2_000_000) int thousands,
            @ForAll @IntRange(max = 3) int times) {
        BigDecimal sold =
                BigDecimal.valueOf(1000L * thousands)
                        .multiply(BigDecimal.valueOf(times).max(BigDecimal.ONE));

        assertThat(on(LocalDate.of(2026, 6, 30)))
                .filteredOn(it -> it.what().toString().contains("-HKD"))
                .filteredOn(it -> it.isMetBy(sold))
                .hasSize(1);
    }

    @Test
    void say_when_each_was_checked_and_what_is_only_reported() {
        Legislation law = TurnoverThresholds.shipped();

        assertThat(law.turnovers()).allMatch(it -> it.citation().checked().isPresent());
        assertThat(law.withholdings()).allMatch(it -> it.citation().checked().isPresent());
        assertThat(law.lookAgain()).contains(LocalDate.of(2027, 1, 31));
        assertThat(law.turnovers())
                .filteredOn(it -> !it.citation().isConfirmed())
                .extracting(TurnoverThreshold::id)
                .containsExactly("corporate-tax-exemption");
        assertThat(law.withholdings())
                .extracting(it -> it.id() + " " + it.citation().isConfirmed())
                .containsExactly("marketplace-2025 true", "marketplace-2026 false");
        assertThat(law.withholdings().get(0).rates().orElseThrow().total())
                .isEqualByComparingTo("0.015");
    }

    private static List<TurnoverThreshold> on(LocalDate day) {
        return TurnoverThresholds.shipped().turnovers().stream()
                .filter(it -> it.holdsOn(day))
                .toList();
    }

    @Test
    void asks_which_of_two_amounts_a_revenue_is() {
        String file =
                """
                thresholds:
                  - {id: a, revenue: 500.000, from: 2026-01-01, what: A, source: B}
                """;

        assertThat(problems(file)).containsExactly("file.thousands-or-decimals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confirmed: true | file.law-confirmed-without-day",
                "until: 2025-12-31 | file.law-ends-before-it-begins",
                "upTo: 1000000000 | file.law-up-to-too-low",
                "replaces: b | file.law-replaces-unknown",
                "sorce: B | file.unknown-key",
                "of: hộ | file.unknown-word"
            })
    void refuse_what_cannot_be(String keyAndProblem) {
        String[] parts = keyAndProblem.split(" \\| ");
        String file =
                """
                thresholds:
                  - {id: a, revenue: 1000000000, from: 2026-01-01, what: A, source: B, %s}
                """
                        .formatted(parts[0]);

        assertThat(problems(file)).containsExactly(parts[1]);
    }

    /** As the file was before there was anything but thresholds in it. */
    @Test
    void read_older_files_and_take_nothing_in_them_for_confirmed() {
        String file =
                """
                thresholds:
                  - {id: a, revenue: 1000000000, from: 2026-01-01, what: A, source: B}
                """;

        assertThat(TurnoverThresholds.read(file).value())
                .hasValueSatisfying(
                        law -> {
                            assertThat(law.lookAgain()).isEmpty();
                            assertThat(law.withholdings()).isEmpty();
                            assertThat(law.turnovers().get(0).citation().isConfirmed()).isFalse();
                            assertThat(law.turnovers().get(0).citation().told().key())
                                    .isEqualTo("law.unchecked");
                        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_words_for_how_sure_they_are(Language language) {
        Wording words = Wording.of(language);

        assertThat(
                        TurnoverThresholds.shipped().turnovers().stream()
                                .map(it -> words.say(it.citation().told())))
                .allMatch(
                        it -> it.contains(language == Language.VI ? "30/11/2026" : "30 Nov 2026"));
    }

    @Test
    void every_key_stands_in_the_document() throws IOException {
        String document = Files.readString(Path.of("../docs/checks/README.md"));

        assertThat(
                        Pattern.compile("(?m)^[ -]*(\\w+): ?")
                                .matcher(
                                        TurnoverThresholds.READER.writeYaml(
                                                TurnoverThresholds.shipped()))
                                .results()
                                .map(it -> it.group(1)))
                .contains("lookAgain", "upTo", "when", "replaces", "goods", "confirmed")
                .filteredOn(it -> !List.of("vi", "en").contains(it))
                .allSatisfy(it -> assertThat(document).contains("`" + it + "`"));
    }

    private static List<String> problems(String file) {
        return TurnoverThresholds.read(file).problems().stream()
                .map(FileProblem::message)
                .map(it -> it.key())
                .toList();
    }
}
