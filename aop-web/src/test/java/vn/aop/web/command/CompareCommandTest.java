package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.FlowerShop;

/** Two plans beside each other, on the command line. */
class CompareCommandTest {

    private static final String CASE = "babycare-house";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_copy_beside_its_case_reads_as_approved(String language) throws IOException {
        Path plan = AmendedFolder.in(temp);

        Ran ran = Ran.aop("compare", CASE, plan, "--lang", language);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        Golden.assertApproved("compare-" + language, ran.out().replace(plan.toString(), "my-plan"));
    }

    /** What was changed by amendments and what was edited by hand tell the same. */
    @Test
    void tells_the_figures_of_the_history() throws IOException {
        Path plan = AmendedFolder.in(temp);

        JsonNode compared = JSON.readTree(Ran.aop("compare", CASE, plan, "--format", "json").out());
        JsonNode history =
                JSON.readTree(Ran.aop("history", plan, "--from", 1, "--format", "json").out());

        assertThat(compared.at("/tradeOff")).isEqualTo(history.at("/tradeOff"));
        assertThat(compared.at("/goalsOnlyBefore")).isEmpty();
    }

    /** The folder stands where the command is called, and has the name of a case. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void tells_that_a_folder_is_taken_and_not_the_case_of_its_name(String language)
            throws IOException {
        String id = "beside-a-case";
        Path here = Path.of(id);
        FlowerShop shop = FlowerShop.in(temp, id);
        Files.createDirectory(here);
        try {
            Files.copy(shop.folder().resolve("plan.yaml"), here.resolve("plan.yaml"));

            Ran ran = Ran.aop("compare", id, CASE, "--cases", temp, "--lang", language);
            Ran json = Ran.aop("compare", id, CASE, "--cases", temp, "--format", "json");

            assertThat(ran.err())
                    .startsWith("“" + id + "”")
                    .contains(here.toAbsolutePath().toString())
                    .contains(language.equals("vi") ? "không phải tình huống" : "not for the case");
            assertThat(json.err()).doesNotContain(language.equals("vi") ? "tình huống" : "taken");
        } finally {
            Files.deleteIfExists(here.resolve("plan.yaml"));
            Files.delete(here);
        }
    }

    /** What a goal was and what it becomes is read whole, however narrow the table leaves it. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_status_that_changes_is_told_whole(String language) throws IOException {
        BabyCareFolder copy = BabyCareFolder.in(temp);
        Path plan = copy.folder().resolve("plan.yaml");
        String text = Files.readString(plan);
        assertThat(text).contains("target: {level: 0.45}");
        Files.writeString(plan, text.replace("target: {level: 0.45}", "target: {level: 0.6}"));

        Ran ran = Ran.aop("compare", CASE, copy, "--lang", language);

        assertThat(ran.out())
                .containsPattern(
                        language.equals("vi")
                                ? "Đúng hướng → Chệch .*\\n   hướng\\n"
                                : "On track → Off track")
                .doesNotContain("…");
        assertThat(ran.out().lines()).allMatch(it -> it.length() <= 80);
    }

    /** In a comparison nothing is done or not done. */
    @Test
    void the_least_cash_is_told_as_it_was_before() throws IOException {
        BabyCareFolder copy = BabyCareFolder.in(temp);
        Path plan = copy.folder().resolve("plan.yaml");
        String text = Files.readString(plan);
        assertThat(text).contains("openingCash: ");
        Files.writeString(plan, text.replaceFirst("openingCash: \\S+", "openingCash: 10000000"));

        Ran ran = Ran.aop("compare", CASE, copy, "--lang", "vi");

        assertThat(ran.out())
                .contains("Lúc ít tiền nhất")
                .contains("trước là")
                .doesNotContain("không làm");
    }

    @Test
    void a_plan_beside_itself_is_the_same() {
        Ran ran = Ran.aop("compare", CASE, CASE, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.out()).contains("The two plans are the same.");
    }

    @Test
    void a_goal_added_by_hand_is_held_against_both() throws IOException {
        BabyCareFolder copy = BabyCareFolder.in(temp);
        String goal =
                """
                goals:
                  - id: G9
                    name: Store sales stay above 3 bn
                    metric: "revenue[store]"
                    target: {level: 3000000000}
                    comparator: atLeast
                    rank: 4
                    core: false
                    tolerance: 0.05
                """;
        Path plan = copy.folder().resolve("plan.yaml");
        Files.writeString(plan, Files.readString(plan).replaceFirst("goals:\n", goal));

        Ran ran = Ran.aop("compare", CASE, copy, "--lang", "en");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Only the second plan has the goal Store sales stay above 3 bn")
                .contains("G9 Store sales stay above 3 bn");
    }

    @Test
    void a_file_with_a_slip_in_its_name_is_told_with_the_nearest() {
        BabyCareFolder copy = BabyCareFolder.in(temp);

        Ran ran = Ran.aop("compare", CASE, copy.folder().resolve("plam.yaml"), "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).contains("Did you mean: plan.yaml?").hasLineCount(1);
    }

    @Test
    void plans_of_different_years_are_not_compared() throws IOException {
        BabyCareFolder copy = BabyCareFolder.in(temp);
        Path other = temp.resolve("other.yaml");
        Files.writeString(
                other,
                """
                aop: 1
                company: {name: Corner shop, industry: retail, scale: small, currency: VND, channels: [], groups: []}
                year: {from: 2027-01}
                baseline: {figures: []}
                """);

        Ran ran = Ran.aop("compare", copy, other, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("other.yaml: ", "over the same year").hasLineCount(1);
    }

    @Test
    void mistakes_in_both_are_told_at_once() throws IOException {
        Path broken = Files.writeString(temp.resolve("broken.yaml"), "aop: 1\nyear: 2026\n");

        Ran ran = Ran.aop("compare", "babycare-hause", broken, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .contains("babycare-hause: There is no file, folder or case of that name")
                .contains("broken.yaml");
    }
}
