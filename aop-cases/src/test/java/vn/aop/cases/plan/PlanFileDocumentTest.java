package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

/** {@code docs/plan-file.md} tells every key of a plan file, as the shapes read it. */
class PlanFileDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/plan-file.md");
    private static final String KEYS = "<!-- keys -->\n\n";

    /** Of keys that neither plan has. */
    private static final String MORE =
            """
            company: {vat: {method: direct, rate: 0.01, rates: {repairs: 0.05}, paid: quarterly, onPurchases: 0.08, purchaseRates: {leaf: 0.05}, onFees: 0.08, withheldBy: [web]}, channels: [{paidAhead: {share: 0.5, days: 30}}, {paidAhead: {term: 3, from: 2027-01}}], groups: [{stocked: false, leadTimeDays: 14, shelfLifeDays: 60, waste: 0.03}], measures: [{id: orders, name: {vi: Đơn hàng, en: Orders}, unit: {vi: đơn, en: orders}, sold: true}, {id: learners, name: {vi: Học viên, en: Learners}, unit: {vi: học viên, en: learners}, kind: level}], metrics: [{id: average_order, name: {vi: Tiền mỗi đơn, en: Average order}, formula: revenue / orders}]}
            measures: [{measure: orders, channel: web, group: leaf, each: 250000 VND}, {measure: orders, channel: stall, growth: 0.1}, {measure: orders, months: [180, 150, 190, 200, 210, 200, 200, 210, 220, 230, 260, 280]}]
            baseline: {counts: [{measure: orders, channel: web, group: leaf, months: [160, 140, 170, 180, 190, 180, 180, 190, 200, 210, 240, 260]}], openingReceivables: {web: 40000000 VND}, openingPayables: 120000000 VND, openingVat: {owed: 4000000 VND, carriedForward: 3000000 VND}, history: [{year: 2024, channel: web, revenue: [90, 80, 70, 60, 50, 40, 30, 20, 10, 90, 80, 95]}], tet: {trade: goods, closedDays: 3, slope: 0.02}}
            revenue:
              prices: [{from: 2027-06, to: 2027-08, channel: web, group: leaf, change: -0.10}]
              margins: [{from: 2027-06, to: 2027-08, channel: web, group: leaf, margin: 0.50}]
            budget:
              - driver: {share: 0.02, of: "revenue[web]"}
              - driver: {perStep: 7000000 VND, step: 300000000, of: revenue, from: 2026-07}
                fixed: {2026-09: 7000000 VND}
              - driver: {perUnit: 3000 VND, of: "orders[web]"}
              - driver: {follows: sales}
              - vatRate: 0.10
            actions: [{pace: {2027-08: 0.5}}]
            resources: {people: [{routine: {oneDayPer: 30000000, of: "revenue[web]"}}]}
            risks:
              - effect: {group: leaf, from: 2027-06}
                response: {from: 2027-08, changes: [{moveBudget: {source: ads, target: rent, amounts: {2027-08: 1}}}]}
            """;

    private static SchemaTables tables() {
        return new SchemaTables(PlanFile.schema(), "plan", Set.of("change", "responseChange"))
                .withExamples(TeaShop.amendedTeaShop().yaml())
                .withExamples(TeaShop.resource("../babycare-house/plan.yaml"))
                .withExamples(MORE);
    }

    @Test
    void every_key_stands_in_its_table() throws IOException {
        String text = Files.readString(DOCUMENT);
        int start = text.indexOf(KEYS) + KEYS.length();
        String expected = tables().text();

        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(DOCUMENT, text.substring(0, start) + expected);
        }
        assertThat(Files.readString(DOCUMENT).substring(start))
                .as("docs/plan-file.md is out of date; write it again with -Dschema.write=true")
                .isEqualTo(expected);
    }

    @Test
    void every_key_has_an_example() {
        assertThat(tables().withoutExample()).isEmpty();
    }

    @Test
    void the_plans_in_it_are_read() throws IOException {
        Matcher block =
                Pattern.compile("(?s)```yaml\n(aop: 1\n.*?)```")
                        .matcher(Files.readString(DOCUMENT));

        assertThat(block.results().map(it -> it.group(1)))
                .isNotEmpty()
                .allSatisfy(
                        it -> {
                            Validated<Plan, FileProblem> plan = PlanFile.read("plan.yaml", it);
                            assertThat(plan.problems()).isEmpty();
                        });
    }
}
