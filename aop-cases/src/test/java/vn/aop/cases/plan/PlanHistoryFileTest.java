package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.cases.plan.TeaShop.amendedTeaShop;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.goal.Target;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Validated;

/** Plans that were amended, as files. The mark {@code ▸} stands where a problem must be told. */
class PlanHistoryFileTest {

    @Provide
    Arbitrary<PlanHistory> histories() {
        return Plans.histories();
    }

    @Property(tries = 100)
    void a_history_written_as_yaml_is_read_as_the_same_history(
            @ForAll("histories") PlanHistory history) {
        String yaml = PlanFile.writeYaml(history);

        assertThat(PlanFile.readHistory("plan.yaml", yaml))
                .as(yaml)
                .isEqualTo(Validated.valid(history));
    }

    @Property(tries = 50)
    void a_history_written_as_json_is_read_as_the_same_history(
            @ForAll("histories") PlanHistory history) {
        String json = PlanFile.writeJson(history);

        assertThat(PlanFile.readHistory("plan.json", json))
                .as(json)
                .isEqualTo(Validated.valid(history));
    }

    @Property(tries = 30)
    void changes_written_to_a_file_of_their_own_are_read_as_the_same(
            @ForAll("histories") PlanHistory history) {
        history.amendments()
                .forEach(
                        it -> {
                            String yaml = ChangesFile.writeYaml(it.changes());
                            assertThat(ChangesFile.read("c.yaml", yaml, history.original()).value())
                                    .map(ChangesFile::changes)
                                    .contains(it.changes());
                        });
    }

    @Test
    void reading_gives_the_plan_as_it_is_now() {
        assertThat(amendedTeaShop().problems()).isEmpty();
        assertThat(amendedTeaShop().plan()).isEqualTo(amendedTeaShop().history().current());
        assertThat(amendedTeaShop().plan().goal("G1").orElseThrow().target())
                .isEqualTo(new Target.Growth(new BigDecimal("0.15")));
    }

    @Test
    void the_original_is_the_plan_as_it_was_made() {
        assertThat(amendedTeaShop().history().original()).isEqualTo(teaShop().plan());
        assertThat(amendedTeaShop().history().size()).isEqualTo(3);
    }

