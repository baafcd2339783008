package vn.aop.core.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.decision.Proposals.lift;
import static vn.aop.core.decision.Proposals.proposal;
import static vn.aop.core.decision.Proposals.shop;
import static vn.aop.core.decision.Proposals.work;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.core.check.CheckReport;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.RuleFailure;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.desk.Decision;
import vn.aop.core.decision.desk.DecisionDesk;
import vn.aop.core.decision.desk.Policy;
import vn.aop.core.decision.desk.Verdict;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.core.text.ProblemsException;

class ExtensionPathTest {

    private static final Plan PLAN = shop().plan();

    @TempDir private Path folder;
    private BesideLoader jar;

    @BeforeEach
    void nothing_beside() {
        jar = new BesideLoader(folder);
    }

    private Checks checks() {
        return BuiltInRules.withInstalled(ExtensionPath.of(jar));
    }

    private DecisionDesk desk() {
        return DecisionDesk.installed(ExtensionPath.of(jar));
    }

    private Decision decided() {
        return desk().decide(PLAN, proposal(work("P1", 3, 12, lift("online", "*", "0.30")).add()))
                .orElseThrow(ProblemsException::new);
    }

    private static List<String> keys(List<ExtensionProblem> problems) {
        return problems.stream().map(ExtensionProblem::message).map(Message::toString).toList();
    }

    @Test
    void nothing_beside_is_no_problem() {
        assertThat(checks().problems()).isEmpty();
        assertThat(checks().rules()).isEqualTo(BuiltInRules.all());
        assertThat(desk().criteria()).isEqualTo(DecisionDesk.usual().criteria());
        assertThat(desk().policy()).isSameAs(Policy.USUAL);
        assertThat(desk().problems()).isEmpty();
    }

    @Test
    void a_rule_beside_the_program_runs_after_the_built_in_ones() {
        jar.provides(Rule.class, Strangers.RainySeason.class);

        CheckReport report = checks().check(PLAN);

        assertThat(report.findings()).extracting(Finding::rule).contains("rainy-season");
        assertThat(checks().rules().get(BuiltInRules.all().size()).id()).isEqualTo("rainy-season");
    }

    @Test
    void what_the_loader_of_the_thread_sees_is_installed() {
        jar.provides(Rule.class, Strangers.RainySeason.class);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(jar);

            assertThat(BuiltInRules.withInstalled().rule("rainy-season")).isPresent();
            assertThat(DecisionDesk.installed().checks().rule("rainy-season")).isPresent();

            thread.setContextClassLoader(null);

            assertThat(BuiltInRules.withInstalled().rules()).isEqualTo(BuiltInRules.all());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Whatever is wrong with one, the sound one after it is found. */
    @Test
    void what_cannot_be_used_is_told_one_by_one_and_stops_nothing() {
        jar.lists(
                Rule.class,
                List.of(
                        "com.example.Missing # nobody packed it",
                        Strangers.class.getName() + "$Unlinkable",
                        Strangers.Throwing.class.getName(),
                        Strangers.Spaced.class.getName(),
                        Strangers.Silent.class.getName(),
                        Strangers.Weather.class.getName(),
                        Strangers.RainySeason.class.getName()));

        assertThat(checks().rule("rainy-season")).isPresent();
        assertThat(checks().rules()).hasSize(BuiltInRules.all().size() + 1);
        assertThat(checks().problems())
                .extracting(ExtensionProblem::extension)
                .containsExactly(
                        "com.example.Missing",
                        Rule.class.getName(),
                        Strangers.Throwing.class.getName(),
                        Strangers.Spaced.class.getName(),
                        Strangers.Silent.class.getName(),
                        Strangers.Weather.class.getName());
        assertThat(keys(checks().problems()))
                .satisfiesExactly(
                        it -> assertThat(it).contains("com.example.Missing not found"),
                        it -> assertThat(it).contains("com/example/Base"),
                        it -> assertThat(it).contains("no rain data"),
                        it -> assertThat(it).contains("'Rainy season' is not in kebab case"),
                        it -> assertThat(it).contains("severity() returned null"),
                        it -> assertThat(it).contains("not a subtype"));
    }

    @Test
    void a_list_that_is_none_is_told() {
        jar.lists(Rule.class, List.of("this is no class"));

        assertThat(keys(checks().problems()))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("Rule"));
        assertThat(checks().rules()).isEqualTo(BuiltInRules.all());
    }

