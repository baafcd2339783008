package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.ShippedSchema;
import vn.aop.cases.file.Told;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.PlanList;
import vn.aop.core.change.PlanLists;
import vn.aop.core.change.PlanPart;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

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

    /** Of every list and part, with elements of a plan that has everything. */
    private static List<Change> ofListsAndParts(Plan plan) {
        List<Change> changes = new ArrayList<>();
        PlanLists.all().forEach(it -> addChanges(it, plan, changes));
        PlanLists.within(plan).stream()
                .filter(it -> !it.of(plan).isEmpty())
                .limit(1)
                .forEach(it -> addChanges(it, plan, changes));
        PlanPart.all().forEach(it -> changes.add(set(it, plan)));
        changes.add(PlanPart.THEME.set(Optional.empty()));
        changes.add(PlanPart.TRACKING.set(Optional.empty()));
        return changes;
    }

    private static <E> void addChanges(PlanList<E> list, Plan plan, List<Change> changes) {
        E element = list.of(plan).get(0);
        changes.add(list.add(element, Optional.of(2)));
        changes.add(list.revise(element));
        changes.add(list.remove(list.id(element)));
        changes.add(list.order(list.of(plan).stream().map(list::id).toList()));
    }

    private static <P> Change set(PlanPart<P> part, Plan plan) {
        return part.set(part.of(plan));
    }

    @Test
    void every_change_of_a_list_or_a_part_is_read_as_it_was_written() throws IOException {
        List<Change> changes = ofListsAndParts(PLAN);
        String documents = Files.readString(Path.of("../docs/changes.md"));

        for (Change change : changes) {
            String yaml = ChangesFile.writeYaml(List.of(change));
            Validated<ChangesFile, FileProblem> read = ChangesFile.read("changes.yaml", yaml, PLAN);

            assertThat(read.problems()).as(yaml).isEmpty();
            assertThat(read.value().orElseThrow().changes()).as(yaml).containsExactly(change);
            assertThat(documents).contains("`" + change.kind() + "`");
        }
        assertThat(SCHEMA.problemsOf(ChangesFile.writeJson(changes))).isEmpty();
    }

    /** A line on an account that the same file adds, and a goal on a channel that it adds. */
    @Test
    void what_is_added_is_known_to_the_changes_that_follow() {
        String stall =
                "{id: stall, name: Stall, account: stall, limit: hard, running: true, months: [";
        Validated<ChangesFile, FileProblem> file =
                read(
                        "  - addAccount: {id: stall, kind: premises, name: Stall}\n"
                                + "  - addChannel: {id: fair, name: Fair}\n"
                                + ("  - addBudgetLine: " + stall + "1, ".repeat(11) + "1]}\n")
                                + "  - addGoal: {id: G9, name: Fairs, metric: 'revenue[fair] - stall', "
                                + "target: {level: 1000}, comparator: atLeast, rank: 9}\n");

        assertThat(file.problems()).isEmpty();
        assertThat(PLAN.with(file.value().orElseThrow().changes()).problems()).isEmpty();
    }

    @Test
    void the_example_in_the_documents_can_be_made() throws IOException {
        String document = Files.readString(Path.of("../docs/changes.md"));
        String yaml = document.replaceAll("(?s).*?```yaml\\n(.*?)```.*", "$1");
        Plan plan = Cases.shipped().find("babycare-house").orElseThrow().plan();

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

    private static Validated<ChangesFile, FileProblem> read(String changes) {
        return ChangesFile.read("changes.yaml", "aop: 1\nchanges:\n" + changes, PLAN);
    }

    private static List<String> told(String yaml) {
        return Told.told(ChangesFile.read("changes.yaml", yaml, PLAN).problems());
    }
}
