package vn.aop.cases.plan;

import java.nio.file.Path;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Position;
import vn.aop.core.decision.Proposal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * A proposal for the decision desk as a YAML or JSON file.
 *
 * <pre>{@code
 * aop: 1
 * what: 15% off diapers in May
 * reason: The shop next door does it
 * changes:
 *   - changePrice: {group: diapers, from: 2026-05, to: 2026-05, change: -0.15}
 * }</pre>
 */
public final class ProposalFile {

    /** The address by which files name the schema of proposals. */
    public static final String SCHEMA_ID = "https://aop.vn/schema/proposal-1.json";

    private final String file;
    private final ProposalShape.Placed placed;

    private ProposalFile(String file, ProposalShape.Placed placed) {
        this.file = file;
        this.placed = placed;
    }

    /**
     * Reads a file with a proposal.
     *
     * @param path the file
     * @param plan the plan of which it speaks; its accounts, channels and groups are known in the
     *     file
     * @return what the file holds, or everything that must be mended, in the order of the file.
     *     Whether it can be made on the plan is not looked at
     */
    public static Validated<ProposalFile, FileProblem> read(Path path, Plan plan) {
        return about(plan).read(path).map(it -> new ProposalFile(path.toString(), it));
    }

    /**
     * Reads a proposal from text that is already in memory.
     *
     * @param name the file's name for messages; it is JSON if the name ends in {@code .json}
     * @param content the text
     * @param plan the plan of which it speaks
     * @return as {@link #read(Path, Plan)} does
     */
    public static Validated<ProposalFile, FileProblem> read(
            String name, String content, Plan plan) {
        return about(plan).read(name, content).map(it -> new ProposalFile(name, it));
    }

    private static FileShape<ProposalShape.Placed> about(Plan plan) {
        return new FileShape<>(
                new ProposalShape(), SCHEMA_ID, reading -> ChangesFile.tell(reading, plan));
    }

    /** Writes a proposal as YAML. */
    public static String writeYaml(Proposal proposal) {
        return shape().writeYaml(new ProposalShape.Placed(proposal, Node.object()));
    }

    /** Returns the JSON Schema of such files, draft 2020-12. */
    public static String schema() {
        return shape().schema();
    }

    private static FileShape<ProposalShape.Placed> shape() {
        return new FileShape<>(new ProposalShape(), SCHEMA_ID);
    }

    /** Returns the proposal. */
    public Proposal proposal() {
        return placed.proposal();
    }

    /**
     * Returns what keeps the proposal from being weighed, at its place in this file.
     *
     * @param problem a problem whose path begins with {@code changes}
     */
    public FileProblem told(Problem problem) {
        Position place = PlanPlaces.ofChange(placed.object(), problem).orElse(Position.NOWHERE);
        return new FileProblem(file, place.line(), place.column(), problem.message());
    }
}
