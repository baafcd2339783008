package vn.aop.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.core.text.Language;

/**
 * What an editor makes of the files that are written: a validator takes the schemas at their
 * strictest, and a language server completes keys and tells what they mean, without a network. Both
 * are programs for Node, of the versions in {@code src/test/editor/package-lock.json}.
 */
@Tag("editor")
class EditorTest {

    private static final Path SOURCE = Path.of("src/test/editor");
    private static final Path HOME = Path.of("target/editor").toAbsolutePath();
    private static final boolean IS_WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

    @TempDir Path temp;

    @BeforeAll
    static void installs() throws Exception {
        assumeTrue(isThere("node"), "Node is needed to try the schemas in an editor");
        Files.createDirectories(HOME);
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        HOME.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (Files.notExists(HOME.resolve("node_modules/.package-lock.json"))) {
            String npm = IS_WINDOWS ? "npm.cmd" : "npm";
            run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Runs a program to its end and returns what it has written. */
    private static String run(String... words) throws Exception {
        Process process =
                new ProcessBuilder(words)
                        .directory(HOME.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String written = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", words) + "\n" + written).isZero();
        return written;
    }

    private Path blankPlan() {
        BlankPlan plan =
                new BlankPlan(
                        "Hoa Cỏ May",
                        List.of(new BlankPlan.Sold("Hoa bó", new BigDecimal("0.45"))),
                        List.of("Tiệm"),
                        YearMonth.of(2027, 1),
                        CurrencyUnit.of("VND"));
        assertThat(plan.writeTo(temp, Language.VI)).isEmpty();
        return temp.resolve("plan.yaml");
    }

    @Test
    void every_schema_is_one_at_its_strictest() throws Exception {
        blankPlan();

        List<String> told =
                run("node", "strict.js", temp.resolve("schema").toString()).lines().toList();

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Schemas.names().stream().map(it -> it + "-1.schema.json fine").toList());
    }

    @Test
    void an_editor_completes_the_keys_of_a_new_plan() throws Exception {
        Path plan = blankPlan();
        Files.writeString(plan, Files.readString(plan) + "\ntr");
        long last = Files.readString(plan).lines().count() - 1;

        JsonNode answer = ask(plan, last, 2, "completion");

        List<String> labels = new ArrayList<>();
        answer.path("items").forEach(it -> labels.add(it.path("label").asString()));
        assertThat(labels).contains("tracking", "thresholds").doesNotContain("company");
    }

    @Test
    void an_editor_tells_in_both_languages_what_a_key_means() throws Exception {
        Path plan = blankPlan();
        List<String> lines = Files.readAllLines(plan);

        JsonNode answer = ask(plan, lines.indexOf("baseline:"), 2, "hover");

        assertThat(answer.at("/contents/value").asString())
                .contains("Năm trước, và tình hình lúc kết thúc năm trước", "Last year, and where");
    }

    private static JsonNode ask(Path file, long line, int column, String question)
            throws Exception {
        return new JsonMapper()
                .readTree(
                        run(
                                "node",
                                "ask.js",
                                file.toString(),
                                String.valueOf(line),
                                String.valueOf(column),
                                question));
    }
}
