package vn.aop.core.check.rules.resources;

import java.util.List;
import vn.aop.core.check.Rule;

/** The built-in rules about people and their days, in the order in which they are told. */
public final class ResourcesRules {

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(
                    new NobodyNamed(),
                    new OverloadedMonth(),
                    new UnknownOwner(),
                    new OwnerBottleneck(),
                    new KeyPerson(),
                    new EffortTooSmall(),
                    new HiresDespitePolicy(),
                    new SkillMissing());

    private ResourcesRules() {}
}
