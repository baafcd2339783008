package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.web.json.CheckAsSarif;
import vn.aop.web.json.Json;
import vn.aop.web.ownrule.OutsideJar;

/** {@code aop check --format sarif} keeps to the schema and the words of SARIF 2.1.0. */
class SarifTest {

    private static Schema schema;

    @TempDir Path temp;

    private BabyCareFolder plan;

    @BeforeAll
    static void readsTheSchema() throws IOException {
        try (InputStream in =
                SarifTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                            .getSchema(new String(in.readAllBytes(), UTF_8));
        }
    }

    @BeforeEach
    void copiesThePlan() {
        plan = CheckedFolder.in(temp);
    }

    private JsonNode run(String... options) {
        return run(Ran.aop(args(options)));
    }

    private Object[] args(String... options) {
        Object[] args = new Object[options.length + 8];
        System.arraycopy(
                new Object[] {
                    "check", plan, "--format", "sarif", "--lang", "en", "--on", "2026-05-01"
                },
                0,
                args,
                0,
                8);
        System.arraycopy(options, 0, args, 8, options.length);
        return args;
    }

    private JsonNode run(Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(schema.validate(ran.out(), InputFormat.JSON)).isEmpty();
        String out =
                ran.out()
                        .replace(plan.folder().toUri().toString(), "my-plan/")
                        .replace(plan.folder().toString(), "my-plan");
        return JsonMapper.shared().readTree(out).at("/runs/0");
    }

    @Test
    void the_schema_refuses_what_is_no_sarif() {
        assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void results_read_as_approved() throws IOException {
        JsonNode run =
                run(
                        "--rule",
                        "goal-without-action",
                        "--rule",
                        "action-without-owner",
                        "--rule",
                        "too-many-goals");

        Golden.assertApproved("check-sarif-results", Json.write(run.get("results")) + "\n");
    }

    @Test
    void all_rules_keep_to_the_schema_on_both_plans() {
        run();
        plan = new BabyCareFolder(AmendedFolder.in(temp.resolve("amended")));
        run();
    }

    @Test
    void a_rule_is_described_by_its_page() {
        JsonNode rule = run("--rule", "too-many-goals").at("/tool/driver/rules/0");

        assertThat(rule.get("id").asString()).isEqualTo("too-many-goals");
        assertThat(rule.at("/shortDescription/text").asString()).isEqualTo("Too many goals");
        assertThat(rule.at("/fullDescription/text").asString())
                .isEqualTo("The plan has more goals than people can keep in mind.");
        assertThat(rule.at("/help/text").asString())
                .contains("How to mend it.")
                .doesNotContain("**");
        assertThat(rule.at("/help/markdown").asString()).contains("**How to mend it.**");
        assertThat(rule.at("/helpUri").asString())
                .isEqualTo("https://aop.vn/checks/too-many-goals");
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("warning");
    }

    @Test
    void no_findings_are_an_empty_list() {
        plan.changing("plan.yaml", text -> text.replace("value: 3", "value: 4"));

        JsonNode run = run("--rule", "too-many-goals");

        assertThat(run.get("results").isArray()).isTrue();
        assertThat(run.get("results")).isEmpty();
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void praise_passes_and_has_no_level() {
        Ran ran = Ran.beside("broken-rules", args("--rule", "what-is-known"));

        JsonNode result = run(ran).at("/results/0");

        assertThat(result.get("kind").asString()).isEqualTo("pass");
        assertThat(result.get("level").asString()).isEqualTo("none");
    }

    @Test
    void a_rule_that_broke_off_is_an_error_of_the_tool() {
        Ran ran =
                Ran.beside(
                        "broken-rules", args("--rule", "too-many-goals", "--rule", "broken-rule"));

        JsonNode run = run(ran);

        JsonNode told = run.at("/invocations/0/toolExecutionNotifications/0");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(told.get("level").asString()).isEqualTo("error");
        assertThat(told.at("/associatedRule/id").asString()).isEqualTo("broken-rule");
        assertThat(told.at("/associatedRule/index").asInt()).isEqualTo(1);
        assertThat(told.at("/message/text").asString()).contains("forgot the plan's size");
        assertThat(run.get("results")).hasSize(1);
    }

    /** Whoever reads the run hears that a rule was never asked. */
    @Test
    void what_cannot_be_used_is_an_error_of_the_tool() {
        Ran ran =
                Ran.beside(
                        List.of(OutsideJar.in(temp, "broken", "Base.class")),
                        args("--rule", "too-many-goals"));

        JsonNode invocation = JsonMapper.shared().readTree(ran.out()).at("/runs/0/invocations/0");

        assertThat(schema.validate(ran.out(), InputFormat.JSON)).isEmpty();
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.get("toolConfigurationNotifications"))
                .hasSize(4)
                .allSatisfy(
                        it -> {
                            assertThat(it.get("level").asString()).isEqualTo("error");
                            assertThat(it.at("/message/text").asString())
                                    .startsWith("broken.jar: ");
                        });
        assertThat(invocation.get("toolExecutionNotifications")).isEmpty();
    }

    private static JsonNode suppression(JsonNode run) {
        return StreamSupport.stream(run.get("results").spliterator(), false)
                .map(it -> it.at("/suppressions/0"))
                .filter(it -> !it.isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    /** The waiver of another plan stands in no file that is looked at. */
    @Test
    void a_waiver_of_another_plan_comes_from_outside() {
        Path model = CheckedFolder.in(temp.resolve("model")).folder();

        JsonNode own = suppression(run("--rule", "goal-without-action"));
        JsonNode other =
                suppression(run("--rule", "goal-without-action", "--yardstick", model.toString()));

        assertThat(own.get("kind").asString()).isEqualTo("inSource");
        assertThat(other.get("kind").asString()).isEqualTo("external");
        assertThat(other.at("/location/physicalLocation/artifactLocation/uri").asString())
                .contains("/model/");
    }

    @Test
    void a_file_in_this_folder_is_named_from_here() {
        assertThat(CheckAsSarif.uri("my plan/kế hoạch.yaml"))
                .isEqualTo("my%20plan/k%E1%BA%BF%20ho%E1%BA%A1ch.yaml");
        assertThat(CheckAsSarif.uri("a:b/plan.yaml")).isEqualTo("a:b/plan.yaml");
        assertThat(CheckAsSarif.uri(temp.resolve("plan.yaml").toString())).startsWith("file:///");
    }
}
