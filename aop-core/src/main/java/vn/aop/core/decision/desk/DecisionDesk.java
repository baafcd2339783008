package vn.aop.core.decision.desk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.change.TradeOff;
import vn.aop.core.check.Checks;
import vn.aop.core.check.Circumstances;
import vn.aop.core.check.rules.BuiltInRules;
import vn.aop.core.decision.Assessment;
import vn.aop.core.decision.BreakEven;
import vn.aop.core.decision.ConvertedRises;
import vn.aop.core.decision.DecisionCriterion;
import vn.aop.core.decision.Judgement;
import vn.aop.core.decision.Outcome;
import vn.aop.core.decision.Proposal;
import vn.aop.core.decision.criteria.DecisionCriteria;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.extension.ExtensionProblem;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * Holds a proposal against the plan.
 *
 * <pre>{@code
 * Decision decision = DecisionDesk.usual().decide(plan, proposal).orElseThrow(ProblemsException::new);
 * String verdict = decision.verdict().id();
 * }</pre>
 *
 * <p>The proposal's changes are made on the plan; every criterion looks at both versions, and so do
 * the checks of the plan; the policy makes an answer of what they found. Where something could be
 * mended, the desk asks for what is left out with a guess filled in, looks for the fewest further
 * changes that make the answer a yes, and tries them.
 */
public final class DecisionDesk {

    /** How many sets of conditions are tried. */
    private static final int TRIALS = 600;

    private final List<DecisionCriterion> criteria;
    private final Policy policy;
    private final Checks checks;
    private final Circumstances circumstances;
    private final Deadline deadline;
    private final List<ExtensionProblem> problems;

