package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.FlowerShop;
import vn.aop.web.command.text.Ink;

/** Cases of one's own on the command line, and what their authors are told. */
class CaseCommandTest {

    @TempDir Path temp;

    private static String told(Ran ran, Path folder) {
        return ran.err().replace(folder.toString(), "DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void check_reads_as_approved(String language) throws IOException {
        Ran ran = Ran.aop("case", "check", FlowerShop.SHOP, "--lang", language);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        Golden.assertApproved("case-check-" + language, ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everything_to_mend_reads_as_approved(String language) throws IOException {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("case.yaml", "en: story.en.md", "en: story.de.md")
                        .with(
                                "case.yaml",
                                "giam-gia.yaml, expected: no",
                                "giam-gia.yaml, expected: yes")
                        .with("proposals/quay-thu-hai.yaml", "line: thue", "line: thu")
                        .with(
                                "sales.csv",
                                "2026-03-31,revenue,tiem,hoa",
                                "2025-03-31,revenue,tiem,hoa")
                        .with("story.vi.md", "[1,03 tỷ]", "[1,2 tỷ]")
                        .with("story.vi.md", "(plan)", "(plans)");

        Ran ran = Ran.aop("case", "check", shop.folder(), "--lang", language);

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        Golden.assertApproved("case-check-broken-" + language, told(ran, temp));
    }

    @Test
    void check_tells_programs_the_same() throws IOException {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("story.vi.md", "## Năm nay", "Bỏ 17,5 triệu.\n\n## Năm nay");

        Ran ran = Ran.aop("case", "check", shop.folder(), "--format", "json", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        Golden.assertApproved("case-check-json", ran.out().replace(temp.toString(), "DIR"));
        assertThat(Ran.aop("case", "check", shop.folder(), "--strict").status())
                .isEqualTo(Aop.SAYS_NO);
        assertThat(Ran.aop("case", "check", FlowerShop.SHOP, "--strict").status())
                .isEqualTo(Aop.FINE);
    }

    @Test
    void an_id_that_a_shipped_case_has_is_told() {
        FlowerShop shop = FlowerShop.in(temp, "babycare-house");

        assertThat(told(Ran.aop("case", "check", shop.folder(), "--lang", "en"), temp))
                .startsWith(
                        "DIR/babycare-house/case.yaml:2:5: The id “babycare-house” is that of a"
                                + " case which is part of this program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void new_reads_as_approved_and_is_sound(String language) throws IOException {
        Path folder = temp.resolve("tiem-moi");

        Ran made = Ran.aop("case", "new", folder, "--lang", language);

        Golden.assertApproved("case-new-" + language, made.out().replace(temp.toString(), "DIR"));
        assertThat(Ran.aop("case", "check", folder).status()).isEqualTo(Aop.FINE);
        assertThat(Ran.aop("check", folder, "--on", "2026-02-05").status()).isEqualTo(Aop.FINE);
        assertThat(Ran.aop("review", folder, "--on", "2026-02-05").err()).isEmpty();
    }

    @Test
    void new_takes_a_year_and_tells_programs() {
        Path folder = temp.resolve("tiem-moi");

        Ran made = Ran.aop("case", "new", folder, "--year", "2031", "--format", "json");

        assertThat(JsonMapper.shared().readTree(made.out()).at("/case").asString())
                .isEqualTo("tiem-moi");
        assertThat(folder.resolve("plan.yaml")).content().contains("year: {from: 2031-01}");
        assertThat(Ran.aop("case", "check", folder).status()).isEqualTo(Aop.FINE);
    }

    /** What is not written yet is worth a look, and so is it beside what has to be mended. */
    @Test
    void remarks_are_told_beside_problems_to_people_and_programs() throws IOException {
        Path folder = temp.resolve("tiem-moi");
        Ran.aop("case", "new", folder);

        Ran begun = Ran.aop("case", "check", folder, "--lang", "en", "--strict");
        Files.delete(folder.resolve("sales.csv"));
        Ran broken = Ran.aop("case", "check", folder, "--lang", "en");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(Ran.aop("case", "check", folder, "--format", "json").err());

        assertThat(begun.status()).isEqualTo(Aop.SAYS_NO);
        assertThat(begun.out())
                .contains("title still is the text with which the case was begun")
                .contains("summary still is the text");
        assertThat(broken.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(broken.err().indexOf("sales.csv"))
                .isNotNegative()
                .isLessThan(broken.err().indexOf("title still is the text"));
        assertThat(json.at("/remarks/0/key").asString()).isEqualTo("case.placeholder");
    }

    @Test
    void an_id_that_a_case_of_a_named_folder_has_is_told_but_a_case_is_not_its_own_twin() {
        FlowerShop shop = FlowerShop.in(temp.resolve("mine"));
        FlowerShop.in(temp.resolve("others"));
        Path mine = temp.resolve("mine");

        Ran taken =
                Ran.aop(
                        "case",
                        "check",
                        shop.folder(),
                        "--cases",
                        temp.resolve("others"),
                        "--lang",
                        "en");
        Ran itself = Ran.aop(Map.of("AOP_CASES", mine + ""), Ink.PLAIN, "case", "check", mine);

        assertThat(taken.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(taken.err()).contains("There is a case with the id “tiem-hoa” already");
        assertThat(itself.status()).isEqualTo(Aop.FINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case | aop case: After “case” stands one of these: new, check, preview.",
                "case chek x | aop case: There is no command “chek”; the commands are: new, check, preview. Did you mean: check?",
                "case check | aop case check: FOLDER is missing",
                "case check no-such | no-such: There is no folder “no-such”.",
                "case check x --format sarif | --format: “sarif” cannot be used; choose one of: text, json.",
                "case preview no-such | no-such: There is no folder “no-such”.",
                "case new no-such --year 31 | --year: The year “31” cannot be used",
                "case new Tiem_Hoa | Tiem_Hoa: “Tiem_Hoa” cannot be an id.",
                "cases --cases no-such | no-such: There is no folder “no-such”.",
                "serve --port 0 --cases no-such | no-such: There is no folder “no-such”.",
                "new x y --cases no-such | no-such: There is no folder “no-such”."
            })
    void bad_input_is_told(String words, String message) {
        Ran ran = Ran.aop((Object[]) (words + " --lang en").split(" "));

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(message).hasLineCount(1);
    }

    @Test
    void preview_prints_the_story_as_it_is_read() {
        Ran ran = Ran.aop("case", "preview", FlowerShop.SHOP, "--story", "--lang", "en");

        assertThat(ran.out())
                .startsWith("# Mai's flowers")
                .contains("In 2025 the shop sold 900 million, 26.7% of it on Zalo.")
                .contains("The two goals of the year – The plan meets 2 of 2 goals.")
                .contains("month by month – Farthest apart in ")
                .doesNotContain("](");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_list_tells_which_cases_are_broken_and_why(String language) throws IOException {
        FlowerShop.in(temp, "hong").with("plan.yaml", "limit: reserve", "limit: reserv");
        FlowerShop.in(temp);

        Ran ran = Ran.aop("cases", "--cases", temp, "--lang", language);

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        Golden.assertApproved("cases-own-" + language, ran.out().replace(temp.toString(), "DIR"));
    }

    @Test
    void programs_are_told_of_broken_cases_too() {
        FlowerShop.in(temp, "hong").with("plan.yaml", "limit: reserve", "limit: reserv");

        JsonNode told =
                JsonMapper.shared()
                        .readTree(Ran.aop("cases", "--cases", temp, "--format", "json").out());

        assertThat(told.at("/cases")).hasSize(1);
        assertThat(told.at("/broken/0/id").asString()).isEqualTo("hong");
        assertThat(told.at("/broken/0/problems/0/key").asString()).isEqualTo("file.unknown-word");
    }

    @Test
    void folders_are_named_by_options_or_by_the_environment() {
        Path more = temp.resolve("more");
        FlowerShop.in(more);
        FlowerShop.in(temp.resolve("others"), "hoa-cuc");
        String both = more + File.pathSeparator + temp.resolve("others");

        assertThat(Ran.aop("cases", "--cases", more, "--cases", temp.resolve("others")).out())
                .contains("tiem-hoa\n", "hoa-cuc\n");
        assertThat(Ran.aop(Map.of("AOP_CASES", both), Ink.PLAIN, "cases").out())
                .contains("babycare-house\n", "tiem-hoa\n", "hoa-cuc\n");
        assertThat(Ran.aop("cases").out()).doesNotContain("tiem-hoa");
    }

    @Test
    void a_folder_that_is_named_twice_is_one() throws IOException {
        Path more = temp.resolve("more");
        FlowerShop.in(more);
        Path link = Files.createSymbolicLink(temp.resolve("link"), more);
        String twice = more + "/" + File.pathSeparator + more;

        Ran ran =
                Ran.aop(
                        "cases",
                        "--cases",
                        link,
                        "--cases",
                        more + "/",
                        "--cases",
                        more,
                        "--cases",
                        more.resolve("tiem-hoa"),
                        "--format",
                        "json");

        assertThat(JsonMapper.shared().readTree(ran.out()).at("/cases")).hasSize(2);
        assertThat(JsonMapper.shared().readTree(ran.out()).at("/broken")).isEmpty();
        assertThat(Ran.aop(Map.of("AOP_CASES", twice), Ink.PLAIN, "cases").out())
                .containsOnlyOnce("tiem-hoa")
                .doesNotContain("chưa mở được");
    }

    @Test
    void a_mistake_of_writing_in_the_file_of_a_case_hides_no_other() {
        FlowerShop shop =
                FlowerShop.in(temp)
                        .with("case.yaml", "title:\n", "title: [\n")
                        .with("plan.yaml", "limit: reserve", "limit: reserv")
                        .with("story.vi.md", "(plan)", "(plans)");

        Ran ran = Ran.aop("case", "check", shop.folder(), "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .contains(
                        "case.yaml:", "plan.yaml:", "“reserv”", "story.vi.md:", "Worth a look (2):")
                .hasLineCount(6);
    }

    @Test
    void a_year_without_a_date_of_tet_is_told() {
        Ran ran = Ran.aop("case", "new", temp.resolve("mai"), "--year", "2150", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.out()).contains("on which day Tết falls for 2150 (known from 1976 to 2100)");
    }

    @Test
    void a_case_of_ones_own_is_copied_by_its_id_or_by_its_folder() {
        FlowerShop.in(temp);
        Path byId = temp.resolve("a");
        Path byFolder = temp.resolve("b");

        assertThat(Ran.aop("new", "tiem-hoa", byId, "--cases", temp).status()).isEqualTo(Aop.FINE);
        assertThat(Ran.aop("new", temp.resolve("tiem-hoa"), byFolder).out())
                .startsWith("Đã chép tiem-hoa vào ");
        for (Path copy : List.of(byId, byFolder)) {
            assertThat(copy).isDirectoryContaining(it -> it.endsWith("today.yaml"));
            assertThat(Files.exists(copy.resolve("case.yaml"))).isFalse();
            assertThat(Ran.aop("review", copy).words()).contains("tháng 6/2026");
        }
    }

    @Test
    void a_broken_case_is_not_copied() {
        FlowerShop.in(temp, "hong").with("plan.yaml", "limit: reserve", "limit: reserv");
        Path target = temp.resolve("a");

        Ran byId = Ran.aop("new", "hong", target, "--cases", temp, "--lang", "en");
        Ran byFolder = Ran.aop("new", temp.resolve("hong"), target, "--lang", "en");

        assertThat(byId.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(byId.err()).contains("hong/plan.yaml:").contains("“reserv”").hasLineCount(1);
        assertThat(byFolder.err()).isEqualTo(byId.err());
        assertThat(target).doesNotExist();
    }

    /** Every command that takes a plan takes the flower shop. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check PLAN",
                "trace PLAN",
                "project PLAN",
                "coherence PLAN",
                "decide PLAN --proposal PLAN/proposals/giam-gia.yaml",
                "cut PLAN --save 5tr --by 2026-09",
                "correct PLAN",
                "log PLAN",
                "history PLAN",
                "review PLAN",
                "import PLAN",
                "migrate PLAN"
            })
    void every_command_takes_the_flower_shop(String words) {
        Path plan = temp.resolve("mine");
        assertThat(Ran.aop("new", FlowerShop.SHOP, plan).status()).isEqualTo(Aop.FINE);

        for (String language : List.of("vi", "en")) {
            Ran ran =
                    Ran.aop(
                            (Object[])
                                    (words.replace("PLAN", plan.toString()) + " --lang " + language)
                                            .split(" "));

            assertThat(ran.err()).as(words).isEmpty();
            assertThat(ran.status()).isEqualTo(Aop.FINE);
            assertThat(ran.out()).isNotBlank();
        }
    }
}
