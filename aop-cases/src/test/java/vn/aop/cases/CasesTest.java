package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Told;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Language;

/** The shipped cases and their copies. */
class CasesTest {

    @TempDir Path home;

    private static final Case CASE = Cases.find("babycare-house").orElseThrow();

    static List<Case> all() {
        return Cases.all();
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

    @Test
    void babycare_house_tells_what_it_is_about() {
        assertThat(CASE.title().vi()).startsWith("BabyCare House");
        assertThat(CASE.summary().en()).contains("three goals");
        assertThat(CASE.months())
                .isEqualTo(new Span(YearMonth.of(2026, 1), YearMonth.of(2026, 12)));
    }

    @Test
    void does_not_know_other_cases() {
        assertThat(Cases.find("babycare")).isEmpty();
        assertThat(Cases.find("../babycare-house")).isEmpty();
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
                        "story.en.md",
                        "story.vi.md");
        assertThat(names(folder.resolve("proposals"))).hasSize(6).contains("tiktok-trial.yaml");
        assertThat(PlanFile.read(folder.resolve("plan.yaml")).value()).contains(CASE.plan());
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
    void takes_back_what_was_copied_before_a_failure() throws IOException {
        Case.Files files =
                new Case.Files(
                        "plan.yaml",
                        Optional.empty(),
                        "./plan.yaml",
                        CASE.files().story(),
                        List.of());
        Case broken = new Case(CASE.id(), CASE.title(), CASE.summary(), CASE.months(), files);
        Path folder = home.resolve("mine");

        assertThat(told(broken.copyTo(folder)))
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
