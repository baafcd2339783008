package vn.aop.core.check;

import static java.util.Objects.requireNonNull;

/**
 * A rule that broke off, so that nobody knows what it would have found. The others ran.
 *
 * @param rule the rule's id
 * @param reason what it broke off with, for whoever wrote the rule
 */
public record RuleFailure(String rule, String reason) {

    public RuleFailure {
        requireNonNull(rule, "rule");
        requireNonNull(reason, "reason");
    }
}
