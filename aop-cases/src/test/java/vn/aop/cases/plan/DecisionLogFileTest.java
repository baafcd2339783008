package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.ShippedSchema;
import vn.aop.cases.file.Told;
import vn.aop.core.decision.log.AnswerBasis;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.text.Validated;

/** The log of decisions in a file. */
class DecisionLogFileTest {

    private static final ShippedSchema SCHEMA =
            new ShippedSchema("decisions-1.schema.json", DecisionLogFile.schema());
    private static final String ENTRY =
            """
              - id: D1
                kind: costCut
                what: Save
                asked: 2026-07-01
                by: lan
                verdict: offered
            """;

    @Provide
    Arbitrary<DecisionLog> logs() {
        return Arbitraries.randomValue(random -> log(new Chance(random)));
    }

    private static DecisionLog log(Chance by) {
        return new DecisionLog(by.upToThree(it -> entry(by, "D" + it)));
    }

    private static LoggedDecision entry(Chance by, String id) {
        LocalDate asked = by.day();
        LocalDate decided = asked.plusDays(by.number(0, 99));
        LocalDate seen = decided.plusDays(by.number(0, 99));
        return new LoggedDecision(
                id,
                by.oneOf(LoggedDecision.Kind.values()),
                by.text(),
                asked,
                "p" + by.number(1, 9),
                by.oneOf(LoggedDecision.Answer.values()),
                by.maybe(() -> resolution(by, decided)),
                by.maybe(() -> new LoggedDecision.Aftermath(by.text(), seen)),
                by.maybe(() -> basis(by)));
    }

    private static AnswerBasis basis(Chance by) {
        return by.maybe(() -> AnswerBasis.estimate(YearMonth.from(by.day())))
                .orElse(AnswerBasis.PLAN);
    }

    private static LoggedDecision.Resolution resolution(Chance by, LocalDate on) {
        return new LoggedDecision.Resolution(
                by.oneOf(LoggedDecision.Choice.values()),
                "p" + by.number(1, 9),
                on,
                by.maybe(() -> by.number(1, 10_000)));
    }

    @Property(tries = 200)
    void what_is_written_is_read_as_the_same_and_keeps_to_the_schema(
            @ForAll("logs") DecisionLog log) {
        String yaml = DecisionLogFile.writeYaml(log);

        assertThat(DecisionLogFile.read("decisions.yaml", yaml))
                .as(yaml)
                .isEqualTo(Validated.valid(log));
        assertThat(SCHEMA.problemsOf(yaml)).isEmpty();
    }

    @Test
    void the_shipped_schema_is_the_one_of_the_shapes() {
        SCHEMA.assertIsUpToDate();
        assertThat(SCHEMA.problemsAsSchema()).isEmpty();
    }

    @Test
    void reads_a_question_that_is_not_decided_yet() {
        DecisionLog log = read("aop: 1\ndecisions:\n" + ENTRY).value().orElseThrow();

        assertThat(log.nextId()).isEqualTo("D2");
        assertThat(log.entries()).singleElement().matches(it -> it.resolution().isEmpty());
    }

    @Test
    void a_basis_is_the_plan_or_a_month_and_may_be_left_out() {
        assertThat(basis("")).isEmpty();
        assertThat(basis("    basis: plan\n")).contains(AnswerBasis.PLAN);
        assertThat(basis("    basis: 2026-08\n"))
                .contains(AnswerBasis.estimate(YearMonth.of(2026, 8)));
        assertThat(told("aop: 1\ndecisions:\n" + ENTRY + "    basis: estimate\n"))
                .singleElement()
                .asString()
                .startsWith("9:12 log.no-basis");
        assertThat(told("aop: 1\ndecisions:\n" + ENTRY + "    basis: 2026-13\n"))
                .singleElement()
                .asString()
                .startsWith("9:12 ");
    }

    private static Optional<AnswerBasis> basis(String line) {
        return read("aop: 1\ndecisions:\n" + ENTRY + line)
                .value()
                .orElseThrow()
                .entries()
                .get(0)
                .basis();
    }

    @Test
    void refuses_two_questions_with_one_id() {
        assertThat(told("aop: 1\ndecisions:\n" + ENTRY + ENTRY))
                .singleElement()
                .asString()
                .contains("id");
    }

    @Test
    void refuses_an_unknown_answer_at_its_place() {
        assertThat(told("aop: 1\ndecisions:\n" + ENTRY.replace("offered", "maybe")))
                .singleElement()
                .asString()
                .startsWith("8:14 ");
    }

    @Test
    void refuses_days_that_are_out_of_order_each_at_its_place() {
        String early =
                ENTRY
                        + """
                            decided:
                              choice: accepted
                              by: lan
                              on: 2026-06-30
                            cameOfIt:
                              what: Sold twice as much
                              on: 2026-06-29
                        """;

        assertThat(told("aop: 1\ndecisions:\n" + early))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("12:11 ").contains("2026-07-01"),
                        it -> assertThat(it).startsWith("15:11 ").contains("2026-06-30"));
    }

    private static Validated<DecisionLog, FileProblem> read(String yaml) {
        return DecisionLogFile.read("decisions.yaml", yaml);
    }

    private static List<String> told(String yaml) {
        return Told.told(read(yaml).problems());
    }
}
