package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.TextEdit;
import vn.aop.cases.folder.Turn;
import vn.aop.cases.migration.FileFormat;
import vn.aop.cases.migration.Migration;
import vn.aop.cases.migration.Migrations;
import vn.aop.core.text.Language;

class MigrateCommandTest {

    private static final String DAY = "aop: 1 # định dạng\ntoday: 2026-09-05\n";

    @TempDir private Path folder;
    private Path day;

    @BeforeEach
    void write() throws IOException {
        day = Files.writeString(folder.resolve("today.yaml"), DAY);
    }

    private String migrate(String language, Path... files) {
        Object[] args = new Object[files.length + 3];
        args[0] = "migrate";
        System.arraycopy(files, 0, args, 1, files.length);
        args[files.length + 1] = "--lang";
        args[files.length + 2] = language;
        Ran ran = Ran.aop(args);
        return (ran.status() + " " + ran.out() + ran.err()).replace(folder.toString(), "shop");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, 'ngày hôm nay, định dạng 1 là mới nhất rồi, không phải làm gì.'",
        "en, 'day that it is, format 1, which is the newest; nothing to do.'"
    })
    void says_that_nothing_is_to_be_done(String language, String told) {
        assertThat(migrate(language, day)).isEqualTo("0 shop/today.yaml: " + told + "\n");
        assertThat(day).hasContent(DAY);
        assertThat(folder.resolve(Turn.LOCK)).doesNotExist();
    }

    @Test
    void a_folder_stands_for_the_plan_and_what_is_kept_beside_it() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), "aop: 1\ncompany: {}\n");
        Files.writeString(folder.resolve("decisions.yaml"), "aop: 1\n");
        Files.writeString(folder.resolve("changes.yaml"), "aop: 1\nchanges: []\n");

        assertThat(migrate("en", folder).lines())
                .containsExactly(
                        "0 shop/plan.yaml: plan, format 1, which is the newest; nothing to do.",
                        "shop/decisions.yaml: decision log, format 1, which is the newest; nothing to"
                                + " do.",
                        "shop/today.yaml: day that it is, format 1, which is the newest; nothing to"
                                + " do.");
    }

    @Test
    void says_of_a_newer_file_what_it_needs_and_of_every_other_what_is_wrong() throws IOException {
        Path newer = Files.writeString(folder.resolve("n.yaml"), "company: &x {}\naop: 1.1\n");
        Path none = Files.writeString(folder.resolve("o.yaml"), "colour: red\n");

        assertThat(migrate("en", newer, day, none, folder.resolve("p.yaml")).lines())
                .satisfiesExactly(
                        it ->
                                assertThat(it)
                                        .isEqualTo(
                                                "2 shop/n.yaml:2:6: The plan has format 1.1, newer"
                                                        + " than format 1, which this program knows."
                                                        + " Use a newer version of this program."),
                        it -> assertThat(it).startsWith("shop/o.yaml: This file states no format"),
                        it -> assertThat(it).startsWith("shop/p.yaml: "));
    }

    @Test
    void needs_a_file() {
        Ran ran = Ran.aop("migrate", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).contains("FILE");
    }

    /** With a version 2 that only this test knows. */
    @ParameterizedTest
    @CsvSource({
        "vi, 'ngày hôm nay, đã đổi từ định dạng 1 sang 2.'",
        "en, 'day that it is, changed from format 1 to 2.'"
    })
    void says_what_it_has_changed(String language, String told) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        MigrateCommand command = new MigrateCommand(Migrations.of(List.of(new Numbered())));
        new CommandLine(command).parseArgs(day.toString());

        command.give(
                new Terminal(
                        Surroundings.bare(stream, stream),
                        Terminal.CommandWords.ofFiles(
                                Language.valueOf(language.toUpperCase(Locale.ROOT))),
                        Terminal.Format.TEXT));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(day + ": " + told + "\n");
        assertThat(day).hasContent(DAY.replace("aop: 1", "aop: 2"));
    }

    /** Changes nothing but the version. */
    private record Numbered() implements Migration {

        @Override
        public FileFormat format() {
            return FileFormat.TODAY;
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public List<TextEdit> edits(PlainFile file) {
            return List.of();
        }
    }

    @Test
    void says_why_nothing_could_be_written() throws IOException {
        Files.createDirectory(folder.resolve(Turn.LOCK));
        MigrateCommand command = new MigrateCommand(Migrations.of(List.of(new Numbered())));
        new CommandLine(command).parseArgs(day.toString());
        PrintStream stream = new PrintStream(new ByteArrayOutputStream());
        Terminal terminal =
                new Terminal(
                        Surroundings.bare(stream, stream),
                        Terminal.CommandWords.ofFiles(Language.EN),
                        Terminal.Format.TEXT);

        assertThat(catchThrowableOfType(Refused.class, () -> command.give(terminal)))
                .satisfies(it -> assertThat(it.status()).isEqualTo(Aop.CANNOT_WRITE));
        assertThat(day).hasContent(DAY);
    }
}
