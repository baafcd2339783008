package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.change.Change;
import vn.aop.core.change.Changes;
import vn.aop.core.change.PlanPart;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Language;

/** The café of the kept files counts cups, customers and livestreams. */
class MeasureFileTest {

    private static final Path CAFE =
            Path.of("src/test/resources/vn/aop/cases/kept/10-measures/plan.yaml");

    private static String yaml() {
        try {
            return Files.readString(CAFE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Plan cafe() {
        return PlanFile.read("plan.yaml", yaml()).value().orElseThrow();
    }

    private static String with(String now, String instead) {
        assertThat(yaml().split(java.util.regex.Pattern.quote(now), -1)).as(now).hasSize(2);
        return yaml().replace(now, instead);
    }

    @Test
    void a_plan_that_counts_is_written_as_it_was_read() {
        Plan cafe = cafe();

        assertThat(PlanFile.read("again.yaml", PlanFile.writeYaml(cafe)).value()).contains(cafe);
    }

    @Test
    void formulas_of_its_own_are_worked_out_on_the_plan() {
        Plan cafe = cafe();
        Span december = Span.of(YearMonth.of(2026, 12));

        String bill =
                Metric.parse("average_bill[app]", cafe.company().vocabulary())
                        .value(Projection.of(cafe).source(), december)
                        .number()
                        .map(it -> it.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString())
                        .orElseThrow();

        assertThat(bill).isEqualTo("120000");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "account: premises, months: [15000000, 15000000, 15000000, 15000000,"
                                + " 15000000, 15000000, 15000000, 15000000, 15000000, 15000000,"
                                + " 15000000, 15000000], limit",
                        "account: cups, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], limit",
                        "plan.measure-as-account"),
                arguments("metric: average_bill\n", "metric: average_bil\n", "metric.unknown-name"),
                arguments("metric: average_bill\n", "metric: cups + revenue\n", "metric.units"),
                arguments(
                        "formula: revenue / customers}",
                        "formula: cup_price * 2}",
                        "metric.circle"),
                arguments(
                        "formula: cups / customers}",
                        "formula: cups / cups_each}",
                        "metric.speaks-of-itself"),
                arguments(
                        "formula: cups / customers}",
                        "formula: cups / custommers}",
                        "metric.unknown-name"),
                arguments("  metrics:\n", measure("counter"), "plan.name-taken.tag"),
                arguments("  metrics:\n", measure("marketing"), "plan.name-taken.account"),
                arguments("  metrics:\n", measure("gross_margin"), "plan.name-taken.standard"),
                arguments("  metrics:\n", measure("money"), "plan.name-taken.unit"),
                arguments(
                        "  metrics:\n",
                        "  metrics:\n    - {id: cups, name: x, formula: revenue * 2}\n",
                        "plan.name-taken.measure"),
                arguments("en: customers}}", "en: customers}, sold: true}", "plan.sold-twice"),
                arguments("sold: true}", "sold: true, kind: level}", "plan.sold-level"),
                arguments("sold: true}", "sold: true, kind: stock}", "file.unknown-word"),
                arguments(
                        "{measure: livestreams,", "{measure: livestream,", "plan.unknown-measure"),
                arguments("months: [4, 4, 4, 4,", "months: [-4, 4, 4, 4,", "file.not-between"),
                arguments(
                        "months: [4, 4, 4, 4,",
                        "months: [4.00001, 4, 4, 4,",
                        "file.count-too-fine"),
                arguments("months: [4, 4, 4, 4,", "months: [4, 4, 4,", "file.not-twelve"),
                arguments(
                        "months: [4, 4, 4, 4,",
                        "months: [9000000000, 4, 4, 4,",
                        "file.not-between"),
                arguments("channel: counter, growth: 0.08}", "growth: 0.08}", "plan.measure-twice"),
                arguments("growth: 0.08}", "growth: 0.08, each: 5}", "file.choose-only-one"),
                arguments("each: 120000}", "each: 0}", "file.not-above"),
                arguments(
                        "driver: {perUnit: 2500, of: 'cups[app]'}",
                        "driver: {perUnit: 2500, of: revenue}",
                        "driver.no-count"),
                arguments(
                        "driver: {perUnit: 2500, of: 'cups[app]'}",
                        "driver: {share: 0.1, of: cups}",
                        "driver.share-of-count"),
                arguments(
                        "driver: {perUnit: 2500, of: 'cups[app]'}",
                        "driver: {perUnit: 2500}",
                        "file.missing-key"),
                arguments(
                        "driver: {perStep: 6000000, step: 600, of: customers}",
                        "driver: {perStep: 6000000, of: customers}",
                        "file.missing-key"),
                arguments(
                        "driver: {perStep: 6000000, step: 600, of: customers}",
                        "driver: {perStep: 6000000, step: 600 VND, of: customers}",
                        "driver.step-in-money"));
    }

    private static String measure(String id) {
        return "    - {id: %s, name: x, unit: x}\n  metrics:\n".formatted(id);
    }

    @ParameterizedTest(name = "{1} → {2}")
    @MethodSource("mistakes")
    void what_is_wrong_is_one_message_at_its_place(String now, String instead, String key) {
        String broken = with(now, instead);
        int line = (int) yaml().substring(0, yaml().indexOf(now)).lines().count();

        List<FileProblem> problems = PlanFile.read("plan.yaml", broken).problems();

        assertThat(problems).extracting(it -> it.message().key()).containsOnly(key);
        assertThat(problems)
                .filteredOn(it -> it.message().key().equals("metric.circle"))
                .as("a circle is told once")
                .hasSizeLessThan(2);
        assertThat(problems)
                .allSatisfy(it -> assertThat(Wording.of(Language.VI).knows(it.message())).isTrue());
        assertThat(problems).anySatisfy(it -> assertThat(it.line()).isBetween(line, line + 2));
    }

    @Test
    void changes_of_what_is_counted_lead_from_one_plan_to_another() {
        Plan cafe = cafe();
        Plan other =
                PlanFile.read(
                                "other.yaml",
                                with(
                                                "formula: revenue / customers}",
                                                "formula: 2 * revenue / customers}")
                                        .replace("growth: 0.08}", "growth: 0.1}"))
                        .value()
                        .orElseThrow();

        List<Change> changes = Changes.between(cafe, other);

        assertThat(changes).extracting(Change::kind).containsExactly("setMeasures");
        assertThat(cafe.with(changes).value()).contains(other);
        assertThat(ChangesFile.read("c.yaml", ChangesFile.writeYaml(changes), cafe).value())
                .map(ChangesFile::changes)
                .contains(changes);
        assertThat(
                        Wording.of(Language.EN)
                                .speakingOf(cafe.company())
                                .say(changes.get(0).sentence(cafe)))
                .contains("Average bill = revenue / customers")
                .contains("growth of 10%");
    }

    @Test
    void a_formula_that_is_amended_is_amended_in_every_goal() {
        Plan cafe = cafe();
        PlanPart.Counting now = PlanPart.MEASURES.of(cafe);
        List<vn.aop.core.figures.OwnMetric> halved =
                now.metrics().stream()
                        .map(
                                it ->
                                        it.id().equals("average_bill")
                                                ? new vn.aop.core.figures.OwnMetric(
                                                        it.id(),
                                                        it.name(),
                                                        Metric.parse("revenue / customers / 2"))
                                                : it)
                        .toList();

        Plan after =
                cafe.with(
                                List.of(
                                        PlanPart.MEASURES.set(
                                                new PlanPart.Counting(
                                                        now.measures(), halved, now.planned()))))
                        .value()
                        .orElseThrow();

        assertThat(after.goal("G2").orElseThrow().metric().meaning())
                .hasToString("revenue / customers / 2");
    }
}
