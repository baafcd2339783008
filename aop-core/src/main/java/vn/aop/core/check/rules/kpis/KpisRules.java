package vn.aop.core.check.rules.kpis;

import java.util.List;
import vn.aop.core.check.Rule;

/** The built-in rules about KPIs, in the order in which they are told. */
public final class KpisRules {

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(
                    new GoalWithoutKpi(),
                    new KpiWithoutGoal(),
                    new TooManyKpis(),
                    new KpiWithoutTarget(),
                    new KpiWithoutTolerance(),
                    new KpiWithoutOwner(),
                    new OnlyResultKpis(),
                    new RhythmTooSlow());

    private KpisRules() {}
}
