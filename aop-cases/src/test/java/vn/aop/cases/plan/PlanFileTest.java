package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

/** Reading and writing whole plans. */
class PlanFileTest {

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Property(tries = 200)
    void a_plan_written_as_yaml_is_read_as_the_same_plan(@ForAll("plans") Plan plan) {
        String yaml = PlanFile.writeYaml(plan);

        assertThat(PlanFile.read("plan.yaml", yaml)).as(yaml).isEqualTo(Validated.valid(plan));
    }

    @Property(tries = 200)
    void a_plan_written_as_json_is_read_as_the_same_plan(@ForAll("plans") Plan plan) {
        String json = PlanFile.writeJson(plan);

        assertThat(PlanFile.read("plan.json", json)).as(json).isEqualTo(Validated.valid(plan));
    }

    @Property(tries = 100)
    void writing_again_what_was_read_changes_nothing(@ForAll("plans") Plan plan) {
        String yaml = PlanFile.writeYaml(plan);
        String json = PlanFile.writeJson(plan);

        assertThat(PlanFile.writeYaml(read("plan.yaml", yaml))).isEqualTo(yaml);
        assertThat(PlanFile.writeJson(read("plan.json", json))).isEqualTo(json);
    }

    @Property(tries = 300)
    void whatever_stands_in_a_file_is_answered_by_a_plan_or_by_problems(
            @ForAll @IntRange(max = 3500) int from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("scraps") String scrap) {
        String yaml = teaShop().yaml();
        String json = PlanFile.writeJson(teaShop().plan());

        assertThat(PlanFile.read("plan.yaml", torn(yaml, from, length, scrap))).isNotNull();
        assertThat(PlanFile.read("plan.json", torn(json, from, length, scrap))).isNotNull();
        assertThat(PlanFile.read("plan.yaml", scrap)).isNotNull();
    }

    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> signs =
                Arbitraries.strings()
                        .withChars(" \n:#-'\"\\,[]{}&*!|>%@?~.019aé<\t\0")
                        .ofMaxLength(20);
        return Arbitraries.oneOf(signs, Arbitraries.strings().all().ofMaxLength(10));
    }

    private static String torn(String text, int from, int length, String scrap) {
        int begin = Math.min(from, text.length());
        int end = Math.min(begin + length, text.length());
        return text.substring(0, begin) + scrap + text.substring(end);
    }

    @Example
    void writes_the_tea_shop_pleasantly() {
        assertThat(PlanFile.writeYaml(teaShop().plan()))
                .isEqualTo(TeaShop.resource("golden/tea-shop.approved.yaml"));
    }

    @Example
    void reads_a_file_of_the_shipped_case() throws Exception {
        Path file =
                Path.of(
                        PlanFile.class
                                .getResource("/vn/aop/cases/babycare-house/plan.yaml")
                                .toURI());
        Validated<PlanHistory, FileProblem> loaded = PlanFile.readHistory(file);

        assertThat(loaded.problems()).isEmpty();
        PlanHistory history = loaded.value().orElseThrow();
        assertThat(PlanFile.readHistory("again.yaml", PlanFile.writeYaml(history)).value())
                .contains(history);
        assertThat(read("original.yaml", PlanFile.writeYaml(history.original())))
                .isEqualTo(history.original());
    }

    @Example
    void names_the_file_in_every_problem() throws Exception {
        Path file = Files.createTempFile("plan", ".yaml");
        Files.writeString(file, "aop: 1\ncompany: 5\n", StandardCharsets.UTF_8);

        assertThat(PlanFile.read(file).problems())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.place()).startsWith(file + ":"));
        Files.delete(file);
    }

    /** Each mistake of {@code broken.yaml} is told in its line, in the order of the file. */
    @Example
    void tells_every_mistake_of_a_broken_plan_at_once() {
        String yaml = TeaShop.resource("broken.yaml");
        List<String> told = new ArrayList<>();
        for (FileProblem problem : PlanFile.read("broken.yaml", yaml).problems()) {
            told.add(problem.place() + " " + problem.message().key() + " " + shortly(problem));
        }

        assertThat(String.join("\n", told) + "\n")
                .isEqualTo(TeaShop.resource("golden/broken.approved.txt"));
    }

    /** Long lists of known names would hide the rest. */
    private static String shortly(FileProblem problem) {
        return problem.message().args().toString().replaceAll(", known=\\[[^]]{40,}]", "");
    }

    private static Plan read(String name, String content) {
        return PlanFile.read(name, content).value().orElseThrow();
    }
}
