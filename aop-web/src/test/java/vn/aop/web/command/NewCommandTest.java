package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        Path folder = temp.resolve("my-plan");

        Ran ran = Ran.aop("new", "babycare-house", folder, "--lang", language);

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        Golden.assertApproved("new-" + language, ran.out().replace(folder.toString(), "my-plan"));
    }

    @Test
    void who_takes_a_case_for_a_plan_is_sent_here() {
        for (String command : List.of("check", "review", "project", "log", "history")) {
            Ran ran = Ran.aop(command, "babycare-house", "--lang", "en");

            assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
            assertThat(ran.err())
                    .isEqualTo(
                            "babycare-house: This is a case and no plan of yours yet; copy it"
                                    + " first: aop new babycare-house my-shop\n");
        }
    }

    @Test
    void copies_files_that_can_be_reviewed_at_once() {
        Path folder = temp.resolve("deep/er");

        Ran made = Ran.aop("new", "babycare-house", folder);
        Ran reviewed = Ran.aop("review", folder, "--month", "2026-01");

        assertThat(made.status()).isEqualTo(Aop.FINE);
        assertThat(reviewed.status()).isEqualTo(Aop.FINE);
    }

    @Test
    void fills_an_empty_folder() {
        assertThat(Ran.aop("new", "babycare-house", temp).status()).isEqualTo(Aop.FINE);
    }

    @Test
    void refuses_a_folder_with_files_and_leaves_them_alone() throws IOException {
        Files.writeString(temp.resolve("plan.yaml"), "mine");

        Ran ran = Ran.aop("new", "babycare-house", temp, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .startsWith(temp + ": ")
                .contains("already holds something; it is left as it is.")
                .hasLineCount(1);
        assertThat(temp.resolve("plan.yaml")).hasContent("mine");
        assertThat(filesIn(temp)).isEqualTo(1);
    }

    @Test
    void refuses_a_file_as_target() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");

        Ran ran = Ran.aop("new", "babycare-house", file, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).contains("is a file. Name a new or empty folder.");
        assertThat(file).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void asks_for_the_name_of_a_folder(String none) {
        Ran ran = Ran.aop("new", "babycare-house", none, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .startsWith("aop new: The name of the folder is empty;")
                .hasLineCount(1);
    }

    @Test
    void offers_the_nearest_case() {
        Ran ran = Ran.aop("new", "babycare-hous", temp.resolve("x"), "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .contains("There is no case “babycare-hous”")
                .contains("Did you mean: babycare-house?");
        assertThat(temp.resolve("x")).doesNotExist();
    }

    @Test
    void tells_of_a_target_below_a_file() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");

        Ran ran = Ran.aop("new", "babycare-house", file.resolve("plan"), "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).contains("Nothing could be written into").hasLineCount(1);
    }

    /** The administrator may write everywhere, so this cannot be seen as root. */
    @Test
    void tells_of_a_target_without_permission() throws IOException {
        Path closed = Files.createDirectory(temp.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false), "folders can be closed here");
        assumeTrue(!Files.isWritable(closed), "this user may write everywhere");

        Ran ran = Ran.aop("new", "babycare-house", closed.resolve("plan"), "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).contains("Check that you may write there");
    }

    private static long filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
