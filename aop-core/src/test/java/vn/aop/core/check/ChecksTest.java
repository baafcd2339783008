package vn.aop.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.aop.core.plan.SmallShop.smallShop;
import static vn.aop.core.plan.SmallShop.threshold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

class ChecksTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 31);

    @Test
    void an_own_rule_runs_beside_the_built_in_ones() {
        CheckReport report = BuiltInRules.checks().with(speaking("rainy-season")).check(plan());

        assertThat(report.findings()).extracting(Finding::rule).contains("rainy-season");
    }

    @Test
    void a_rule_that_throws_is_reported_and_the_others_run() {
        Rule broken =
                new OwnRule("broken-rule") {
                    @Override
                    public List<Finding> check(CheckContext context) {
                        throw new IllegalStateException("no rain data");
                    }
                };

        CheckReport report =
                BuiltInRules.checks().with(broken).with(speaking("rainy-season")).check(plan());

        assertThat(report.failures())
                .containsExactly(
                        new RuleFailure(
                                "broken-rule", "java.lang.IllegalStateException: no rain data"));
        assertThat(report.findings()).extracting(Finding::rule).contains("rainy-season");
        assertThat(report.asksForMending()).isTrue();
    }

    @Test
    void rules_for_which_there_is_no_time_are_told_and_the_report_is_not_complete() {
        Deadline past = () -> true;

        CheckReport report = BuiltInRules.checks().within(past).check(plan());

        assertThat(report.isComplete()).isFalse();
        assertThat(report.asksForMending()).isTrue();
        assertThat(report.findings()).isEmpty();
        assertThat(report.failures()).isEmpty();
        assertThat(report.unfinished())
                .isEqualTo(BuiltInRules.checks().rules().stream().map(Rule::id).toList());
    }

    @Test
    void what_was_found_before_the_deadline_is_told() {
        AtomicInteger asked = new AtomicInteger();
        Deadline afterSome = () -> asked.incrementAndGet() > 40;
        CheckReport whole = BuiltInRules.checks().check(plan());

        CheckReport report = BuiltInRules.checks().within(afterSome).check(plan());

        assertThat(report.unfinished()).isNotEmpty().hasSizeLessThan(whole.findings().size() + 80);
        assertThat(report.findings()).isNotEmpty();
        assertThat(whole.findings()).containsAll(report.findings());
        assertThat(whole.isComplete()).isTrue();
    }

    @Test
    void a_rule_that_takes_long_can_ask_whether_anybody_still_waits() {
        Rule endless =
                new OwnRule("endless-rule") {
                    @Override
                    public List<Finding> check(CheckContext context) {
                        while (true) {
                            context.deadline().check();
                        }
                    }
                };
        AtomicInteger asked = new AtomicInteger();

        CheckReport report =
                BuiltInRules.checks()
                        .with(endless)
                        .within(() -> asked.incrementAndGet() > 10_000)
                        .check(plan());

        assertThat(report.unfinished()).containsExactly("endless-rule");
    }

    @Test
    void an_id_that_is_taken_is_refused() {
        assertThatThrownBy(() -> BuiltInRules.checks().with(speaking("too-many-goals")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two rules have the same id 'too-many-goals'")
                .hasMessageContaining("rules.goals.TooManyGoals")
                .hasMessageContaining("OwnRule");
    }

    @Test
    void only_the_rules_asked_for_run() {
        Checks checks =
                BuiltInRules.checks().with(speaking("rainy-season")).with(speaking("dry-season"));

        CheckReport report =
                checks.check(
                        PlanHistory.of(plan()), Circumstances.unknown(), List.of("dry-season"));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("dry-season");
    }

    @Test
    void a_waived_finding_is_told_apart_up_to_the_last_day_of_its_waiver() {
        Plan plan = waiving("rainy-season", "budget");

        CheckReport onLastDay = check(plan, UNTIL);
        CheckReport after = check(plan, UNTIL.plusDays(1));

        assertThat(onLastDay.findings()).extracting(Finding::rule).doesNotContain("rainy-season");
        assertThat(onLastDay.waived())
                .extracting(it -> it.finding().rule())
                .containsExactly("rainy-season");
        assertThat(after.findings())
                .extracting(Finding::rule)
                .contains("rainy-season", "waiver-expired");
        assertThat(after.waived()).isEmpty();
        assertThat(after.findings())
                .filteredOn(it -> it.rule().equals("waiver-expired"))
                .extracting(it -> it.message().arg("rule"))
                .containsExactly(new RuleName("rainy-season"));
    }

    @Test
    void advice_has_the_facts_of_the_finding_but_no_names_that_may_have_been_meant() {
        Finding mistyped =
                check(waiving("rainy-seasn", "budget"), UNTIL).findings().stream()
                        .filter(it -> it.rule().equals("unknown-rule"))
                        .findFirst()
                        .orElseThrow();

        assertThat(mistyped.message().arg("nearest")).isEqualTo(List.of("rainy-season"));
        assertThat(mistyped.advice())
                .isEqualTo(Message.of("check.unknown-rule.mend").with("rule", "rainy-seasn"));
    }

    @Test
    void a_waiver_holds_for_what_lies_within_its_place_and_nothing_else() {
        assertThat(check(waiving("rainy-season", "budget/ads"), UNTIL).waived()).hasSize(1);
        assertThat(check(waiving("rainy-season", "budget/ad"), UNTIL).waived()).isEmpty();
        assertThat(check(waiving("dry-season", "budget"), UNTIL).waived()).isEmpty();
    }

    @Test
    void what_is_found_about_the_plan_as_a_whole_is_waived_for_the_plan() {
        Checks checks = BuiltInRules.checks().with(new OwnRule("rainy-season", ""));

        assertThat(checks.check(waiving("rainy-season", "plan")).waived()).hasSize(1);
        assertThat(checks.check(waiving("rainy-season", "budget")).waived()).isEmpty();
        assertThat(check(waiving("rainy-season", "plan"), UNTIL).waived()).isEmpty();
    }

    @Test
    void without_a_day_no_waiver_has_expired() {
        CheckReport report =
                BuiltInRules.checks()
                        .with(speaking("rainy-season"))
                        .check(waiving("rainy-season", "budget"));

        assertThat(report.waived()).hasSize(1);
    }

    @Test
    void a_plan_sets_a_threshold_of_its_own() {
        Rule rule = speaking("rainy-season");
        Threshold most = Threshold.of("most", "5", "12");
        Plan plan =
                smallShop()
                        .withThresholds(
                                new ThresholdChange(
                                        "rainy-season",
                                        "most",
                                        new BigDecimal("7"),
                                        Text.of("Mưa nhiều")))
                        .plan();

        assertThat(CheckContext.of(plan()).limit(rule, most)).isEqualByComparingTo("5");
        assertThat(CheckContext.of(plan).limit(rule, most)).isEqualByComparingTo("7");
    }

    @Test
    void findings_that_ask_the_most_come_first() {
        List<Severity> kinds =
                BuiltInRules.checks().check(plan()).findings().stream()
                        .map(Finding::severity)
                        .toList();

        assertThat(kinds).isSorted();
    }

    @Test
    void whoever_is_judged_does_not_set_the_measure() {
        Rule most =
                new OwnRule("rainy-season") {
                    @Override
                    public List<Finding> check(CheckContext context) {
                        int limit = context.count(this, Threshold.of("most", "5"));
                        return limit > 4 ? List.of() : super.check(context);
                    }
                };
        Waiver waiver = new Waiver("dry-season", Place.WHOLE, Text.of("Đợi hết mùa mưa"), UNTIL);
        Plan lenient =
                smallShop()
                        .withThresholds(threshold("rainy-season", "most", "99"))
                        .withWaivers(waiver)
                        .plan();
        Checks checks = Checks.none().with(most).with(new OwnRule("dry-season", ""));
        Yardstick strict =
                new Yardstick(List.of(threshold("rainy-season", "most", "4")), List.of());

        assertThat(rules(checks, lenient, Circumstances.unknown())).isEmpty();
        assertThat(rules(checks, lenient, Circumstances.unknown().by(Yardstick.USUAL)))
                .containsExactly("dry-season");
        assertThat(rules(checks, lenient, Circumstances.unknown().by(strict)))
                .containsExactly("rainy-season", "dry-season");
        assertThat(rules(checks, plan(), Circumstances.unknown().by(Yardstick.of(lenient))))
                .isEmpty();
    }

    /** The own waivers of a plan are judged no more than they judge: they are not there. */
    @Test
    void a_measure_takes_the_place_of_what_is_wrong_with_the_plans_own() {
        Plan mistyped = waiving("rainy-seasn", "budget");

        assertThat(rules(BuiltInRules.checks(), mistyped, Circumstances.unknown()))
                .contains("unknown-rule");
        assertThat(
                        rules(
                                BuiltInRules.checks(),
                                mistyped,
                                Circumstances.unknown().by(Yardstick.USUAL).on(UNTIL)))
                .isNotEmpty()
                .doesNotContain("unknown-rule", "waiver-expired");
    }

    private static List<String> rules(Checks checks, Plan plan, Circumstances circumstances) {
        return checks.check(PlanHistory.of(plan), circumstances).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static CheckReport check(Plan plan, LocalDate day) {
        return BuiltInRules.checks()
                .with(speaking("rainy-season"))
                .check(PlanHistory.of(plan), Circumstances.unknown().on(day));
    }

    private static Plan plan() {
        return smallShop().plan();
    }

    private static Plan waiving(String rule, String where) {
        return smallShop()
                .withWaivers(
                        new Waiver(rule, Waiver.where(where), Text.of("Đợi hết mùa mưa"), UNTIL))
                .plan();
    }

    private static Rule speaking(String id) {
        return new OwnRule(id);
    }

    /** A rule of an embedder, which always finds something at one budget line. */
    private static class OwnRule implements Rule {

        private final String id;
        private final String where;

        OwnRule(String id) {
            this(id, "budget/ads");
        }

        OwnRule(String id, String where) {
            this.id = id;
            this.where = where;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Severity severity() {
            return Severity.WORTH_KNOWING;
        }

        @Override
        public Topic topic() {
            return Topic.BUDGET;
        }

        @Override
        public List<Finding> check(CheckContext context) {
            return List.of(Finding.of(this, Place.of(where)).with("months", 3));
        }
    }

    @Test
    void thresholds_beyond_all_counts_break_no_rule() {
        List<ThresholdChange> endless =
                BuiltInRules.checks().rules().stream()
                        .flatMap(
                                rule ->
                                        rule.thresholds().stream()
                                                .map(it -> threshold(rule.id(), it.name(), "3E+9")))
                        .toList();
        Plan plan = smallShop().withThresholds(endless.toArray(ThresholdChange[]::new)).plan();
        Circumstances late = Circumstances.unknown().on(LocalDate.of(2026, 12, 31));

        CheckReport report = BuiltInRules.checks().check(PlanHistory.of(plan), late);

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .extracting(Finding::rule)
                .doesNotContain("too-many-goals", "too-many-kpis", "review-missed", "plan-unused");
    }
}
