package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.aop.cases.plan.TeaShop.amendedTeaShop;
import static vn.aop.cases.plan.TeaShop.teaShop;

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
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.cases.file.ShippedSchema;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.plan.Plan;

/** The JSON Schema of plans: editors and the reader must agree. */
class PlanSchemaTest {

    private static final ShippedSchema SCHEMA =
            new ShippedSchema("plan-1.schema.json", PlanFile.schema());

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Test
    void the_shipped_schema_is_the_one_of_the_shapes() {
        SCHEMA.assertIsUpToDate();
    }

    @Test
    void the_schema_is_a_schema() {
        assertThat(SCHEMA.problemsAsSchema()).isEmpty();
    }

    @Test
    void the_shipped_case_keeps_to_the_schema() {
        assertThat(SCHEMA.problemsOf(TeaShop.resource("../babycare-house/plan.yaml"))).isEmpty();
    }

    /** A currency without a smaller unit has no fractions, in the schema as for the reader. */
    @ParameterizedTest
    @ValueSource(strings = {"openingCash", "openingPayables", "revenueYearBefore"})
    void amounts_are_whole_where_the_currency_has_no_smaller_unit(String key) {
        String plan = TeaShop.resource("../babycare-house/plan.yaml");
        for (String amount : List.of("1.5", "'1.5 VND'", "1", "1.0", "'2 VND'")) {
            String told = said(plan, key, amount);

            assertThat(SCHEMA.problemsOf(told).isEmpty())
                    .as(amount)
                    .isEqualTo(PlanFile.read("plan.yaml", told).problems().isEmpty());
            assertThat(SCHEMA.problemsOf(told).isEmpty())
                    .as(amount)
                    .isEqualTo(!amount.contains(".5"));
        }
    }

    @Test
    void months_and_costs_are_whole_as_well() {
        String plan = TeaShop.resource("../babycare-house/plan.yaml");

        assertThat(SCHEMA.problemsOf(plan.replace("[32000000, ", "[32000000.5, "))).isNotEmpty();
        assertThat(SCHEMA.problemsOf(plan.replace("amount: 9000000}", "amount: 9000000.5}")))
                .isNotEmpty();
    }

    private static String said(String plan, String key, String amount) {
        return plan.replaceAll("(?m)^  " + key + ":.*\n", "")
                .replaceFirst("\nbaseline:\n", "\nbaseline:\n  " + key + ": " + amount + "\n");
    }

    @Property(tries = 50)
    void whatever_is_written_keeps_to_the_schema(@ForAll("plans") Plan plan) {
        assertThat(SCHEMA.problemsOf(PlanFile.writeJson(plan))).isEmpty();
        assertThat(SCHEMA.problemsOf(PlanFile.writeYaml(plan))).isEmpty();
    }

    @Provide
    Arbitrary<PlanHistory> histories() {
        return Plans.histories();
    }

    @Property(tries = 30)
    void an_amended_plan_keeps_to_the_schema(@ForAll("histories") PlanHistory history) {
        assertThat(SCHEMA.problemsOf(PlanFile.writeJson(history))).isEmpty();
        assertThat(SCHEMA.problemsOf(PlanFile.writeYaml(history))).isEmpty();
    }

    @Test
    void the_amended_tea_shop_keeps_to_the_schema() {
        assertThat(SCHEMA.problemsOf(amendedTeaShop().yaml())).isEmpty();
    }