    private DecisionDesk(
            List<DecisionCriterion> criteria,
            Policy policy,
            Checks checks,
            Circumstances circumstances,
            Deadline deadline,
            List<ExtensionProblem> problems) {
        this.criteria = List.copyOf(criteria);
        this.policy = requireNonNull(policy, "policy");
        this.checks = requireNonNull(checks, "checks");
        this.circumstances = requireNonNull(circumstances, "circumstances");
        this.deadline = requireNonNull(deadline, "deadline");
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns a desk with the usual criteria, policy and checks.
     *
     * @return the desk, without anything from jars
     */
    public static DecisionDesk usual() {
        return new DecisionDesk(
                DecisionCriteria.USUAL,
                Policy.USUAL,
                BuiltInRules.checks(),
                Circumstances.unknown(),
                Deadline.none(),
                List.of());
    }

    /**
     * Returns the usual desk with the rules, criteria and policy that lie beside the program.
     *
     * @return the desk; what cannot be used is told by {@link #problems}
     */
    public static DecisionDesk installed() {
        return installed(ExtensionPath.installed());
    }

    /**
     * Returns the usual desk with the rules, criteria and policy that jars or modules provide. What
     * cannot be used, or whose id is taken, is left out.
     *
     * @param path where to look
     * @return the desk; what is left out is told by {@link #problems}
     */
    public static DecisionDesk installed(ExtensionPath path) {
        Installed installed = Installed.beside(DecisionCriteria.USUAL, path);
        return new DecisionDesk(
                Stream.concat(DecisionCriteria.USUAL.stream(), installed.criteria().stream())
                        .toList(),
                installed.policy().orElse(Policy.USUAL),
                BuiltInRules.checks().withInstalled(path),
                Circumstances.unknown(),
                Deadline.none(),
                installed.problems());
    }

    /**
     * Returns the same desk that looks at plans by other checks.
     *
     * @param others the checks
     * @return the desk
     */
    public DecisionDesk with(Checks others) {
        return new DecisionDesk(criteria, policy, others, circumstances, deadline, problems);
    }

    /**
     * Returns the same desk that knows more than the plan.
     *
     * @param others what is known; a proposal brings its own day
     * @return the desk
     */
    public DecisionDesk in(Circumstances others) {
        return new DecisionDesk(criteria, policy, checks, others, deadline, problems);
    }

    /**
     * Returns the same desk with one more criterion.
     *
     * @param criterion the criterion; it judges after the others
     * @return the desk
     * @throws IllegalArgumentException if its id is taken
     */
    public DecisionDesk with(DecisionCriterion criterion) {
        Installed.requireFree(criterion, criteria);
        List<DecisionCriterion> more = new ArrayList<>(criteria);
        more.add(requireNonNull(criterion, "criterion"));
        return new DecisionDesk(more, policy, checks, circumstances, deadline, problems);
    }

    /** Returns the same desk without the criterion that has an id. */
    public DecisionDesk without(String criterion) {
        List<DecisionCriterion> others =
                criteria.stream().filter(it -> !it.id().equals(criterion)).toList();
        return new DecisionDesk(others, policy, checks, circumstances, deadline, problems);
    }

    /**
     * Returns the same desk with another policy.
     *
     * @param other makes the answer of what the criteria found
     * @return the desk
     */
    public DecisionDesk with(Policy other) {
        return new DecisionDesk(criteria, other, checks, circumstances, deadline, problems);
    }

    /** Returns the same desk for somebody who waits until then. */
    public DecisionDesk within(Deadline other) {
        return new DecisionDesk(criteria, policy, checks, circumstances, other, problems);
    }

    /** Returns the checks by which it looks at plans. */
    public Checks checks() {
        return checks;
    }

    /** Returns the policy. */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns why rules, criteria and policies that jars or modules provide are left out.
     *
     * @return each with its class, in the order in which they were found; empty where none is left
     *     out
     */
    public List<ExtensionProblem> problems() {
        return Stream.concat(checks.problems().stream(), problems.stream()).toList();
    }

    /** Returns the criteria, in the order in which they are told. */
    public List<DecisionCriterion> criteria() {
        return criteria;
    }

    /**
     * Answers a proposal. Source: {@code docs/formulas/decision-desk.md}.
     *
     * @param plan the plan as it is
     * @param proposal what is asked; it must bring a day where months are past by then
     * @return the decision, or every reason why the proposal cannot be made on this plan: it
     *     changes nothing or what it is judged by, it costs nothing and brings nothing, it reaches
     *     back into months that are past, it sells more in months whose sales the plan does not
     *     know, or a change is refused
     * @throws SearchCutShort if only the search for conditions takes longer than there is time
     * @throws vn.aop.core.limit.DeadlinePassed if there is no answer in time
     */
    public Validated<Decision, Problem> decide(Plan plan, Proposal proposal) {
        return decide(Projection.of(plan), proposal);
    }

    /**
     * Answers a proposal on a plan by itself, or as its year stands: then it is held against the
     * latest estimate, with the money that is spent and the cash and goods that are there. Source:
     * {@code docs/formulas/decision-desk.md}.
     *
     * <pre>{@code
     * Projection standing = Standing.of(plan, actuals, day).orElseThrow(ProblemsException::new);
     * Decision decision = desk.decide(standing, proposal).orElseThrow(ProblemsException::new);
     * }</pre>
     *
     * @param before the projection of the plan as it is
     * @param proposal what is asked
     * @return as {@link #decide(Plan, Proposal)} does
     * @throws SearchCutShort if only the search for conditions takes longer than there is time
     * @throws vn.aop.core.limit.DeadlinePassed if there is no answer in time
     */
    public Validated<Decision, Problem> decide(Projection before, Proposal proposal) {
        return ConvertedRises.of(before, proposal)
                .flatMap(
                        it ->
                                decideConverted(before, it.proposal())
                                        .map(decision -> decision.having(it.told())));
    }

    private Validated<Decision, Problem> decideConverted(Projection before, Proposal proposal) {
        Plan plan = before.plan();
        List<Problem> refused = new ArrayList<>(Refusals.of(plan, proposal));
        Validated<Plan, Problem> after = plan.with(proposal.changes());
        refused.addAll(after.problems());
        after.value().ifPresent(it -> refused.addAll(BreakEven.problems(it, proposal)));
        if (!refused.isEmpty()) {
            return Validated.invalid(refused);
        }
        Assessment assessment =
                Assessment.of(proposal, List.of(), before, after.value().orElseThrow());
        List<Problem> unanswerable = Refusals.of(assessment);
        return unanswerable.isEmpty()
                ? Validated.valid(decideCarefully(assessment))
                : Validated.invalid(unanswerable);
    }

    private Decision decideCarefully(Assessment assessment) {
        OthersParts others = new OthersParts();
        return new DecisionDesk(
                        others.careful(criteria),
                        others.careful(policy),
                        checks,
                        circumstances,
                        deadline,
                        problems)
                .decide(assessment, others);
    }

    private Decision decide(Assessment assessment, OthersParts others) {
        PlanChecks planChecks = checks(assessment);
        List<Judgement> judgements = new ArrayList<>(judge(assessment));
        planChecks.judge(assessment).stream()
                .filter(it -> judgements.stream().noneMatch(own -> saysSo(own, it)))
                .toList()
                .forEach(judgements::add);
        Unmended unmended = new Unmended();
        Verdict verdict = verdictInTime(assessment, judgements, planChecks, unmended);
        if (verdict instanceof Verdict.No) {
            judgements.addAll(unmended.onceItPays(judgements));
        }
        Assessment mended =
                verdict instanceof Verdict.YesIf conditions
                        ? assessment.on(conditions.conditions()).orElse(assessment)
                        : assessment;
        Optional<Judgement> headline =
                Headline.of(verdict, judgements, unmended)
                        .map(it -> mended == assessment ? it : on(assessment, mended, it));
        judgements.addAll(planChecks.broken());
        judgements.addAll(others.broken());
        return new Decision(
                assessment.proposal(),
                verdict,
                judgements,
                headline,
                assessment.tradeOff(),
                told(mended),
                BreakEven.sales(assessment),
                new OpportunityCost(mended).all(),
                List.of());
    }

    /** The conditions are found by now, so that this one look is not broken off any more. */
    private Judgement on(Assessment asked, Assessment mended, Judgement headline) {
        List<Judgement> judgements =
                criteria.stream().flatMap(it -> it.judge(mended, checks).stream()).toList();
        return new OnConditions(asked, mended, judgements).headline(headline);
    }

    /** Where it asks for sales, what it comes to with just as much is the least. */
    private static TradeOff told(Assessment mended) {
        TradeOff tradeOff = mended.tradeOff();
        return Optional.of(mended)
                .filter(BreakEven::isAsked)
                .flatMap(BreakEven::atMost)
                .map(it -> tradeOff.upTo(it.tradeOff()))
                .orElse(tradeOff);
    }

    /** Whether a criterion asks for the same already, at a place that covers that of the checks. */
    private static boolean saysSo(Judgement criterion, Judgement found) {
        return criterion.outcome() == Outcome.CONDITION
                && !criterion.where().isWhole()
                && criterion.where().covers(found.where());
    }

    private PlanChecks checks(Assessment assessment) {
        Circumstances known =
                assessment.proposal().asked().map(circumstances::on).orElse(circumstances);
        return new PlanChecks(checks.within(deadline), known, assessment.before().plan());
    }

    private Verdict verdictInTime(
            Assessment assessment,
            List<Judgement> judgements,
            PlanChecks planChecks,
            Unmended unmended) {
        try {
            return verdict(assessment, judgements, planChecks, unmended);
        } catch (DeadlinePassed passed) {
            throw new SearchCutShort(
                    judgements, Headline.of(new Verdict.No(), judgements), assessment.tradeOff());
        }
    }

    private Verdict verdict(
            Assessment assessment,
            List<Judgement> judgements,
            PlanChecks planChecks,
            Unmended unmended) {
        return switch (policy.answer(judgements)) {
            case YES -> new Verdict.Yes();
            case NOT_THIS_YEAR -> new Verdict.Later();
            case NO -> new Verdict.No();
            case ON_CONDITIONS ->
                    conditions(assessment, planChecks, unmended)
                            .<Verdict>map(Verdict.YesIf::new)
                            .orElseGet(Verdict.No::new);
        };
    }

    /** A lower discount can be decided on; that more will be sold can only be hoped for. */
    private Optional<List<Change>> conditions(
            Assessment assessment, PlanChecks planChecks, Unmended unmended) {
        boolean isPromotion = assessment.changes(TermsChange.Price.class).findAny().isPresent();
        int trials = isPromotion ? TRIALS / 2 : TRIALS;
        Hearing hearing = new Hearing(this, planChecks);
        Completion declared = new Completion(hearing, false);
        Completion hoped = new Completion(hearing, true);
        return Optional.of(declared)
                .filter(it -> isPromotion)
                .flatMap(
                        it ->
                                new LeastChange(hearing, it, assessment, trials, new Unmended())
                                        .find())
                .or(() -> new LeastChange(hearing, hoped, assessment, trials, unmended).find());
    }

    /** Returns what the criteria find, in their order. */
    List<Judgement> judge(Assessment assessment) {
        return variant(assessment).all();
    }

    /** Returns a variant that the criteria look at, each when it is asked. */
    Variant variant(Assessment assessment) {
        deadline.check();
        return new Variant(assessment, criteria, checks.within(deadline));
    }

    /** Returns whether criteria and policy are the usual ones, which break nothing off. */
    boolean isUsual() {
        return policy == Policy.USUAL && DecisionCriteria.USUAL.containsAll(criteria);
    }

    /** Returns whether the answer is a plain yes. */
    boolean isYes(List<Judgement> judgements) {
        return policy.answer(judgements) == Policy.Answer.YES;
    }
}
