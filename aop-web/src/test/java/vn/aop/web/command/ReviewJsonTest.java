package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.FlowerShop;

class ReviewJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir static Path temp;

    private static BabyCareFolder plan;

    @BeforeAll
    static void copiesTheCase() {
        plan = BabyCareFolder.in(temp);
    }

    private static String json(String month) {
        Ran ran = Ran.aop("review", plan, "--month", month, "--format", "json", "--lang", "en");
        assertThat(ran.err()).isEmpty();
        return ran.out().replace(plan.toString(), "my-plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026-08"})
    void reads_as_approved(String month) throws IOException {
        PinnedAnswer.assertApproved("review-" + month + "-json", "Review", json(month));
    }

    /** The figures of these goals are told in the story of the case. */
    @Test
    void holds_exact_decimals_as_texts() {
        JsonNode goal = JSON.readTree(json("2026-03")).at("/goals/0");

        assertThat(goal.get("target").asString()).isEqualTo("5760000000");
        assertThat(goal.get("status").asString()).isEqualTo("at-risk");
        assertThat(goal.at("/landing/chosen").asString()).isEqualTo("mean");
        assertThat(goal.at("/landing/mean").asString()).isEqualTo("5559971894");
    }

    @Test
    void says_every_status_with_the_figures_behind_it() {
        JsonNode review = JSON.readTree(json("2026-08"));

        assertThat(review.at("/kpis/0/why/text").asString())
                .contains("43.05%", "43.38%", "0.33 points", "below 42.08% is amber");
        assertThat(review.get("budget"))
                .allSatisfy(line -> assertThat(line.at("/why/text").asString()).contains("spent"));
        assertThat(review.at("/yearOnYear/plain/why/text").asString())
                .isEqualTo(
                        "Against the same month last year (354.9 m), revenue of Aug 2026 is up"
                                + " 2.8%.");
        assertThat(review.at("/yearOnYear/withTet").isNull()).isTrue();
        JsonNode january = JSON.readTree(json("2026-01")).at("/yearOnYear");
        assertThat(january.get("withTet").isNull()).isTrue();
        assertThat(january.at("/assumption/text").asString())
                .startsWith("Nothing is moved between January and February:");
        JsonNode february = JSON.readTree(json("2026-02")).at("/yearOnYear");
        assertThat(february.at("/together/why/text").asString())
                .startsWith("January and February together, wherever Tết lies, sold ");
    }

    @Test
    void tells_what_the_text_makes_of_it() {
        JsonNode august = JSON.readTree(json("2026-08"));
        JsonNode summary = august.get("summary");

        assertThat(summary.get("heldBack").isNull()).isTrue();
        assertThat(summary.get("goalsInDoubt")).map(JsonNode::asString).containsExactly("G1", "G2");
        assertThat(summary.get("deviations")).map(JsonNode::asString).containsExactly("packaging");
        assertThat(summary.at("/withoutReserve/reserve").asString()).isEqualTo("48000000");
        assertThat(summary.at("/withoutReserve/gap").asString()).isEqualTo("-75348112");
        assertThat(summary.at("/budget/early"))
                .map(JsonNode::asString)
                .containsExactly("packaging");
        assertThat(summary.at("/budget/passed")).isEmpty();
        assertThat(
                        summary.at("/budget/atTheEnd").asInt()
                                + summary.at("/budget/lasting").asInt()
                                + summary.at("/budget/unknown").asInt())
                .isEqualTo(august.get("budget").size() - 1);
        assertThat(august.get("budget"))
                .map(it -> it.get("id").asString() + " " + it.get("alarm").asString())
                .contains(
                        "packaging serious", "online_ads notable", "utilities trifle", "rent none");
    }

    @Test
    void writes_every_number_with_at_most_ten_decimal_places() {
        List<String> numbers =
                Pattern.compile("\"(-?\\d+(?:\\.\\d+)?)\"")
                        .matcher(json("2026-08"))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(numbers).hasSizeGreaterThan(500);
        assertThat(numbers).allSatisfy(it -> assertThat(it).matches("-?\\d+(\\.\\d{0,9}[1-9])?"));
    }

    @Test
    void tells_why_a_number_is_undefined() {
        Path actuals = plan.actuals("2026-01-31,revenue,,,0");

        String out =
                Ran.aop(
                                "review",
                                plan,
                                "--actuals",
                                actuals,
                                "--month",
                                "2026-01",
                                "--format",
                                "json",
                                "--lang",
                                "en")
                        .out();

        JsonNode goal = JSON.readTree(out).at("/goals/1");
        assertThat(goal.get("actualToDate").isNull()).isTrue();
        assertThat(goal.at("/undefined/actualToDate/key").asString())
                .isEqualTo("undefined.division-by-zero");
        assertThat(goal.at("/undefined/actualToDate/text").asString()).isNotBlank();
    }

    /** Every example in the document is part of a real answer, and names every field of it. */
    @Test
    void is_documented_by_examples_that_are_real() throws IOException {
        String document = Files.readString(Repository.file("docs/json.md"));
        List<String> examples =
                Pattern.compile("<!-- (aop [^>]+) -->\\s*```json\\n(.*?)```", Pattern.DOTALL)
                        .matcher(document)
                        .results()
                        .peek(ReviewJsonTest::assertReal)
                        .map(MatchResult::group)
                        .toList();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
    }

    /** Returns the folder or file that an example calls by a short name. */
    private static String place(String word) {
        return switch (word) {
            case "my-plan" -> plan.toString();
            case "cafe-plan" ->
                    Repository.file("aop-web/src/test/resources/vn/aop/web/cafe").toString();
            case "tiem-hoa" -> FlowerShop.SHOP.toString();
            case "new-plan" -> temp.resolve("new-plan").toString();
            case "changes.yaml" -> AmendedFolder.changes(plan).toString();
            case "amended-plan" -> AmendedFolder.in(temp.resolve("amended")).toString();
            case "checked-plan" -> CheckedFolder.in(temp.resolve("checked")).toString();
            case "logged-plan" -> LoggedFolder.in(temp.resolve("logged")).toString();
            default -> word.replaceFirst("^my-plan/", plan + "/");
        };
    }

    private static void assertReal(MatchResult example) {
        String command = example.group(1);
        Object[] args =
                List.of(command.replaceFirst("aop ", "").split(" ")).stream()
                        .map(ReviewJsonTest::place)
                        .toArray();
        Ran ran = Ran.aop(args);
        String answer =
                (ran.status() == Aop.FINE ? ran.out() : ran.err())
                        .replace(plan.toString(), "my-plan")
                        .replace(temp.resolve("new-plan").toString(), "new-plan")
                        .replace(temp.resolve("checked/my-plan").toString(), "checked-plan");

        JsonNode real = JSON.readTree(answer);

        Excerpt.assertPart(JSON.readTree(example.group(2)), real, command);
    }
}
