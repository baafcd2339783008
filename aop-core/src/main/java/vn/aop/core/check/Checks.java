package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.TradeOff;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.extension.ExtensionProblem;
import vn.aop.core.extension.FoundExtensions;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.DeadlinePassed;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.Waiver;

/**
 * Looks at a plan by rules.
 *
 * <pre>{@code
 * CheckReport report = BuiltInRules.checks().check(plan);
 * report.of(Severity.MUST_MEND).forEach(it -> System.out.println(it.where() + " " + it.rule()));
 * }</pre>
 *
 * <p>A rule that throws is reported as that rule's failure; the other rules still run. Where there
 * is a deadline, rules for which there is no time are reported as unfinished.
 */
public final class Checks {

    private final List<Rule> rules;
    private final Deadline deadline;
    private final List<ExtensionProblem> problems;

    private Checks(List<Rule> rules, Deadline deadline, List<ExtensionProblem> problems) {
        this.rules = List.copyOf(rules);
        this.deadline = requireNonNull(deadline, "deadline");
        this.problems = List.copyOf(problems);
    }

    /** Returns checks by no rule at all, to which own ones can be added. */
    public static Checks none() {
        return new Checks(List.of(), Deadline.none(), List.of());
    }

    /**
     * Returns the same checks by one more rule.
     *
     * @param rule the rule; it is told after the others
     * @return the checks
     * @throws IllegalArgumentException if its id is taken
     */
    public Checks with(Rule rule) {
        rule(rule.id())
                .ifPresent(
                        holder -> {
                            throw new IllegalArgumentException(
                                    "Two rules have the same id '%s': %s and %s; give each its own"
                                            .formatted(
                                                    rule.id(),
                                                    holder.getClass().getName(),
                                                    rule.getClass().getName()));
                        });
        return new Checks(
                Stream.concat(rules.stream(), Stream.of(rule)).toList(), deadline, problems);
    }

    /**
     * Returns the same checks by the rules too that jars or modules provide. One that cannot be
     * used, or whose id is taken, is left out and told by {@link #problems}.
     */
    public Checks withInstalled(ExtensionPath path) {
        FoundExtensions<Rule> found = path.find(Rule.class, Checks::requireUsable);
        Checks all = lacking(found.problems());
        for (Rule rule : found.extensions()) {
            Optional<Rule> holder = all.rule(rule.id());
            all =
                    holder.isEmpty()
                            ? all.with(rule)
                            : all.lacking(
                                    List.of(
                                            ExtensionProblem.taken(
                                                    rule.id(), rule, holder.get().getClass())));
        }
        return all;
    }

    private static void requireUsable(Rule rule) {
        ExtensionPath.requireId(rule.id());
        requireNonNull(rule.severity(), "severity() returned null");
        requireNonNull(rule.topic(), "topic() returned null");
        requireNonNull(rule.doubt(), "doubt() returned null");
        ExtensionPath.requireList(rule.thresholds(), "thresholds()");
    }

    private Checks lacking(List<ExtensionProblem> others) {
        return new Checks(
                rules, deadline, Stream.concat(problems.stream(), others.stream()).toList());
    }

    /** Returns the same checks by as many rules as there is time for. */
    public Checks within(Deadline other) {
        return new Checks(rules, other, problems);
    }

    /** Returns the rules, in the order in which they are told. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns why rules that jars or modules provide are left out; empty where none is. */
    public List<ExtensionProblem> problems() {
        return problems;
    }

    /** Returns the rule with an id, if there is one. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Looks at a plan of which nothing else is known.
     *
     * @param plan the plan; it need not be sound
     * @return what all rules found, what asks the most first
     */
    public CheckReport check(Plan plan) {
        return check(PlanHistory.of(plan), Circumstances.unknown());
    }

    /**
     * Looks at a plan by all rules.
     *
     * @param history the plan with its amendments; the rules look at it as it is now
     * @param circumstances what is known besides; rules that need something unknown say nothing
     * @return what the rules found, what asks the most first, then in the order of the rules; rules
     *     that broke off, or for which there was no time, are among it
     */
    public CheckReport check(PlanHistory history, Circumstances circumstances) {
        return run(rules, history, circumstances);
    }

    /**
     * Looks at a plan by some rules.
     *
     * @param history the plan with its amendments
     * @param circumstances what is known besides
     * @param only ids of the rules that look; ids that no rule has are passed over
     * @return as {@link #check(PlanHistory, Circumstances)} does
     */
    public CheckReport check(
            PlanHistory history, Circumstances circumstances, Collection<String> only) {
        List<Rule> some = rules.stream().filter(rule -> only.contains(rule.id())).toList();
        return run(some, history, circumstances);
    }

    /**
     * Returns what the planned cash leaves out: costs of last year that are forgotten, goods that
     * are never paid for, what suppliers are still owed. What the plan accepts is not among it.
     */
    public List<Finding> doubtsOfCash(Plan plan) {
        CheckContext context =
                new CheckContext(PlanHistory.of(plan), Circumstances.unknown(), rules, deadline);
        return context.doubts(Doubt.CASH).toList();
    }

    /** Returns what the cash of either side of a trade-off leaves out; empty where none is told. */
    public List<Finding> doubtsOfCash(TradeOff tradeOff) {
        if (tradeOff.cashFlow().isEmpty()) {
            return List.of();
        }
        List<Finding> doubts = new ArrayList<>(doubtsOfCash(tradeOff.versions().before().plan()));
        doubtsOfCash(tradeOff.versions().after().plan()).stream()
                .filter(it -> doubts.stream().noneMatch(it::isAbout))
                .toList()
                .forEach(doubts::add);
        return doubts;
    }

    private CheckReport run(List<Rule> running, PlanHistory history, Circumstances circumstances) {
        CheckContext context = new CheckContext(history, circumstances, rules, deadline);
        List<Finding> found = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        List<String> unfinished = new ArrayList<>();
        for (Rule rule : running) {
            try {
                found.addAll(context.findings(rule));
            } catch (DeadlinePassed e) {
                unfinished.add(rule.id());
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                failures.add(new RuleFailure(rule.id(), e.toString()));
            }
        }
        found.sort(Comparator.comparing(Finding::severity));
        return report(found, failures, unfinished, context);
    }

    private static CheckReport report(
            List<Finding> found,
            List<RuleFailure> failures,
            List<String> unfinished,
            CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding finding : found) {
            waiver(finding, context)
                    .ifPresentOrElse(
                            waiver -> waived.add(new Waived(finding, waiver)),
                            () -> findings.add(finding));
        }
        return new CheckReport(findings, waived, failures, unfinished);
    }

    private static Optional<Waiver> waiver(Finding finding, CheckContext context) {
        Optional<LocalDate> today = context.circumstances().today();
        return context.plan().waivers().stream()
                .filter(it -> it.accepts(finding.rule(), finding.where()))
                .filter(it -> today.map(day -> !day.isAfter(it.until())).orElse(true))
                .findFirst();
    }
}
