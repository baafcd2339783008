package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.aop.core.change.Change;
import vn.aop.core.limit.Deadline;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Revised;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/**
 * Holds a proposal against the plan.
 *
 * <pre>{@code
 * Decision decision = DecisionDesk.usual().decide(plan, proposal).orThrow();
 * String verdict = decision.verdict().id();
 * }</pre>
 *
 * <p>The proposal's changes are made on the plan; every ground looks at both versions; the policy
 * makes an answer of what they found. Where something could be mended, the desk looks for the
 * fewest further changes that make the answer a yes, and tries them.
 */
public final class DecisionDesk {

    private final List<Ground> grounds;
    private final Policy policy;
    private final Deadline deadline;

    private DecisionDesk(List<Ground> grounds, Policy policy, Deadline deadline) {
        this.grounds = List.copyOf(grounds);
        this.policy = requireNonNull(policy, "policy");
        this.deadline = requireNonNull(deadline, "deadline");
    }

    /** Returns a desk with the usual grounds and policy. */
    public static DecisionDesk usual() {
        return new DecisionDesk(Grounds.USUAL, Policy.USUAL, Deadline.none());
    }

    /** Returns the same desk with one more ground. */
    public DecisionDesk with(Ground ground) {
        List<Ground> more = new ArrayList<>(grounds);
        more.add(requireNonNull(ground, "ground"));
        return new DecisionDesk(more, policy, deadline);
    }

    /** Returns the same desk with another policy. */
    public DecisionDesk with(Policy other) {
        return new DecisionDesk(grounds, other, deadline);
    }

    /** Returns the same desk for somebody who waits until then. */
    public DecisionDesk within(Deadline other) {
        return new DecisionDesk(grounds, policy, other);
    }

    /** Returns the grounds, in the order in which they are told. */
    public List<Ground> grounds() {
        return grounds;
    }

    /**
     * Answers a proposal.
     *
     * @return the decision, or why the proposal cannot be made on this plan: it changes nothing, it
     *     costs nothing and brings nothing, it reaches back into months that are past, or a change
     *     is refused
     * @throws vn.aop.core.limit.DeadlinePassed if there is no answer in time
     */
    public Answered<Decision> decide(Plan plan, Proposal proposal) {
        List<Problem> problems = new ArrayList<>(problems(plan, proposal));
        Revised after = plan.with(proposal.changes());
        problems.addAll(after.problems());
        if (!problems.isEmpty()) {
            return Answered.refused(problems);
        }
        Projection before = Projection.of(plan);
        Question question = Question.of(proposal, List.of(), before, after.plan().orElseThrow());
        return question.isIdle()
                ? Answered.refused(
                        List.of(Problem.at(Place.of("changes"), "decision.no-cost-no-effect")))
                : Answered.with(decide(question));
    }

    private Decision decide(Question question) {
        List<Judgement> judgements = judge(question);
        Verdict verdict = verdict(question, judgements);
        Optional<Question> mended =
                verdict instanceof Verdict.YesIf conditions
                        ? asked(question, conditions.conditions())
                        : Optional.of(question);
        return new Decision(
                question.proposal(),
                verdict,
                judgements,
                question.tradeOff(),
                new Displaced(mended.orElse(question)).all());
    }

    private Verdict verdict(Question question, List<Judgement> judgements) {
        return switch (policy.answer(judgements)) {
            case YES -> new Verdict.Yes();
            case NOT_THIS_YEAR -> new Verdict.NotThisYear();
            case NO -> new Verdict.No();
            case ON_CONDITIONS ->
                    new LeastChange(this, question, judgements)
                            .find()
                            .<Verdict>map(Verdict.YesIf::new)
                            .orElseGet(Verdict.No::new);
        };
    }

    /** Returns what the grounds find, in their order. */
    List<Judgement> judge(Question question) {
        deadline.check();
        return grounds.stream().flatMap(ground -> ground.judge(question).stream()).toList();
    }

    /** Returns whether the answer is a plain yes. */
    boolean isYes(List<Judgement> judgements) {
        return policy.answer(judgements) == Policy.Answer.YES;
    }

    /** Returns the question with conditions, if they can be made. */
    Optional<Question> asked(Question question, List<Change> conditions) {
        Plan plan = question.before().plan();
        if (!past(plan, question.proposal().asked(), conditions).isEmpty()) {
            return Optional.empty();
        }
        List<Change> all = new ArrayList<>(question.proposal().changes());
        all.addAll(conditions);
        return plan.with(all)
                .plan()
                .map(
                        after ->
                                Question.of(
                                        question.proposal(), conditions, question.before(), after));
    }

    private static List<Problem> problems(Plan plan, Proposal proposal) {
        return proposal.changes().isEmpty()
                ? List.of(Problem.at(Place.of("changes"), "decision.changes-nothing"))
                : past(plan, proposal.asked(), proposal.changes());
    }

    /** Returns which changes alter months that were past on the day of the question. */
    private static List<Problem> past(Plan plan, Optional<LocalDate> asked, List<Change> changes) {
        return asked.stream()
                .flatMap(
                        on ->
                                IntStream.range(0, changes.size())
                                        .mapToObj(
                                                i ->
                                                        changes.get(i)
                                                                .past(
                                                                        Place.of("changes").then(i),
                                                                        plan,
                                                                        on))
                                        .flatMap(Optional::stream))
                .toList();
    }
}
