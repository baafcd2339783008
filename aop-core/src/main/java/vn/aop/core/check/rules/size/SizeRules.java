package vn.aop.core.check.rules.size;

import java.util.List;
import vn.aop.core.check.Rule;

/**
 * The built-in rules about whether a plan fits the size of its company, in the order in which they
 * are told.
 */
public final class SizeRules {

    /** All of them. */
    public static final List<Rule> ALL = List.of(new TooHeavyForSmall(), new TooThinForLarge());

    private SizeRules() {}
}
