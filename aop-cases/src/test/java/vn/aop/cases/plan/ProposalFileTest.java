package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.plan.TeaShop.teaShop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.aop.cases.Cases;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.ShippedSchema;
import vn.aop.cases.file.Told;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.Proposal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

/** Proposals in files. */
class ProposalFileTest {

    private static final ShippedSchema SCHEMA =
            new ShippedSchema("proposal-1.schema.json", ProposalFile.schema());
    private static final Plan PLAN = teaShop().plan();
    private static final String SOUND =
            """
            aop: 1
            what: Half the advertising
            reason: It costs too much
            asked: 2027-03-01
            changes:
              - cutBudget: {line: ads, amounts: {2027-04: 10}}
            """;

    /**
     * A proposal with the plan that it is about.
     *
     * @param plan the plan
     * @param proposal the proposal
     */
    record About(Plan plan, Proposal proposal) {}

    @Provide
    Arbitrary<List<About>> proposals() {
        return Arbitraries.randomValue(ProposalFileTest::proposals);
    }

    private static List<About> proposals(Random random) {
        Chance by = new Chance(random);
        PlanHistory history = new RandomHistory(by).history();
        return history.amendments().stream()
                .map(it -> new About(history.original(), proposal(by, it)))
                .toList();
    }

    private static Proposal proposal(Chance by, Amendment amendment) {
        return new Proposal(
                        by.text(),
                        by.text(),
                        by.maybe(by::text),
                        by.upToThree(it -> "tag" + it),
                        amendment.changes(),
                        by.maybe(by::day))
                .showing(
                        new Proposal.Shown(
                                by.upToThree(it -> "line" + it), by.upToThree(it -> "risk" + it)));
    }

    @Property(tries = 60)
    void what_is_written_is_read_as_the_same_and_keeps_to_the_schema(
            @ForAll("proposals") List<About> proposals) {
        for (About about : proposals) {
            String yaml = ProposalFile.writeYaml(about.proposal());

            assertThat(ProposalFile.read("p.yaml", yaml, about.plan()).value())
                    .as(yaml)
                    .map(ProposalFile::proposal)
                    .contains(about.proposal());
            assertThat(SCHEMA.problemsOf(yaml)).isEmpty();
        }
    }

    @Test
    void the_shipped_schema_is_the_one_of_the_shapes() {
        SCHEMA.assertIsUpToDate();
        assertThat(SCHEMA.problemsAsSchema()).isEmpty();
    }

    @Test
    void the_proposals_of_the_case_keep_to_the_schema() {
        Map<String, Proposal> all =
                Cases.shipped().find("babycare-house").orElseThrow().proposals();

        assertThat(all).hasSize(6);
        assertThat(all.values())
                .allSatisfy(
                        it -> assertThat(SCHEMA.problemsOf(ProposalFile.writeYaml(it))).isEmpty());
    }

    @Test
    void reads_what_why_and_when() {
        Proposal proposal = read(SOUND).value().orElseThrow().proposal();

        assertThat(proposal.what().en()).isEqualTo("Half the advertising");
        assertThat(proposal.asked()).contains(LocalDate.of(2027, 3, 1));
        assertThat(proposal.changes()).hasSize(1);
    }

    @Test
    void tells_an_unknown_line_at_its_place() {
        ProposalFile file = read(SOUND.replace("line: ads", "line: adds")).value().orElseThrow();

        assertThat(
                        Told.told(
                                PLAN.with(file.proposal().changes()).problems().stream()
                                        .map(file::told)
                                        .toList()))
                .containsExactly(
                        "6:23 plan.unknown-line {id=adds, nearest=[ads], known=[rent, ads]}");
    }

    @Test
    void refuses_a_proposal_without_a_reason_or_without_changes() {
        assertThat(Told.told(read(SOUND.replace("reason: It costs too much\n", "")).problems()))
                .containsExactly("1:1 file.missing-key {key=reason}");
        assertThat(Told.told(read(SOUND.replaceAll("(?s)changes:.*", "changes: []\n")).problems()))
                .containsExactly("5:10 file.empty-list {found=0}");
    }

    private static Validated<ProposalFile, FileProblem> read(String yaml) {
        return ProposalFile.read("proposal.yaml", yaml, PLAN);
    }
}