    @Test
    void an_id_that_is_taken_names_both() {
        jar.provides(
                Rule.class,
                Strangers.TooMany.class,
                Strangers.RainySeason.class,
                Strangers.RainyAgain.class);
        Rule builtIn = BuiltInRules.checks().rule("too-many-goals").orElseThrow();

        assertThat(checks().rule("too-many-goals")).containsSame(builtIn);
        assertThat(checks().problems()).hasSize(2);
        Message own = checks().problems().get(0).message();
        assertThat(own.arg("holder")).isEqualTo(builtIn.getClass());
        assertThat(own.arg("id")).isEqualTo("too-many-goals");
        assertThat(((Class<?>) own.arg("extension")).getName())
                .isEqualTo(Strangers.TooMany.class.getName());
        Message again = checks().problems().get(1).message();
        assertThat(again.arg("holder").toString()).endsWith("RainySeason");
        assertThat(again.arg("extension").toString()).endsWith("RainyAgain");
    }

    @Test
    void a_rule_that_cannot_be_linked_at_work_or_answers_nothing_breaks_off_alone() {
        jar.provides(
                Rule.class,
                Strangers.Lacking.class,
                Strangers.Null.class,
                Strangers.RainySeason.class);

        CheckReport report = checks().check(PLAN);

        assertThat(report.findings()).extracting(Finding::rule).contains("rainy-season");
        assertThat(report.failures())
                .extracting(RuleFailure::rule)
                .containsExactly("lacking", "null-rule");
        assertThat(report.failures().get(1).reason()).contains("give an empty list");
    }

    @Test
    void a_criterion_beside_the_program_judges_and_a_policy_answers() {
        jar.provides(DecisionCriterion.class, Strangers.Weather.class)
                .provides(Policy.class, Strangers.NeverYes.class);

        Decision decision = decided();

        assertThat(decision.judgements()).extracting(Judgement::criterion).contains("weather");
        assertThat(decision.verdict()).isEqualTo(new Verdict.No());
        assertThat(desk().with(Policy.USUAL).problems()).isEmpty();
    }

    @Test
    void the_id_of_a_criterion_that_is_taken_and_a_second_policy_name_both() {
        jar.provides(DecisionCriterion.class, Strangers.OtherFloor.class, Strangers.Weather.class)
                .provides(Policy.class, Strangers.NeverYes.class, Strangers.NoAnswer.class)
                .provides(Rule.class, Strangers.Throwing.class);

        assertThat(desk().criteria()).hasSize(DecisionDesk.usual().criteria().size() + 1);
        assertThat(desk().problems()).hasSize(3);
        assertThat(keys(desk().problems()))
                .satisfiesExactly(
                        it -> assertThat(it).contains("no rain data"),
                        it ->
                                assertThat(it)
                                        .startsWith("extension.id-taken")
                                        .contains("OtherFloor", "vn.aop.core.decision.criteria."),
                        it ->
                                assertThat(it)
                                        .startsWith("extension.second-policy")
                                        .contains("NoAnswer", "NeverYes"));
        assertThatThrownBy(() -> DecisionDesk.usual().with(new Strangers.OtherFloor()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'cash-floor'")
                .hasMessageContaining("OtherFloor");
    }

    @Test
    void what_breaks_off_at_the_desk_is_told_and_the_answer_is_that_of_the_rest() {
        Decision usual = decided();
        jar.provides(DecisionCriterion.class, Strangers.Storm.class)
                .provides(Policy.class, Strangers.NoAnswer.class)
                .provides(Rule.class, Strangers.Null.class);

        Decision decision = decided();

        assertThat(decision.verdict()).isEqualTo(usual.verdict());
        assertThat(decision.judgements())
                .filteredOn(it -> !usual.judgements().contains(it))
                .extracting(it -> it.criterion() + " " + it.message().arg("reason"))
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).startsWith("storm").contains("no radar"),
                        it -> assertThat(it).startsWith("policy").contains("returned null"),
                        it -> assertThat(it).startsWith("plan-checks").contains("empty list"));
    }

    @Test
    void the_modules_of_a_layer_are_looked_through() {
        ExtensionPath layer = ExtensionPath.of(ModuleLayer.boot());

        assertThat(layer.loaders()).isEmpty();
        assertThat(BuiltInRules.withInstalled(layer).problems()).isEmpty();
        assertThat(BuiltInRules.withInstalled(layer).rules()).isEqualTo(BuiltInRules.all());
    }
}
