package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tết was on 29 January 2025 and on 17 February 2026. */
class LastYearDaysTest {

    @TempDir static Path temp;

    private static BabyCareFolder plan;
    private static Path lastYear;

    @BeforeAll
    static void writesTenMillionForEachDayOfLastYear() throws IOException {
        plan = BabyCareFolder.in(temp);
        StringBuilder rows = new StringBuilder("date,account,channel,group,amount\n");
        LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2025, 4, 1))
                .forEach(day -> rows.append(day).append(",revenue,store,diapers,10000000\n"));
        lastYear = Files.writeString(temp.resolve("last-year.csv"), rows);
    }

    private static JsonNode review(String month, Path days) {
        Ran ran =
                Ran.aop(
                        "review",
                        plan,
                        "--month",
                        month,
                        "--last-year",
                        days,
                        "--format",
                        "json",
                        "--lang",
                        "en");
        assertThat(ran.err()).isEmpty();
        return new JsonMapper().readTree(ran.out()).at("/yearOnYear");
    }

    /** 28 January to 8 March, of which 28 to 31 January have passed. */
    @Test
    void days_around_tet_are_compared_as_far_as_the_month_goes() {
        assertThat(review("2026-01", lastYear).at("/aroundTet/lastYear").asString())
                .isEqualTo("40000000");
        assertThat(review("2026-03", lastYear).at("/aroundTet/lastYear").asString())
                .isEqualTo("400000000");
        assertThat(review("2026-03", lastYear).at("/aroundTet/why/text").asString())
                .startsWith("Day for day around Tết, 28 Jan 2026 to 8 Mar 2026 sold ");
    }

    @Test
    void from_april_on_there_is_nothing_to_compare() {
        assertThat(review("2026-04", lastYear).at("/aroundTet").isNull()).isTrue();
    }

    @Test
    void without_a_file_of_last_year_no_day_is_compared() {
        Ran ran = Ran.aop("review", plan, "--month", "2026-03", "--format", "json");

        assertThat(new JsonMapper().readTree(ran.out()).at("/yearOnYear/aroundTet").isNull())
                .isTrue();
    }

    @Test
    void a_file_without_days_is_refused() throws IOException {
        Path months =
                Files.writeString(
                        temp.resolve("months.csv"),
                        "month,account,channel,group,amount\n2025-01,revenue,store,diapers,5\n");

        Ran ran = Ran.aop("review", plan, "--month", "2026-03", "--last-year", months);

        assertThat(ran.status()).isNotEqualTo(Aop.FINE);
        assertThat(ran.err()).contains("months.csv").doesNotContain("Exception");
    }

    @Test
    void a_file_of_this_year_is_refused_row_by_row() {
        Ran ran =
                Ran.aop(
                        "review",
                        plan,
                        "--month",
                        "2026-03",
                        "--last-year",
                        plan.toString() + "/sales.csv");

        assertThat(ran.status()).isNotEqualTo(Aop.FINE);
        assertThat(ran.err()).contains("sales.csv");
    }
}
