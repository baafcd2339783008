package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.text.Language;
import vn.aop.web.WebVisitor;
import vn.aop.web.ownrule.OutsideJar;
import vn.aop.web.ownrule.OwnRules;

/** Jars that others have compiled lie beside the program: a sound one, a broken one, a policy. */
class OutsideJarTest {

    private static final String BASE = "Base.class";
    private static final String DESK =
            "/cases/babycare-house/desk?question=opportunity&version=1&what=Th%E1%BB%AD&reason=H%E1%BB%8Fi"
                    + "&cost=3+trieu&lift=8&channel=store&group=clothing&from=2026-05&to=2026-07"
                    + "&line=store_marketing&money=line&asked=2026-02-20&lang=";

    @TempDir private Path temp;
    private Desk desk;

    @BeforeEach
    void a_plan() {
        desk = Desk.in(temp);
    }

    private Path rain() {
        return OutsideJar.in(temp, "rain");
    }

    private Path broken() {
        return OutsideJar.in(temp, "broken", BASE);
    }

    private Ran decide(List<Path> jars, String options) {
        Object[] args =
                ("decide " + desk.plan() + " --proposal " + desk.proposal("tiktok-trial") + options)
                        .split(" ");
        return Ran.beside(jars, args);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "vi, giữa mùa mưa vắng khách, làm 2 tháng trong mùa mưa",
        "en, in the rainy season when few, runs 2 months in the rainy season",
    })
    void its_rule_and_criterion_speak_in_their_own_words(
            String language, String rule, String criterion) {
        List<Path> jars = List.of(rain());

        Object[] check =
                ("check " + desk.plan() + " --rule rainy-season --lang " + language).split(" ");

        Ran checked = Ran.beside(jars, check);
        Ran decided = decide(jars, " --lang " + language);

        assertThat(checked.words()).contains(rule);
        assertThat(checked.err()).isEmpty();
        assertThat(decided.words()).contains(criterion);
        assertThat(decided.err()).isEmpty();
    }

    @Test
    void programs_hear_of_the_criterion() {
        Ran decided = decide(List.of(rain()), " --format json --lang en");

        assertThat(JsonMapper.shared().readTree(decided.out()).findValuesAsString("key"))
                .contains("ground.work-in-the-rain");
    }

    /** Whatever tells cash doubts it by the rules in force, and in their own words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "project %s",
                "cut %s --save 20tr --by 2026-12 --from 2026-09 --on 2026-09-01",
                "amend %s --changes %s --cause performance --evidence Slow --by lan --on 2026-07-08"
                        + " --dry-run",
                "history %s",
                "history %s --from 0 --to 1",
                "compare babycare-house %s",
            })
    void its_doubt_of_cash_is_told_wherever_cash_is(String command) {
        Path changes = temp.resolve("changes.yaml");
        write(changes, CHANGES);
        String amend =
                "amend %s --changes %s --cause performance --evidence Slow --by lan --on 2026-07-08";
        Ran.beside(List.of(), (Object[]) amend.formatted(desk.plan(), changes).split(" "));
        write(changes, CHANGES.replace("utilities", "store_marketing"));

        Object[] asked = (command.formatted(desk.plan(), changes) + " --lang en").split(" ");
        Ran told = Ran.beside(List.of(OutsideJar.in(temp, "till")), asked);

        assertThat(told.words()).contains("Nobody has counted the coins.");
        assertThat(Ran.beside(List.of(), asked).words()).doesNotContain("the coins");
    }

    private static final String CHANGES =
            "aop: 1\nchanges:\n  - raiseBudget: {line: utilities, amounts: {2026-08: 90000000}}\n";

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void its_policy_answers() {
        assertThat(decide(List.of(), " --lang en").out()).contains("\nYes, if\n");

        Ran decided = decide(List.of(OutsideJar.in(temp, "never")), " --lang en");

        assertThat(decided.out()).doesNotContain("\nYes, if\n").contains("\nNo\n");
        assertThat(decided.err()).isEmpty();
    }

    /**
     * A base that was not packed, a constructor that throws, a double id, words that are broken.
     */
    @Test
    void a_broken_jar_is_told_in_a_line_each_and_the_sound_one_beside_it_works() {
        Ran decided = decide(List.of(broken(), rain()), " --lang en");

        assertThat(decided.status()).isEqualTo(Aop.FINE);
        assertThat(decided.words()).contains("runs 2 months in the rainy season");
        assertThat(decided.err().lines())
                .allSatisfy(it -> assertThat(it).startsWith("broken.jar: "))
                .satisfiesExactly(
                        it ->
                                assertThat(it)
                                        .contains("services/vn.aop.core.check.Rule", "broken.Base"),
                        it -> assertThat(it).contains("broken.Throwing", "no rain data"),
                        it ->
                                assertThat(it)
                                        .contains(
                                                "com.example.broken.SecondFloor (broken.jar)",
                                                "“cash-floor”",
                                                "(part of this program)"),
                        it -> assertThat(it).contains("decision_vi.properties", "Malformed"));
        assertThat(decided.err()).doesNotContain("\tat ");
    }

    /** The changes name a rule, so that the rules are asked as well. */
    @Test
    void what_cannot_be_used_is_told_once_where_a_plan_is_amended() {
        Path changes = temp.resolve("changes.yaml");
        write(
                changes,
                "aop: 1\nchanges:\n  - addWaiver: {rule: no-reserve, where: budget,"
                        + " reason: Later, until: 2026-12-31}\n");
        String amend =
                "amend %s --changes %s --cause performance --evidence Slow --by lan --on 2026-07-08"
                        + " --lang en";

        Ran ran =
                Ran.beside(
                        List.of(broken()),
                        (Object[]) amend.formatted(desk.plan(), changes).split(" "));

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.err().lines()).hasSize(4).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "decide"})
    void programs_hear_of_what_cannot_be_used(String command) {
        String options = " --format json --lang en";
        List<Path> jars = List.of(broken(), rain());
        Ran ran =
                command.equals("decide")
                        ? decide(jars, options)
                        : Ran.beside(
                                jars,
                                (Object[])
                                        ("check " + desk.plan() + " --rule rainy-season" + options)
                                                .split(" "));

        JsonNode unusable = JsonMapper.shared().readTree(ran.out()).get("unusable");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(unusable.findValuesAsString("from")).hasSize(4).containsOnly("broken.jar");
        assertThat(unusable.findValuesAsString("key"))
                .contains("extension.id-taken", "extension.unusable");
        assertThat(unusable.findValuesAsString("text")).anyMatch(it -> it.contains("no rain data"));
    }

    @Test
    void a_program_in_good_order_says_nothing_of_it() {
        Ran ran = decide(List.of(rain()), " --format json");

        assertThat(JsonMapper.shared().readTree(ran.out()).has("unusable")).isFalse();
    }

    @Test
    void strict_is_not_content_with_rules_that_were_not_asked() {
        Object[] check =
                ("check " + desk.plan() + " --strict --rule rainy-season --lang vi").split(" ");

        assertThat(Ran.beside(List.of(rain()), check).status()).isEqualTo(Aop.FINE);
        Ran ran = Ran.beside(List.of(rain(), broken()), check);
        assertThat(ran.status()).isEqualTo(Aop.SAYS_NO);
        assertThat(ran.words()).contains("giữa mùa mưa vắng khách");
        assertThat(ran.err()).contains("broken.jar: ", "Mọi phần khác vẫn chạy");
    }

    @Test
    void the_pages_take_the_same_and_tell_the_same() {
        assertThat(OwnRules.beside(List.of(rain(), broken()), OutsideJarTest::pages))
                .satisfiesExactly(
                        rules ->
                                assertThat(rules)
                                        .contains("A start in the rainy season")
                                        .contains("What was added to this program")
                                        .contains("broken.jar: com.example.broken.Throwing"),
                        rule -> assertThat(rule).contains("<h1>A start in the rainy season</h1>"),
                        answer ->
                                assertThat(answer)
                                        .contains("runs 3 months in the rainy season")
                                        .contains("It mumbles."),
                        answer ->
                                assertThat(answer)
                                        .contains("làm 3 tháng trong mùa mưa")
                                        .contains("(có sẵn trong chương trình)"));
    }

    private static List<String> pages() {
        try (WebVisitor visitor = new WebVisitor()) {
            return Stream.of(
                            "/checks?lang=en",
                            "/checks/rainy-season?lang=en",
                            DESK + "en",
                            DESK + "vi")
                    .map(it -> visitor.get(it).body())
                    .toList();
        }
    }

    @Test
    void a_program_names_the_loader_of_its_plug_ins() throws Exception {
        URL[] jars = {broken().toUri().toURL(), rain().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jars, getClass().getClassLoader())) {
            ExtensionPath path = ExtensionPath.of(loader);
            RuleBook book = RuleBook.installed(path);

            assertThat(DecisionDesk.installed(path).checks().rule("rainy-season")).isPresent();
            assertThat(DecisionDesk.installed(path).problems()).hasSize(3);
            assertThat(book.problems())
                    .hasSize(4)
                    .extracting(FileProblem::file)
                    .containsOnly("broken.jar");
            assertThat(book.speaking(Wording.of(Language.EN)).knows("ground.work-in-the-rain"))
                    .isTrue();
        }
    }

    /** The core and the jar as modules, the program on the class path. */
    @Test
    @Tag("process")
    void as_a_module_it_is_found_by_command_line_pages_and_a_layer_of_its_own() throws Exception {
        String lib = rain() + File.pathSeparator + OutsideJar.core();
        Path closed = OutsideJar.in(temp, "closed");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-p",
                        lib,
                        "--add-modules",
                        "com.example.rain",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        ModuleProgram.class.getName(),
                        desk.plan().toString(),
                        desk.proposal("tiktok-trial").toString(),
                        closed.toString());
        Path told = temp.resolve("told.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile())
                        .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(told).replaceAll("\\s+", " "))
                .contains("The core is in module vn.aop.core.")
                .contains("in the rainy season when few customers come by")
                .contains("runs 2 months in the rainy season")
                .contains("Page: A start in the rainy season.")
                .contains("Layer: dry-season.")
                .contains("com.example.closed: The module keeps its words to itself.")
                .contains("“opens com.example.closed.wording;”");
        assertThat(process.exitValue()).isZero();
    }
}
