package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The amounts of a table stand under each other in one unit, which is written once above them. The
 * trade-off of the desk and the response to a risk are read row by row: each row has the unit of
 * what it compares.
 */
class UnitOnceTest {

    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL =
            Pattern.compile("<t[dh]\\b[^>]*>(.*?)</t[dh]>", Pattern.DOTALL);
    private static final Pattern AMOUNT =
            Pattern.compile("[+−]?[0-9.,]+ (?:(?:triệu|tỷ|nghìn)(?: ₫)?|₫|m|bn|k)( .*)?");
    private static final int FEW = 2;

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        visitor = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "projection", "checks", "review?month=2026-08"})
    void no_column_repeats_its_unit(String page) {
        for (String language : List.of("vi", "en")) {
            String body =
                    visitor.get("/cases/babycare-house/" + page, "Cookie", "lang=" + language)
                            .body();
            List<String> tables = TABLE.matcher(body).results().map(it -> it.group()).toList();

            assertThat(tables).isNotEmpty();
            assertThat(tables)
                    .filteredOn(it -> !isReadByRow(it))
                    .allSatisfy(
                            it ->
                                    assertThat(amounts(it).values())
                                            .allMatch(amounts -> amounts <= FEW));
        }
    }

    /** How many amounts with a unit each column holds, by its number. */
    private static Map<Integer, Integer> amounts(String table) {
        Map<Integer, Integer> amounts = new TreeMap<>();
        ROW.matcher(table)
                .results()
                .map(it -> CELL.matcher(it.group()).results().map(cell -> cell.group(1)).toList())
                .forEach(
                        cells -> {
                            for (int i = 0; i < cells.size(); i++) {
                                if (AMOUNT.matcher(words(cells.get(i))).matches()) {
                                    amounts.merge(i, 1, Integer::sum);
                                }
                            }
                        });
        return amounts;
    }

    /** Whether ratios, days and amounts stand under each other, each with its unit. */
    private static boolean isReadByRow(String table) {
        return table.contains("class=\"figures by-row\"");
    }

    private static String words(String cell) {
        return cell.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }
}
