package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.Cases;
import vn.aop.cases.check.TurnoverThresholds;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.fuzz.Claims;
import vn.aop.cases.fuzz.Fuzz;
import vn.aop.cases.fuzz.Fuzz.Form;
import vn.aop.cases.fuzz.Fuzz.Outcome;
import vn.aop.cases.fuzz.Share;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.coherence.Coherence;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.log.DecisionLog;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;
import vn.aop.core.trace.Traceability;

/** Nothing that can be written into the files of a plan breaks their readers. */
class PlanFuzzTest {

    private static final Plan SHIPPED = Cases.shipped().find("babycare-house").orElseThrow().plan();
    private static final int DECIDED_ONE_IN = 20;
    private static final PlanHistory TEA = TeaShop.amendedTeaShop().history();

    static Stream<Share> shares() {
        return Stream.of(
                new Share(
                        new Fuzz(
                                "plan YAML",
                                Form.YAML,
                                plans(PlanFile::writeYaml),
                                PlanFuzzTest::planYaml),
                        1_000,
                        120_000),
                new Share(
                        new Fuzz(
                                "plan JSON",
                                Form.JSON,
                                plans(PlanFile::writeJson),
                                PlanFuzzTest::planJson),
                        1_000,
                        120_000),
                new Share(
                        new Fuzz("plan in use", Form.YAML, teaShop(), PlanFuzzTest::used),
                        300,
                        20_000),
                new Share(
                        new Fuzz("changes", Form.YAML, changes(), PlanFuzzTest::changes),
                        2_000,
                        200_000),
                new Share(
                        new Fuzz("proposal", Form.YAML, proposals(), PlanFuzzTest::proposal),
                        2_000,
                        100_000),
                new Share(
                        new Fuzz("decisions", Form.YAML, logs(), PlanFuzzTest::decisions),
                        2_000,
                        100_000));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void no_text_breaks_a_reader(Share share) {
        share.tryFew();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("shares")
    void no_text_out_of_very_many_breaks_a_reader(Share share) {
        share.tryMany();
    }

    private static List<String> plans(Function<PlanHistory, String> written) {
        List<String> plans = new ArrayList<>();
        plans.add(written.apply(TEA));
        plans.add(TeaShop.teaShop().yaml());
        IntStream.range(0, 12)
                .mapToObj(i -> new RandomHistory(new Chance(new Random(i))).history())
                .map(written)
                .forEach(plans::add);
        return plans;
    }

    private static List<String> teaShop() {
        return List.of(TeaShop.teaShop().yaml(), TeaShop.amendedTeaShop().yaml());
    }

    private static Outcome planYaml(String text) {
        return plan("plan.yaml", text);
    }

    private static Outcome planJson(String text) {
        return plan("plan.json", text);
    }

    private static Outcome plan(String name, String text) {
        Validated<PlanHistory, FileProblem> read = PlanFile.readHistory(name, text);
        if (read.value().isEmpty()) {
            return Claims.refused(text, read);
        }
        PlanHistory history = read.value().get();
        assertThat(PlanFile.readHistory("plan.yaml", PlanFile.writeYaml(history))).isEqualTo(read);
        assertThat(PlanFile.readHistory("plan.json", PlanFile.writeJson(history))).isEqualTo(read);
        LocatedPlan plan = PlanFile.locate(name, text).value().orElseThrow();
        Stream.of("", "goals/G1/target", "actions/A1", "baseline/figures/0", "direction/priorities")
                .forEach(where -> Claims.requireWithin(text, plan.place(Place.of(where)), where));
        Projection.problems(history.current()).forEach(it -> Claims.requireWords(it.message()));
        return Outcome.ACCEPTED;
    }

    /** Whatever plan can be read can be looked at by every rule, and projected if it is sound. */
    private static Outcome used(String text) {
        Validated<PlanHistory, FileProblem> read = PlanFile.readHistory("plan.yaml", text);
        if (read.value().isEmpty()) {
            return Claims.refused(text, read);
        }
        PlanHistory history = read.value().get();
        Plan plan = history.current();
        Circumstances circumstances =
                Circumstances.unknown()
                        .on(plan.year().last().atDay(7))
                        .with(TurnoverThresholds.shipped());
        assertThat(BuiltInRules.checks().check(history, circumstances).failures()).isEmpty();
        Traceability.of(plan);
        if (Projection.problems(plan).isEmpty()) {
            Projection.of(plan);
            Coherence.of(plan);
        }
        return Outcome.ACCEPTED;
    }

    private static List<String> changes() {
        return TEA.amendments().stream()
                .map(Amendment::changes)
                .map(ChangesFile::writeYaml)
                .toList();
    }

    private static Outcome changes(String text) {
        Validated<ChangesFile, FileProblem> read =
                ChangesFile.read("changes.yaml", text, TEA.original());
        if (read.value().isEmpty()) {
            return Claims.refused(text, read);
        }
        ChangesFile file = read.value().get();
        String yaml = ChangesFile.writeYaml(file.changes());
        String json = ChangesFile.writeJson(file.changes());
        assertThat(changes("changes.yaml", yaml)).isEqualTo(file.changes());
        assertThat(changes("changes.json", json)).isEqualTo(file.changes());
        Amendment first = TEA.amendments().get(0);
        Amendment amendment =
                new Amendment(
                        file.changes(),
                        first.cause(),
                        first.evidence(),
                        first.by(),
                        first.on(),
                        first.occasion());
        try {
            PlanHistory.of(TEA.original()).amend(amendment);
        } catch (ProblemsException refused) {
            assertThat(refused.problems()).isNotEmpty();
            for (Problem problem : refused.problems()) {
                Problem own = problem.within(Place.of("amendments/0"));
                Claims.requireWords(own.message());
                if (Place.of("changes").covers(own.where())) {
                    Claims.refused(text, Validated.invalid(List.of(file.told(own))));
                }
            }
        }
        return Outcome.ACCEPTED;
    }

    private static List<?> changes(String name, String text) {
        return ChangesFile.read(name, text, TEA.original()).value().orElseThrow().changes();
    }

    private static List<String> proposals() {
        return Cases.shipped().find("babycare-house").orElseThrow().proposals().values().stream()
                .map(ProposalFile::writeYaml)
                .toList();
    }

    private static Outcome proposal(String text) {
        Validated<ProposalFile, FileProblem> read =
                ProposalFile.read("proposal.yaml", text, SHIPPED);
        if (read.value().isEmpty()) {
            return Claims.refused(text, read);
        }
        Proposal proposal = read.value().get().proposal();
        String written = ProposalFile.writeYaml(proposal);
        assertThat(
                        ProposalFile.read("proposal.yaml", written, SHIPPED)
                                .value()
                                .orElseThrow()
                                .proposal())
                .isEqualTo(proposal);
        if (text.hashCode() % DECIDED_ONE_IN == 0) {
            decide(text, read.value().get());
        }
        return Outcome.ACCEPTED;
    }

    private static void decide(String text, ProposalFile file) {
        for (Problem problem : DecisionDesk.usual().decide(SHIPPED, file.proposal()).problems()) {
            Claims.refused(text, Validated.invalid(List.of(file.told(problem))));
        }
    }

    private static List<String> logs() {
        return List.of(
                """
                aop: 1
                decisions:
                  - id: D1
                    kind: opportunity
                    what: {vi: Mở thêm cửa hàng, en: Open another shop}
                    asked: 2026-02-01
                    by: lan
                    verdict: yesIf
                    decided: {choice: yes, by: lan, on: 2026-02-03, amendment: 1}
                    cameOfIt: {what: It paid, on: 2026-05-01}
                  - {id: D2, kind: costCut, what: Save, asked: 2026-07-01, by: an, verdict: offered}
                """,
                "aop: 1\ndecisions: []\n");
    }

    private static Outcome decisions(String text) {
        Validated<DecisionLog, FileProblem> read = DecisionLogFile.read("decisions.yaml", text);
        if (read.value().isEmpty()) {
            return Claims.refused(text, read);
        }
        String written = DecisionLogFile.writeYaml(read.value().get());
        assertThat(DecisionLogFile.read("decisions.yaml", written)).isEqualTo(read);
        return Outcome.ACCEPTED;
    }
}
