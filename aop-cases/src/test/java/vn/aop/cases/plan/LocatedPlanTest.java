package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.amendedTeaShop;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Position;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.Change;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.PlanLists;
import vn.aop.core.goal.Target;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

class LocatedPlanTest {

    /** Returns the text of a file from the place of a part on, to the end of its line. */
    private static String at(String where, String yaml) {
        Position place =
                PlanFile.locate("plan.yaml", yaml).value().orElseThrow().place(Place.of(where));
        return yaml.lines().toList().get(place.line() - 1).substring(place.column() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "goals | goals:",
                "goals/G2 | id: G2",
                "goals/G2/rank | 2",
                "goals/G1/target | target: {growth: 0.20}",
                "goals/G1/target/growth | 0.20}",
                "budget/ads/months | months: [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]",
                "actions/A2/uses/0 | {line: ads, amount: 9}]",
                "resources/people | people:",
                "resources/noHiring | true",
                "direction/priorities/1 | Keep the regulars]",
                "direction/notThisYear/N1 | {id: N1, what: A second shop, why: No cash, lookAgain:"
                        + " 2027-10, tags: [new-shop, cash]}",
                "waivers/0 | {rule: goal-without-action, where: goals/G1, reason: Comes later, until:"
                        + " 2027-06-30}",
                "baseline/figures/1 | {account: revenue, channel: web, group: leaf, months: [1, 1, 1,"
                        + " 1, 1, 1, 1, 1, 1, 1, 1, 1]}",
            })
    void a_part_stands_where_the_file_writes_it(String where, String text) {
        assertThat(at(where, teaShop().yaml())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | aop: 1",
                "goals/G9/target | goals:",
                "actions/A2/owner | id: A2",
                "kpis/K2/tolerance/red | '{id: K2, name: Ads, metric: web_ads, revenue: {recognised:"
                        + " created, returns: ignored, fees: included, tax: included}, target: {level: 3},"
                        + " comparator: atMost, kind: input, rhythm: weekly}'",
                "nothing/of/this | aop: 1"
            })
    void what_the_file_does_not_write_stands_at_the_nearest_part(String where, String text) {
        assertThat(at(where, teaShop().yaml())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actions/A3/owner | an, from: 2027-10, to: 2027-12, pace: {2027-11: 0.5}}",
                "actions/A3/goals | reviseAction: {id: A3, name: Pack well, owner: an, from: 2027-10,"
                        + " to: 2027-12, pace: {2027-11: 0.5}}",
                "resources/people/bo | addPerson: {id: bo, name: Bo, role: Packer, daysPerMonth: 10}",
                "risks/R2/name | Rents, trigger: {metric: premises, above: 6}, position: 0}",
                "direction/notThisYear/N2/why | No cash}",
                "goals/G1/target | rebaseGoal: {goal: G1, target: {growth: 0.15}, brokenAssumption:"
                        + " S1}",
                "direction/priorities/0 | rankPriorities: {order: [2, 1]}",
                "goals/G1/rank | 1",
                "budget/ads | id: ads"
            })
    void what_an_amendment_wrote_stands_in_the_last_that_did(String where, String text) {
        assertThat(at(where, amendedTeaShop().yaml())).isEqualTo(text);
    }

    @Test
    void what_a_change_of_a_list_wrote_stands_there() {
        Plan plan = teaShop().plan();
        Change other =
                PlanLists.GOALS.revise(
                        plan.goal("G2").orElseThrow().withTarget(Target.level("0.07")));
        Amendment amendment =
                new Amendment(
                        List.of(other),
                        Amendment.Cause.MARKET,
                        Text.of("Seen"),
                        "an",
                        LocalDate.of(2027, 2, 1),
                        Amendment.Occasion.OWN_MEETING);

        String yaml = PlanFile.writeYaml(PlanHistory.of(plan).amend(amendment));

        assertThat(at("goals/G2/target/level", yaml)).startsWith("0.07");
    }

    @Test
    void finds_places_in_json_too() {
        String json = PlanFile.writeJson(teaShop().plan());

        Position place =
                PlanFile.locate("plan.json", json)
                        .value()
                        .orElseThrow()
                        .place(Place.of("goals/G2"));

        assertThat(json.lines().toList().get(place.line())).contains("\"id\": \"G2\"");
    }

    @Test
    void gives_the_same_history_as_a_plain_reading() {
        LocatedPlan plan =
                PlanFile.locate("plan.yaml", amendedTeaShop().yaml()).value().orElseThrow();

        assertThat(plan.history()).isEqualTo(amendedTeaShop().history());
        assertThat(plan.file()).isEqualTo("plan.yaml");
    }

    @Test
    void tells_what_must_be_mended_first() {
        Validated<LocatedPlan, FileProblem> none =
                PlanFile.locate(Path.of("no-such-folder/plan.yaml"));

        assertThat(none.value()).isEmpty();
        assertThat(none.problems()).hasSize(1);
        assertThat(List.of(none.problems().get(0).file()))
                .containsExactly("no-such-folder/plan.yaml");
    }
}
