package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small inputs like those that other tools were reported to read wrongly, with what is right. */
class ReportedInputsTest {

    private static final String FOLDER = "src/test/resources/vn/aop/web/reported/";

    private static Path file(String name) {
        return Path.of(FOLDER + name);
    }

    private static JsonNode imported(String... args) {
        List<String> words =
                Stream.of(List.of("import"), List.of(args), List.of("--format", "json"))
                        .flatMap(List::stream)
                        .toList();
        Ran ran = Ran.aop(words.toArray());
        assertThat(ran.err()).isEmpty();
        return JsonMapper.shared().readTree(ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "project", "coherence", "history"})
    void a_point_before_three_digits_is_no_amount_of_dong(String command) {
        Ran ran = Ran.aop(command, file("point-as-thousands"), "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines().map(it -> it.replaceFirst(".*plan.yaml:", "")))
                .containsExactly(
                        "12:63: Is “-3.000” −3,000 ₫ or −3 ₫? Write the digits without a mark: -3000"
                                + " for −3,000 ₫, -3 for −3 ₫.",
                        "14:79: Is “400.000” 400,000 ₫ or 400 ₫? Write the digits without a mark:"
                                + " 400000 for 400,000 ₫, 400 for 400 ₫.",
                        "17:14: Is “500.000” 500,000 ₫ or 500 ₫? Write the digits without a mark:"
                                + " 500000 for 500,000 ₫, 500 for 500 ₫.",
                        "19:76: Is “1.500” 1,500 ₫ or 1.5 ₫? Write the digits without a mark: 1500."
                                + " There is no fraction in VND.");
    }

    @Test
    void a_point_before_three_digits_is_told_in_vietnamese_too() {
        assertThat(Ran.aop("check", file("point-as-thousands")).err())
                .contains(
                        ":17:14: “500.000” là 500.000 ₫ hay 500 ₫? Viết liền các chữ số: 500000 nếu"
                                + " là 500.000 ₫, 500 nếu là 500 ₫.");
    }

    @Test
    void fractions_of_a_cent_are_summed_exactly_and_rounded_once_a_month() {
        String folder = file("fraction-of-cent").toString();

        JsonNode column = imported(folder);
        JsonNode product =
                imported(
                        folder,
                        "--actuals",
                        folder + "/times-one.csv",
                        "--mapping",
                        folder + "/times-one.yaml");

        assertThat(column.at("/lines/0/months/2026-01").asString()).isEqualTo("3000.51");
        assertThat(column.at("/lines/0/months/2026-02").asString()).isEqualTo("1500.26");
        assertThat(product.get("lines")).isEqualTo(column.get("lines"));
    }

    @Test
    void odd_signs_and_marks_are_read_as_the_amounts_they_are() {
        String folder = file("signs-and-marks").toString();

        JsonNode read = imported(folder, "--mapping", folder + "/mapping.yaml", "--skip-rejected");

        // 1234.50 + 1234.50 − 50 − 63.12 − 5 − 5 − 950 + 7
        assertThat(read.at("/accounts/0/total").asString()).isEqualTo("1402.88");
        assertThat(read.get("rejected").valueStream().map(it -> it.get("key").asString()))
                .containsExactly("actuals.row-currency", "actuals.not-a-number");
    }
}
