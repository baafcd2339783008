package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Cases;
import vn.aop.cases.file.Loaded;
import vn.aop.cases.file.ShippedSchema;
import vn.aop.cases.file.Told;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.plan.Plan;

/** Changes in a file of their own. */
class ChangesFileTest {

    private static final ShippedSchema SCHEMA =
            new ShippedSchema("changes-1.schema.json", ChangesFile.schema());
    private static final Plan PLAN = teaShop().plan();

    @Provide
    Arbitrary<PlanHistory> histories() {
        return Plans.histories();
    }

    @Test
    void reads_changes_in_their_order() {
        assertThat(
                        read("  - takeUp: {putOff: N1}\n  - delayAction: {action: A2, months: 1}\n")
                                .value())
                .hasValueSatisfying(
                        it ->
                                assertThat(it.changes())
                                        .extracting(Change::kind)
                                        .containsExactly("takeUp", "delayAction"));
    }

    @Test
    void tells_what_cannot_be_made_at_its_place() {
        ChangesFile file =
                read("  - takeUp: {putOff: N1}\n  - delayAction: {action: A7, months: 1}\n")
                        .value()
                        .orElseThrow();

        assertThat(PLAN.with(file.changes()).problems())
                .map(file::told)
                .singleElement()
                .asString()
                .contains("file=changes.yaml, line=4, column=27");
    }

    @Test
    void what_a_change_does_to_the_rest_of_the_plan_is_told_at_the_change() {
        ChangesFile file = read("  - dropAction: {action: A1}\n").value().orElseThrow();

        assertThat(
                        Told.told(
                                PLAN.with(file.changes()).problems().stream()
                                        .map(file::told)
                                        .toList()))
                .containsExactly("3:26 change.others-wait {action=A1, others=[A2]}");
    }

    @Test
    void refuses_an_empty_list_and_a_file_of_another_kind() {
        assertThat(told("aop: 1\nchanges: []\n")).containsExactly("2:10 file.empty-list {found=0}");
        assertThat(told("changes: [{takeUp: {putOff: N1}}]\n"))
                .containsExactly("1:1 change.no-version {key=aop}");
    }

    /** The properties are worth as much as the kinds of change that they meet. */
    @Test
    void every_kind_of_change_comes_up_by_chance_and_in_the_documents() throws IOException {
        Set<String> kinds =
                IntStream.range(0, 120)
                        .mapToObj(seed -> new RandomHistory(new Chance(new Random(seed))).history())
                        .flatMap(it -> it.amendments().stream())
                        .flatMap(it -> it.changes().stream())
                        .map(Change::kind)
                        .collect(Collectors.toSet());

        assertThat(kinds).hasSize(21);
        assertThat(Files.readString(Path.of("../docs/changes.md")))
                .contains(kinds.stream().map(it -> "`" + it + "`").toList());
    }

    @Test
    void the_example_in_the_documents_can_be_made() throws IOException {
        String document = Files.readString(Path.of("../docs/changes.md"));
        String yaml = document.replaceAll("(?s).*?```yaml\\n(.*?)```.*", "$1");
        Plan plan = Cases.find("babycare-house").orElseThrow().plan();

        ChangesFile file = ChangesFile.read("changes.yaml", yaml, plan).value().orElseThrow();

        assertThat(plan.with(file.changes()).problems()).isEmpty();
    }

    @Test
    void the_shipped_schema_is_the_one_of_the_shapes() {
        SCHEMA.assertIsUpToDate();
        assertThat(SCHEMA.problemsAsSchema()).isEmpty();
    }

    @Property(tries = 30)
    void whatever_is_written_keeps_to_the_schema(@ForAll("histories") PlanHistory history) {
        history.amendments()
                .forEach(
                        it -> {
                            assertThat(SCHEMA.problemsOf(ChangesFile.writeYaml(it.changes())))
                                    .isEmpty();
                            assertThat(SCHEMA.problemsOf(ChangesFile.writeJson(it.changes())))
                                    .isEmpty();
                        });
    }

    private static Loaded<ChangesFile> read(String changes) {
        return ChangesFile.read("changes.yaml", "aop: 1\nchanges:\n" + changes, PLAN);
    }

    private static List<String> told(String yaml) {
        return Told.told(ChangesFile.read("changes.yaml", yaml, PLAN).problems());
    }
}
