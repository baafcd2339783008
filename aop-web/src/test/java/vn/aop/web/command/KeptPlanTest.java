package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.text.Language;

class KeptPlanTest {

    @TempDir Path temp;

    private Desk desk;

    @BeforeEach
    void copiesTheCase() {
        desk = Desk.in(temp);
    }

    private Path plan() {
        return desk.plan().folder().resolve("plan.yaml");
    }

    private Ran amend(String language) {
        return desk.ask(
                "amend",
                "--cause performance --by lan --on 2026-07-08 --evidence ế --lang " + language,
                "--changes",
                AmendedFolder.changes(desk.plan()));
    }

    private Ran log(String... more) {
        return desk.ask(
                "decide",
                "--log --asker lan --on 2026-04-20 " + String.join(" ", more) + " --proposal",
                desk.proposal("tiktok-trial"));
    }

    /** A folder in the place of the lock stands for everything that keeps us from writing. */
    private void letNothingBeWritten() throws IOException {
        Path lock = desk.plan().folder().resolve(".lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Không lưu được gì vào | Không mất gì | chạy lại lệnh",
                "en | Nothing could be saved in | Nothing was lost | repeat the command",
            })
    void tells_what_cannot_be_saved_where_and_that_nothing_is_lost(
            String language, String what, String kept, String mend) throws IOException {
        String before = Files.readString(plan());
        letNothingBeWritten();

        for (Ran ran : new Ran[] {amend(language), log("--lang", language)}) {
            assertThat(ran.status()).isEqualTo(Aop.CANNOT_WRITE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .startsWith(plan() + ": " + what + " “" + desk.plan() + "” (")
                    .contains(kept, mend)
                    .doesNotContain("Exception", "null")
                    .hasLineCount(1);
        }
        assertThat(plan()).hasContent(before);
        assertThat(desk.log()).doesNotExist();
    }

    @Test
    void programs_are_told_by_a_key_what_cannot_be_saved() throws IOException {
        letNothingBeWritten();

        assertThat(log("--format json").err()).contains("\"key\": \"plan.not-written\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"vi | Vừa có người khác sửa kế hoạch", "en | Somebody else has just changed"})
    void tells_that_somebody_else_was_faster(String language, String told) {
        PlanHistory seen = Given.soundHistory(desk.plan().toString());
        amend(language);
        KeptPlan kept = new KeptPlan(plan());

        assertThatThrownBy(
                        () -> kept.alter(now -> now.amend(seen, now.history().amendments().get(0))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> {
                            assertThat(it.status()).isEqualTo(Aop.BAD_INPUT);
                            assertThat(said(language, it)).startsWith(told);
                        });
    }

    private static String said(String language, Refused refused) {
        Language spoken = language.equals("vi") ? Language.VI : Language.EN;
        return Wording.of(spoken).say(refused.problems().get(0).message());
    }

    @Test
    void a_plan_that_is_gone_meanwhile_is_told() {
        KeptPlan gone = new KeptPlan(temp.resolve("gone/plan.yaml"));

        assertThatThrownBy(() -> gone.alter(now -> now)).isInstanceOf(Refused.class);
    }

    @Test
    void a_log_is_as_open_as_the_plan_and_stays_as_it_was_made() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "files have permissions");

        log();
        assertThat(mode(desk.log())).isEqualTo(mode(plan()));

        Files.setPosixFilePermissions(desk.log(), PosixFilePermissions.fromString("rw-rw----"));
        log();
        assertThat(mode(desk.log())).isEqualTo("rw-rw----");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_plan_named_by_its_file_in_json_is_amended_in_json() throws IOException {
        Path json = desk.plan().folder().resolve("other.json");
        Files.writeString(json, PlanFile.writeJson(Given.soundHistory(desk.plan().toString())));

        Ran ran =
                Ran.aop(
                        "amend",
                        json,
                        "--cause",
                        "performance",
                        "--by",
                        "lan",
                        "--on",
                        "2026-07-08",
                        "--evidence",
                        "ế",
                        "--changes",
                        AmendedFolder.changes(desk.plan()));

        assertThat(ran.err()).isEmpty();
        assertThat(Files.readString(json)).startsWith("{").contains("delayAction");
    }
}
