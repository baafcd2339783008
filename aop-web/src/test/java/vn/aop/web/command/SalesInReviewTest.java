package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.command.text.Columns;

/** The café plans its cups by channel, and counts them: its review says why sales differ. */
class SalesInReviewTest {

    private static final Path PLAN =
            Path.of("../aop-cases/src/test/resources/vn/aop/cases/kept/10-measures/plan.yaml");

    @TempDir static Path temp;

    private static Path plan;

    @BeforeAll
    static void counts_its_cups_in_january() throws IOException {
        plan = temp.resolve("plan.yaml");
        Files.copy(PLAN, plan);
        Files.writeString(
                temp.resolve("sales.csv"),
                """
                date,account,channel,group,amount
                2026-01-31,revenue,counter,drinks,92000000
                2026-01-31,cost_of_goods,counter,drinks,28000000
                2026-01-31,cups,counter,,2500
                2026-01-31,revenue,app,drinks,26000000
                2026-01-31,cost_of_goods,app,drinks,8000000
                2026-01-31,cups,app,,480
                2026-01-31,customers,counter,,1600
                2026-01-31,customers,app,,200
                2026-01-31,livestreams,,,4
                2026-01-31,premises,,,15000000
                2026-01-31,personnel,,,30000000
                """,
                UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_text_tells_the_parts_within_80_columns(String language) {
        Ran ran = review("--lang", language);

        assertThat(ran.status()).as(ran.err()).isEqualTo(Aop.FINE);
        assertThat(ran.out())
                .contains(language.equals("vi") ? "Vì sao bán lệch" : "Why sales differ")
                .doesNotContain("command.");
        assertThat(ran.out().lines().toList())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    /** Worked out in fractions outside the program. */
    @Test
    void programs_are_told_the_parts_to_the_dong() {
        JsonNode month =
                JsonMapper.shared().readTree(review("--format", "json").out()).get("sales").get(0);

        JsonNode parts = month.get("grossProfit");
        assertThat(month.get("from").asString()).isEqualTo("2026-01");
        assertThat(parts.get("price").asString()).isEqualTo("-6000000");
        assertThat(parts.get("cost").asString()).isEqualTo("1200000");
        assertThat(parts.get("total").asString()).isEqualTo("-1790000");
        assertThat(
                        new BigDecimal(parts.get("quantity").asString())
                                .add(new BigDecimal(parts.get("mix").asString())))
                .isEqualByComparingTo("3010000");
        assertThat(month.get("lines")).hasSize(2);
        assertThat(month.get("lines").get(0).get("kind").asString()).isEqualTo("continued");
    }

    private static Ran review(Object... more) {
        Object[] all = new Object[4 + more.length];
        all[0] = "review";
        all[1] = plan;
        all[2] = "--month";
        all[3] = "2026-01";
        System.arraycopy(more, 0, all, 4, more.length);
        return Ran.aop(all);
    }
}
