package vn.aop.core.check;

import java.util.List;
import vn.aop.core.text.Place;

/**
 * What the rules found in a plan.
 *
 * <pre>{@code
 * BuiltInRules.checks().check(plan).of(Severity.MUST_MEND).forEach(it -> tell(it.message()));
 * }</pre>
 *
 * @param findings what they found, those that ask the most first, then in the order of the rules
 * @param waived what they found and the owner accepts, in the same order
 * @param failures rules that broke off
 * @param unfinished ids of rules for which there was no time, so that nobody knows what they would
 *     have found
 */
public record CheckReport(
        List<Finding> findings,
        List<Waived> waived,
        List<RuleFailure> failures,
        List<String> unfinished) {

    public CheckReport {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        failures = List.copyOf(failures);
        unfinished = List.copyOf(unfinished);
    }

    /** Returns whether there was time for every rule. */
    public boolean isComplete() {
        return unfinished.isEmpty();
    }

    /**
     * Returns the findings of a kind.
     *
     * @param severity how much they ask
     * @return them in the order of the rules, without what the owner accepts; empty where there is
     *     none
     */
    public List<Finding> of(Severity severity) {
        return findings.stream().filter(it -> it.severity() == severity).toList();
    }

    /** Returns the findings at a place of the plan or within it, for example {@code goals/G1}. */
    public List<Finding> at(Place place) {
        return findings.stream().filter(it -> place.covers(it.where())).toList();
    }

    /** Returns whether something asks to be mended, or a rule broke off or had no time. */
    public boolean asksForMending() {
        return !failures.isEmpty()
                || !isComplete()
                || !of(Severity.MUST_MEND).isEmpty()
                || !of(Severity.SHOULD_MEND).isEmpty();
    }
}
