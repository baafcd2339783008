package vn.aop.core.action;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.aop.core.figures.Names;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Text;

/**
 * Something the business will do this year for its goals (an initiative).
 *
 * @param id the id, for example {@code A1}
 * @param name what people call it
 * @param owner the id of the person who answers for it, if somebody does
 * @param goals ids of the goals that it serves
 * @param running the months in which it runs
 * @param after ids of the actions that must be done before
 * @param milestones what can be seen to be done, and when
 * @param uses the budget lines that pay for it
 * @param effort person-days a month while it runs, by person id; 0 or more each
 * @param effects what it is expected to do to revenue
 */
public record Action(
        String id,
        Text name,
        Optional<String> owner,
        List<String> goals,
        Span running,
        List<String> after,
        List<Milestone> milestones,
        List<BudgetUse> uses,
        Map<String, BigDecimal> effort,
        List<Effect> effects) {

    public Action {
        Names.requireElementId(id);
        requireNonNull(name, "name");
        requireNonNull(owner, "owner");
        requireNonNull(running, "running");
        goals = List.copyOf(goals);
        after = List.copyOf(after);
        milestones = List.copyOf(milestones);
        uses = List.copyOf(uses);
        effort = Collections.unmodifiableMap(new TreeMap<>(effort));
        effects = List.copyOf(effects);
        for (Map.Entry<String, BigDecimal> days : effort.entrySet()) {
            if (days.getValue().signum() < 0) {
                throw new IllegalArgumentException(
                        "Action %s takes %s days of %s; give 0 or more"
                                .formatted(id, days.getValue(), days.getKey()));
            }
        }
    }
}
