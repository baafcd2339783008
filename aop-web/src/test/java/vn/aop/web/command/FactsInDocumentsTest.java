package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.core.plan.Plan;

/** Numbers, commands and options that documents tell are those of the program. */
class FactsInDocumentsTest {

    private static final Path PROJECT = Path.of("..");

    /** {@code aop check my-plan --strict}, in a line of a block or between marks. */
    private static final Pattern CALL =
            Pattern.compile("(?:^|[`\\s(])(?:java -jar \\S*aop\\.jar|aop) ([a-z]+)([^\\n`·#]*)");

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]+`");
    private static final Pattern OPTION = Pattern.compile("(?<=\\s|`)--[a-z][a-z-]*");

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CHANGELOG.md").map(PROJECT::resolve),
                            docs.filter(it -> it.toString().endsWith(".md")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void commands_and_options_are_those_of_the_program(Path document) throws IOException {
        assertThat(unknown(Files.readString(document))).as("%s", document).isEmpty();
    }

    @Test
    void what_the_program_does_not_know_is_found() {
        String text =
                "`aop check x --strict` `aop chek x` `aop check --stric`\n```\naop log --save 3\n```";

        assertThat(unknown(text)).containsExactly("chek", "check --stric", "log --save");
    }

    private static List<String> unknown(String text) {
        Map<String, CommandLine> commands = new Commands().line().getSubcommands();
        List<String> unknown = new ArrayList<>();
        for (MatchResult code : CODE.matcher(text).results().toList()) {
            for (MatchResult call : CALL.matcher(code.group()).results().toList()) {
                CommandLine command = commands.get(call.group(1));
                if (command == null) {
                    unknown.add(call.group(1));
                } else {
                    OPTION.matcher(call.group(2))
                            .results()
                            .map(MatchResult::group)
                            .filter(it -> !options(command.getCommandSpec()).contains(it))
                            .forEach(it -> unknown.add(call.group(1) + " " + it));
                }
            }
        }
        return unknown;
    }

    /** The options of a command, and of those below it. */
    private static Set<String> options(CommandSpec command) {
        Set<String> options =
                command.options().stream()
                        .map(OptionSpec::names)
                        .flatMap(Arrays::stream)
                        .collect(Collectors.toCollection(TreeSet::new));
        command.subcommands().values().forEach(it -> options.addAll(options(it.getCommandSpec())));
        return options;
    }

    @Test
    void the_page_of_commands_tells_each_in_its_order() throws IOException {
        assertThat(found(document("docs/commands.md"), "(?m)^\\| `aop ([a-z]+)"))
                .isEqualTo(List.copyOf(new Commands().line().getSubcommands().keySet()));
    }

    @Test
    void serving_tells_every_option_of_serve() throws IOException {
        Map<String, CommandLine> commands = new Commands().line().getSubcommands();
        Set<String> own = new TreeSet<>(options(commands.get("serve").getCommandSpec()));
        own.removeAll(options(commands.get("check").getCommandSpec()));
        String serving = document("docs/serving.md");

        assertThat(own).isNotEmpty().allMatch(it -> serving.contains("| `" + it + "` |"));
        assertThat(serving)
                .contains("no more than %d lines a minute".formatted(linesAMinute()))
                .contains("%d dòng mỗi phút".formatted(linesAMinute()));
    }

    private static int linesAMinute() throws IOException {
        return number("aop-web/src/main/java/vn/aop/web/page/SparingLog.java", "MOST = (\\d+)");
    }

    @Test
    void json_tells_how_many_rejected_rows_people_are_told() throws IOException {
        assertThat(document("docs/json.md"))
                .contains("the first " + ImportReport.MOST_SHOWN + " of");
    }

    /** What pages of formulas say of limits and thresholds that stand in the code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decision-desk | desk/DecisionDesk | TRIALS | %s trials at most",
                "decision-desk | desk/DecisionDesk | TRIALS | nhiều nhất %s lần thử",
                "decision-desk | desk/LeastChange | NEAREST | rồi %s đôi gần được nhất",
                "decision-desk | desk/LaterStart | LATEST | begin 1 to %s months later",
                "decision-desk | desk/LaterStart | LATEST | làm muộn 1 đến %s tháng",
                "cost-cut | saving/CutSearch | FINALISTS | the best %s sets",
                "cost-cut | saving/CutSearch | FINALISTS | %s bộ tốt nhất",
                "cost-cut | saving/CutSearch | MOST_PAIRS | up to %s pairs",
                "correction | recovery/ExcessStock | TOO_MUCH | over %s times its days of cover"
            })
    void formulas_tell_the_limits_of_the_code(
            String page, String type, String constant, String told) throws IOException {
        String source = document("aop-core/src/main/java/vn/aop/core/decision/" + type + ".java");
        String limit = first(source, " " + constant + " = [^\\d;]*([\\d_.]+)").replace('_', ',');

        assertThat(document("docs/formulas/" + page + ".md").replaceAll("\\s+", " "))
                .contains(told.formatted(limit));
    }

    @Test
    void rooms_hold_as_many_files_as_the_architecture_allows() throws IOException {
        for (String module : List.of("core", "cases", "web")) {
            int most =
                    number(
                            "aop-%s/src/test/java/vn/aop/%s/ArchitectureTest.java"
                                    .formatted(module, module),
                            "isBetween\\(1L, (\\d+)L\\)");

            assertThat(document("docs/architecture.md").replaceAll("\\s+", " "))
                    .contains("No package holds more than " + most + " files");
            assertThat(document("docs/style.md")).contains("no more than " + most + " files");
        }
    }

    @Test
    void contributing_tells_what_the_build_needs() throws IOException {
        String contributing = document("CONTRIBUTING.md");
        String pom = document("pom.xml");
        String java = first(pom, "<maven.compiler.release>(\\d+)<");
        String maven = first(pom, "(?s)<requireMavenVersion>\\s*<version>([\\d.]+)<");
        int node =
                number(
                        "aop-web/src/test/java/vn/aop/web/browser/NodeOnThisMachine.java",
                        "OLDEST = (\\d+)");

        assertThat(first(pom, "(?s)<requireJavaVersion>\\s*<version>([\\d.]+)<")).isEqualTo(java);
        assertThat(contributing)
                .contains("JDK (%s up to".formatted(java))
                .contains("The bytecode is Java %s's".formatted(java))
                .contains("Maven %s or newer".formatted(maven))
                .containsPattern("Node.js %d or\\s+newer".formatted(node));
        assertThat(document("README.md"))
                .contains("JDK %s trở lên".formatted(java))
                .contains("Maven %s trở lên".formatted(maven))
                .contains("JDK, %s or newer".formatted(java))
                .contains("Maven %s or newer".formatted(maven));
    }

    /** Whoever meets the project reads for a minute before running it. */
    @Test
    void the_first_page_is_short() throws IOException {
        String readme = document("README.md");

        assertThat(found(readme, "(?m)^(mvn .*)$")).hasSize(2);
        assertThat(found(readme, "!\\[[^]]*]\\(([^)]*)\\)")).hasSize(1);
        assertThat(readme.split("\n\n")).allMatch(it -> it.lines().count() <= 5);
    }

    /** Profiles, benchmarks and classes in the commands for Maven. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs/architecture.md"})
    void commands_for_maven_name_what_there_is(String name) throws IOException {
        String text = document(name);
        String poms =
                document("pom.xml") + document("aop-core/pom.xml") + document("aop-web/pom.xml");
        Set<String> files;
        try (Stream<Path> all = Files.walk(PROJECT)) {
            files = all.map(it -> it.getFileName().toString()).collect(Collectors.toSet());
        }

        assertThat(found(text, "mvn [^\\n`]*?-P(\\w+)"))
                .allMatch(it -> poms.contains("<id>" + it + "</id>"));
        assertThat(found(text, "-Dbenchmark=(\\w+)"))
                .allMatch(it -> files.contains(it + "Benchmark.java"));
        assertThat(found(text, "-Dtest=(\\w+)")).allMatch(it -> files.contains(it + ".java"));
    }

    /** The lessons count what the case has, in its plan as it was made; both languages say it. */
    @Test
    void lessons_count_as_the_case_does() throws IOException {
        Plan plan = Cases.shipped().find("babycare-house").orElseThrow().history().original();

        assertCounted("actions", plan.actions().size(), "actions", "hành động");
        assertCounted("budget", plan.budget().size(), "lines", "dòng");
        assertCounted("resources", plan.resources().people().size(), "people", "người");
        assertCounted("risks", plan.risks().size(), "risks", "rủi ro");
        assertCounted("kpis", plan.kpis().size(), "KPIs", "KPI");
        assertCounted("direction", plan.assumptions().size(), "assumptions", "giả định");
        assertCounted("direction", plan.direction().priorities().size(), "priorities", "ưu tiên");
        assertCounted("size", plan.goals().size(), "goals", "mục tiêu");
        assertCounted("size", plan.actions().size(), "actions", "hành động");
        assertCounted("size", plan.risks().size(), "risks", "rủi ro");
        assertCounted("size", plan.kpis().size(), "KPIs", "KPI");
        assertCounted("size", plan.resources().people().size(), "people", "người");
    }

    private static void assertCounted(String lesson, int count, String en, String vi)
            throws IOException {
        String english = example(lesson + ".en.md", "## An? ?example: |## Example: ");
        String vietnamese = example(lesson + ".md", "## Ví dụ: ");

        assertThat(english).contains(inWords(count, ENGLISH) + " " + en.toLowerCase(Locale.ROOT));
        assertThat(vietnamese)
                .contains(inWords(count, VIETNAMESE) + " " + vi.toLowerCase(Locale.ROOT));
    }

    private static final String ENGLISH =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                    + " fifteen sixteen seventeen";
    private static final String VIETNAMESE =
            "một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn"
                    + " mười_lăm mười_sáu mười_bảy";

    private static String inWords(int count, String words) {
        return words.split(" ")[count - 1].replace('_', ' ');
    }

    private static String example(String lesson, String head) throws IOException {
        String text = document("docs/lessons/" + lesson);
        String[] parts = text.split(head);
        assertThat(parts).as(lesson).hasSize(2);
        return parts[1].split("\n## ")[0].replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String document(String name) throws IOException {
        return Files.readString(PROJECT.resolve(name));
    }

    private static int number(String file, String pattern) throws IOException {
        return Integer.parseInt(first(document(file), pattern));
    }

    private static String first(String text, String pattern) {
        return Optional.of(found(text, pattern))
                .filter(it -> !it.isEmpty())
                .map(it -> it.get(0))
                .orElseThrow(() -> new AssertionError("Nothing is " + pattern));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
    }
}