    @Test
    void a_plan_that_was_never_amended_is_written_as_before() {
        assertThat(PlanFile.writeYaml(teaShop().history()))
                .isEqualTo(PlanFile.writeYaml(teaShop().plan()))
                .doesNotContain("amendments");
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments(
                        "cutBudget: {line: ads",
                        "cutBudget: {line: ▸adds",
                        "plan.unknown-line {id=adds, nearest=[ads], known=[rent, ads]}"),
                arguments(
                        "amounts: {2027-07: 1,",
                        "amounts: {2027-07: ▸9,",
                        "change.takes-too-much {line=ads, month=2027-07, amount=VND 9, left=VND 1}"),
                arguments(
                        "from: 2027-07, to: 2027-09, after: [A1]",
                        "from: 2027-07, to: 2027-09, after: [▸A8]",
                        "plan.unknown-action {id=A8, nearest=[], known=[A1, A3, A2]}"),
                arguments(
                        "evidence: The contract",
                        "occasion: monthlyReview\n    evidence: The contract",
                        "change.core-goal-in-review {}"),
                arguments(
                        ", brokenAssumption: S1",
                        "",
                        "change.core-goal-locked {goal=G1, assumptions=[S1]}"),
                arguments(
                        "brokenAssumption: S1",
                        "brokenAssumption: ▸S9",
                        "plan.unknown-assumption {id=S9, nearest=[], known=[S1]}"),
                arguments("months: 1}", "months: ▸0}", "change.no-delay {}"),
                arguments("factor: 0.5", "factor: ▸1.0", "change.same-scale {}"),
                arguments(
                        "factor: 0.5",
                        "factor: ▸11",
                        "file.not-above-up-to {found=11, least=0, most=10}"),
                arguments("amounts: {2027-12: 2}", "amounts: ▸{}", "change.no-amounts {}"),
                arguments(
                        "amounts: {2027-12: 2}",
                        "amounts: {▸2027-13: 2}",
                        "file.no-such-month {found=2027-13, first=2027-01, last=2027-12}"),
                arguments(
                        "settleRisk: {risk: R2}",
                        "▸settleRisks: {risk: R2}",
                        "file.unknown-key {key=settleRisks, nearest=[settleRisk], known=["),
                arguments("settleRisk: {risk: R2}", "▸{}", "file.choose-one {known=["),
                arguments("cause: market", "cause: ▸markets", "file.unknown-word {found=markets"),
                arguments(
                        "on: 2027-07-20\n    by: an",
                        "on: 2027-07-20\n    by: ▸ann",
                        "plan.unknown-person {id=ann, nearest=[an], known=[an, bo]}"),
                arguments(
                        "on: 2027-07-20",
                        "on: ▸2027-06-07",
                        "change.before-the-last {on=2027-06-07, last=2027-06-08}"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("misfits")
    void tells_what_does_not_fit_at_its_place(String now, String instead, String problem) {
        TeaShop broken = amendedTeaShop().with(now, instead);

        assertThat(broken.problems())
                .anyMatch(
                        it ->
                                it.contains(problem)
                                        && (!instead.contains("▸")
                                                || it.startsWith(broken.mark() + " ")));
    }

    @Test
    void a_month_that_is_past_is_told_at_its_change() {
        TeaShop broken =
                amendedTeaShop()
                        .with("on: 2027-06-08", "on: 2027-08-08")
                        .with(
                                "- raiseBudget: {",
                                "- ▸cutBudget: {line: rent, amounts: {2027-07: 1}}\n      - raiseBudget: {");

        assertThat(broken.problems())
                .contains(broken.mark() + " change.month-past {month=2027-07, on=2027-08-08}");
    }

    @Test
    void a_further_look_is_taken_at_the_plan_as_it_was_made() throws Exception {
        TeaShop unsound = amendedTeaShop().with("to: 2027-09\n", "to: 2027-09\n    after: [A2]\n");
        Path file = Files.createTempFile("plan", ".yaml");
        Files.writeString(file, unsound.yaml());

        assertThat(PlanFile.read(file, Projection::problems).problems())
                .extracting(it -> it.message().key())
                .contains("projection.cycle");
        Files.delete(file);
    }

    @Test
    void prices_and_margins_of_the_plan_itself_are_told_at_their_place() {
        String terms =
                "revenue:\n  prices:\n    - {from: 2027-06, to: 2027-07, change: -0.1}\n"
                        + "    - ▸{channel: web, from: 2027-04, to: 2028-04, change: 0.1}\n";
        TeaShop broken = teaShop().with("revenue:\n", terms);

        assertThat(broken.problems())
                .containsExactly(
                        broken.mark()
                                + " plan.months-outside-year {found=2027-04..2028-04,"
                                + " from=2027-04, to=2028-03}");
    }

    @Test
    void the_same_price_twice_is_told_at_the_second() {
        String terms =
                "revenue:\n  prices:\n    - {from: 2027-06, to: 2027-07, change: -0.1}\n"
                        + "    - ▸{from: 2027-06, to: 2027-07, change: 0.1}\n";
        TeaShop broken = teaShop().with("revenue:\n", terms);

        assertThat(broken.problems()).singleElement().asString().startsWith(broken.mark());
    }

    @Test
    void a_broken_change_tells_everything_at_once() {
        List<String> problems =
                amendedTeaShop()
                        .with("goal: G1, target: {growth", "goal: G1, target: {grow")
                        .with("what: A third shop", "what: 3")
                        .problems();

        assertThat(problems).hasSize(2);
    }
}
