package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Told;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.plan.TodayFile;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Language;

/** The shipped cases and their copies. */
class CasesTest {

    @TempDir Path home;

    private static final Case CASE = Cases.shipped().find("babycare-house").orElseThrow();

    static List<Case> all() {
        return Cases.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_case_is_whole(Case shipped) throws IOException {
        assertThat(shipped.plan().goals()).isNotEmpty();
        assertThat(shipped.story(Language.VI)).isNotBlank();
        assertThat(shipped.story(Language.EN)).isNotBlank();
        try (InputStream in = shipped.actualsResource()) {
            assertThat(in.read()).isNotNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_case_can_be_read_at_once(Case shipped) {
        assertThat(shipped.problems()).isEmpty();
    }

    private static List<String> mistakes(FoundCase found) {
        return found.problems().stream().map(it -> it.place() + " " + it.message().key()).toList();
    }

    private static FoundCase mistyped(String id) {
        return FoundCase.in(new FolderFiles(Path.of("src/test/resources/vn/aop/cases", id), id));
    }

    @Test
    void tells_the_author_of_a_case_what_is_mistyped_in_it() {
        assertThat(mistakes(mistyped("mistyped-case")))
                .containsExactly(
                        "mistyped-case/case.yaml:2:5 case.other-id",
                        "mistyped-case/case.yaml:5:7 case.no-file",
                        "mistyped-case/case.yaml:9:27 case.no-file",
                        "mistyped-case/case.yaml:10:23 case.no-file");
        assertThat(mistakes(mistyped("no-case"))).containsExactly("no-case/case.yaml file.missing");
    }

    @Test
    void tells_the_author_of_a_case_what_is_mistyped_in_its_files_at_once() {
        assertThat(mistakes(mistyped("mistyped-files")))
                .containsExactly(
                        "mistyped-files/case.yaml:3:1 file.unknown-key",
                        "mistyped-files/plan.yaml:5:10 file.unknown-word");
        assertThat(mistyped("mistyped-files").value()).isEmpty();
        assertThat(mistyped("mistyped-files").outline()).isPresent();
    }

    @Test
    void babycare_house_tells_what_it_is_about() {
        assertThat(CASE.title().vi()).startsWith("BabyCare House");
        assertThat(CASE.summary().en()).contains("three goals");
        assertThat(CASE.months())
                .isEqualTo(new Span(YearMonth.of(2026, 1), YearMonth.of(2026, 12)));
        assertThat(CASE.today()).isEqualTo(LocalDate.of(2026, 9, 5));
    }

    @Test
    void does_not_know_other_cases() {
        assertThat(Cases.shipped().find("babycare")).isEmpty();
        assertThat(Cases.shipped().find("../babycare-house")).isEmpty();
    }

    @Test
    void copies_a_case_into_a_new_folder() throws IOException {
        Path folder = home.resolve("shops/mine");

        assertThat(CASE.copyTo(folder)).isEmpty();

        assertThat(names(folder))
                .containsExactly(
                        ".lock",
                        "before.yaml",
                        "plan.yaml",
                        "proposals",
                        "sales.csv",
                        "schema",
                        "story.en.md",
                        "story.vi.md",
                        "today.yaml");
        assertThat(TodayFile.readBeside(folder.resolve("plan.yaml")).value())
                .contains(Optional.of(Today.first(LocalDate.of(2026, 9, 5))));
        assertThat(names(folder.resolve("proposals"))).hasSize(6).contains("tiktok-trial.yaml");
        assertThat(PlanFile.read(folder.resolve("plan.yaml")).value()).contains(CASE.plan());
    }

    /** Nobody is told what will be decided in September. */
    @Test
    void a_copy_knows_what_was_known_on_its_day() throws IOException {
        LocalDate july = LocalDate.of(2026, 7, 5);
        assertThat(CASE.copyTo(home.resolve("july"), july)).isEmpty();
        assertThat(CASE.copyTo(home.resolve("end"), LocalDate.of(2026, 12, 31))).isEmpty();

        Path early = home.resolve("july/plan.yaml");
        Path late = home.resolve("end/plan.yaml");
        assertThat(PlanFile.readHistory(early).value()).contains(CASE.history().on(july));
        assertThat(Files.readString(early)).doesNotContain("2026-09-06").contains("# ");
        assertThat(PlanFile.readHistory(late).value()).contains(CASE.history());
        assertThat(early.resolveSibling("decisions.yaml")).doesNotExist();
        assertThat(CASE.history().amendments()).isNotEmpty();
    }

    /** An editor completes keys and tells what they mean, without a network. */
    @Test
    void every_yaml_file_of_a_copy_finds_its_schema() throws IOException {
        assertThat(CASE.copyTo(home)).isEmpty();

        try (Stream<Path> files = Files.walk(home)) {
            List<Path> written = files.filter(it -> it.toString().endsWith(".yaml")).toList();
            assertThat(written).hasSizeGreaterThan(8);
            for (Path file : written) {
                Matcher line =
                        Pattern.compile("(?m)^# yaml-language-server: \\$schema=(.+)$")
                                .matcher(Files.readString(file));
                assertThat(line.find()).as(file.toString()).isTrue();
                assertThat(file.resolveSibling(line.group(1)).normalize())
                        .as(file.toString())
                        .exists();
                assertThat(line.find()).as("once in " + file).isFalse();
            }
        }
    }

    @Test
    void copies_a_case_into_an_empty_folder() throws IOException {
        assertThat(CASE.copyTo(home)).isEmpty();
        assertThat(names(home)).contains("plan.yaml");
    }

    @Test
    void leaves_a_folder_alone_that_holds_something() throws IOException {
        Files.writeString(home.resolve("plan.yaml"), "mine");

        assertThat(told(CASE.copyTo(home)))
                .containsExactly("0:0 case.not-empty {folder=" + home + "}");
        assertThat(names(home)).containsExactly("plan.yaml");
        assertThat(home.resolve("plan.yaml")).hasContent("mine");
    }

    @Test
    void refuses_a_file_for_a_folder() throws IOException {
        Path file = Files.writeString(home.resolve("mine"), "");

        assertThat(told(CASE.copyTo(file)))
                .containsExactly("0:0 case.not-a-folder {folder=" + file + "}");
    }

    @Test
    void tells_that_a_folder_cannot_be_made() throws IOException {
        Path folder = Files.writeString(home.resolve("file"), "").resolve("mine");

        assertThat(told(CASE.copyTo(folder)))
                .containsExactly("0:0 case.not-written {folder=" + folder + "}");
    }

    /** The second file has the name of the first, so that it cannot be made. */
    @Test
    void takes_back_what_was_copied_before_a_failure() {
        Path folder = home.resolve("mine");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.yaml", new byte[] {1});
        files.put("./plan.yaml", new byte[] {2});

        assertThat(told(new CaseCopy(folder, files).make()))
                .containsExactly("0:0 case.not-written {folder=" + folder + "}");
        assertThat(folder).doesNotExist();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> told(List<FileProblem> problems) {
        return Told.told(problems);
    }
}