    static Stream<Arguments> brokenAmendments() {
        return Stream.of(
                arguments("cause: market", "cause: fear"),
                arguments("occasion: monthlyReview", "occasion: lunch"),
                arguments("on: 2027-07-20", "on: 1/9/2027"),
                arguments("    evidence: The contract went up by a third\n", ""),
                arguments(
                        "takeUp: {putOff: N1}",
                        "takeUp: {putOff: N1}\n        dropAction: {action: A1}"),
                arguments("settleRisk: {risk: R2}", "{}"),
                arguments("settleRisk: {risk: R2}", "settleRisk: R2"),
                arguments("settleRisk: {risk: R2}", "forgetRisk: {risk: R2}"),
                arguments("{2027-12: 2}", "{2027-12: 0}"),
                arguments("{2027-12: 2}", "{Dec: 2}"),
                arguments("{2027-12: 2}", "{}"),
                arguments("factor: 0.5", "factor: 0"),
                arguments("months: 1}", "months: 25}"),
                arguments("position: 1}", "position: -1}"),
                arguments("change: -0.10", "change: -1"),
                arguments("order: [2, 1]", "order: [0, 1]"),
                arguments("target: {growth: 0.15}", "target: {}"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("brokenAmendments")
    void schema_and_reader_refuse_the_same_amendments(String now, String instead) {
        TeaShop broken = amendedTeaShop().with(now, instead);

        assertThat(broken.problems()).as("the reader").isNotEmpty();
        assertThat(SCHEMA.problemsOf(broken.yaml())).as("the schema").isNotEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("aop: 1", "aop: 2"),
                arguments("aop: 1\n", ""),
                arguments("industry: Tea", "industry: 5"),
                arguments("industry: Tea", "industry: ' '"),
                arguments("industry: Tea", "industry: {vi: Trà}"),
                arguments("industry: Tea\n", "industri: Tea\n"),
                arguments("scale: small", "scale: tiny"),
                arguments("currency: VND", "currency: đồng"),
                arguments("id: web, name", "id: web-shop, name"),
                arguments("feeRate: 0.05", "feeRate: 5"),
                arguments("feeRate: 0.05", "feeRate: '0.05'"),
                arguments("settlementDays: 7", "settlementDays: 7.5"),
                arguments("supplierDays: 15", "supplierDays: -1"),
                arguments("from: 2027-04}", "from: 2027-13}"),
                arguments("from: 2027-04}", "from: 04/2027}"),
                arguments("growth: 0.02}", "growth: -2}"),
                arguments("target: {growth: 0.20}", "target: {growth: -1}"),
                arguments("target: {growth: 0.20}", "target: {growth: 0.2, level: 1}"),
                arguments("target: {growth: 0.20}", "target: {}"),
                arguments("6, 7, 8, 9, 10, 11, 12]", "6, 7, 8, 9, 10, 11]"),
                arguments("leaf: 20000000", "leaf: -1"),
                arguments("leaf: 20000000", "leaf: many"),
                arguments("comparator: atMost", "comparator: most"),
                arguments("core: true", "core: yes"),
                arguments("rank: 1", "rank: 0"),
                arguments("    running: true\n", ""),
                arguments("    running: true\n", "    running: true\n    goals: [G1]\n"),
                arguments("    running: true\n", "    running: false\n"),
                arguments("limit: hard", "limit: firm"),
                arguments("after: [A1]", "after: A1"),
                arguments("effort: {an: 2.5}", "effort: {an: -1}"),
                arguments("lasts: true", "lasts: 1"),
                arguments("daysPerMonth: 22", "daysPerMonth: 32"),
                arguments("above: 5}", "above: 5, below: 3}"),
                arguments("probability: 0.3", "probability: 30"),
                arguments("target: plan", "target: plans"),
                arguments("target: {level: 3}", "target: {level: 3, months: [1]}"),
                arguments("day: 5", "day: 29"),
                arguments("until: 2027-06-30", "until: 30/06/2027"),
                arguments("attends: [an]", "attends: [an, 5]"),
                arguments("approvers: [an]", "approvers: an"),
                arguments("held: [2027-04, 2027-05]", "held: [2027-13]"),
                arguments("value: 4", "value: -1"),
                arguments("value: 4", "value: many"),
                arguments("skills: [advertising]", "skills: advertising"),
                arguments("department: Front", "department: [Front]"),
                arguments("revenueYearBefore: 60", "revenueYearBefore: -60"),
                arguments("    revenue: {recognised: created, ", "    revenue: {"),
                arguments("questions: [How do the goals progress?]", "questions: 3"),
                arguments("id: R1", "id: ''"),
                arguments("id: K3, ", ""));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("broken")
    void schema_and_reader_refuse_the_same(String now, String instead) {
        TeaShop broken = teaShop().with(now, instead);

        assertThat(broken.problems()).as("the reader").isNotEmpty();
        assertThat(SCHEMA.problemsOf(broken.yaml())).as("the schema").isNotEmpty();
    }

    @Test
    void every_object_and_key_is_described_in_both_languages() {
        List<String> lines =
                PlanFile.schema().lines().filter(line -> line.contains("\"description\"")).toList();

        assertThat(lines).hasSizeGreaterThan(150).allMatch(line -> line.contains("\\n"));
    }
}
