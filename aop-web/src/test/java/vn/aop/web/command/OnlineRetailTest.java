package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reviews of a real seller's year against monthly totals that were computed independently. Data:
 * "Online Retail", Chen (2015), UCI Machine Learning Repository, CC BY 4.0.
 */
class OnlineRetailTest {

    private static final Path PLAN =
            Repository.file("src/test/resources/vn/aop/web/online-retail/plan.yaml");
    private static final Path COMMITTED =
            Repository.file("aop-cases/src/test/resources/vn/aop/cases/online-retail");
    private static final String WHOLE = "shared/data/online-retail/";

    @TempDir Path temp;

    /** A month's expected totals, and those of the year to date. */
    private record Expected(
            String month,
            BigDecimal net,
            BigDecimal uk,
            BigDecimal netToDate,
            BigDecimal ukToDate) {

        void assertIn(JsonNode review) {
            assertThat(actual(review, Optional.empty(), "month")).isEqualTo(net);
            assertThat(actual(review, Optional.of("uk"), "month")).isEqualTo(uk);
            assertThat(actual(review, Optional.empty(), "toDate")).isEqualTo(netToDate);
            assertThat(actual(review, Optional.of("uk"), "toDate")).isEqualTo(ukToDate);
        }
    }

    /**
     * Reading half a million rows takes seconds, so they are read three times and not twelve: by
     * the first and the last review, and by an import whose monthly sums all other reviews start
     * from.
     */
    @Test
    void the_whole_year_is_reproduced_to_the_penny() throws IOException {
        Optional<Path> data = Repository.find(WHOLE + "online-retail-uci-2010-12_2011-12.csv.gz");
        assumeTrue(
                data.isPresent(),
                "The whole data set is not beside the repository, so only its excerpt is tested");
        Path totals = Repository.file(WHOLE + "expected-monthly.csv");
        List<Expected> months = expected(totals, "net_all_rows", "uk_net").subList(0, 12);
        Path sums = Files.writeString(temp.resolve("sums.csv"), monthlySums(data.get()));

        months.get(0).assertIn(reviewOfRows(PLAN, data.get(), "2010-12"));
        months.get(11).assertIn(reviewOfRows(PLAN, data.get(), "2011-11"));
        for (Expected month : months) {
            month.assertIn(json("review", PLAN, "--actuals", sums, "--month", month.month()));
        }
    }

    @Test
    void the_excerpt_is_reproduced_to_the_penny() throws IOException {
        String plan = Files.readString(PLAN).replace("{from: 2010-12}", "{from: 2011-01}");
        Path shifted = Files.writeString(temp.resolve("plan.yaml"), plan);
        List<Expected> months =
                expected(COMMITTED.resolve("excerpt-expected.csv"), "net_all", "uk_net");

        assertThat(months).isNotEmpty();
        for (Expected month : months) {
            month.assertIn(reviewOfRows(shifted, COMMITTED.resolve("excerpt.csv"), month.month()));
        }
    }

    private static JsonNode reviewOfRows(Path plan, Path data, String month) {
        return json(
                "review",
                plan,
                "--actuals",
                data,
                "--mapping",
                COMMITTED.resolve("mapping.yaml"),
                "--month",
                month);
    }

    /** What an import of the whole file gives, as actuals of the plain layout. */
    private static String monthlySums(Path data) {
        JsonNode imported =
                json(
                        "import",
                        PLAN,
                        "--actuals",
                        data,
                        "--mapping",
                        COMMITTED.resolve("mapping.yaml"));
        StringBuilder csv = new StringBuilder("date,account,channel,group,amount\n");
        for (JsonNode line : imported.get("lines")) {
            line.get("months")
                    .properties()
                    .forEach(
                            month ->
                                    csv.append(
                                            "%s-01,%s,%s,%s,%s\n"
                                                    .formatted(
                                                            month.getKey(),
                                                            line.get("account").asString(),
                                                            line.get("channel").asString(),
                                                            line.get("group").asString(),
                                                            month.getValue().asString())));
        }
        return csv.toString();
    }

    private static JsonNode json(Object... args) {
        List<Object> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--format", "json"));
        Ran ran = Ran.aop(words.toArray());
        assertThat(ran.err()).isEmpty();
        return JsonMapper.shared().readTree(ran.out());
    }

    private static BigDecimal actual(JsonNode review, Optional<String> channel, String span) {
        return review.get("accounts")
                .valueStream()
                .filter(it -> it.get("account").asString().equals("revenue"))
                .filter(it -> it.get("group").isNull())
                .filter(it -> it.get("channel").asStringOpt().equals(channel))
                .map(it -> new BigDecimal(it.get(span).get("actual").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Expected> expected(Path file, String net, String uk) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = Arrays.asList(lines.get(0).split(","));
        List<Expected> months = new ArrayList<>();
        BigDecimal netToDate = BigDecimal.ZERO;
        BigDecimal ukToDate = BigDecimal.ZERO;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            BigDecimal ofNet = new BigDecimal(cells[header.indexOf(net)]);
            BigDecimal ofUk = new BigDecimal(cells[header.indexOf(uk)]);
            netToDate = netToDate.add(ofNet);
            ukToDate = ukToDate.add(ofUk);
            String month = cells[header.indexOf("month")];
            months.add(new Expected(month, ofNet, ofUk, netToDate, ukToDate));
        }
        return months;
    }
}
