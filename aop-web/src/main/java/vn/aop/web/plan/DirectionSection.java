package vn.aop.web.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.Plan;
import vn.aop.web.widget.PlanWords;

/**
 * Where the year goes.
 *
 * @param theme the year in one sentence, if there is one
 * @param priorities what comes first, the highest first
 * @param later what is left for later
 * @param core the names of the core product groups; empty where none are chosen
 */
public record DirectionSection(
        Optional<String> theme, List<String> priorities, List<Later> later, List<String> core) {

    /**
     * Something left for later.
     *
     * @param what what it is
     * @param why why it is not for this year
     * @param lookAgain when to look at it again, if a month is set
     */
    public record Later(String what, String why, Optional<String> lookAgain) {}

    public DirectionSection {
        requireNonNull(theme, "theme");
        priorities = List.copyOf(priorities);
        later = List.copyOf(later);
        core = List.copyOf(core);
    }

    static DirectionSection of(Plan plan, PlanWords words) {
        Direction direction = plan.direction();
        return new DirectionSection(
                direction.theme().map(words.wording()::text),
                direction.priorities().stream().map(words.wording()::text).toList(),
                direction.notThisYear().stream().map(it -> later(it, words)).toList(),
                plan.company().groups().stream()
                        .filter(it -> direction.isCore(it.id()))
                        .map(it -> words.wording().text(it.name()))
                        .toList());
    }

    private static Later later(NotThisYear left, PlanWords words) {
        return new Later(
                words.wording().text(left.what()),
                words.wording().text(left.why()),
                left.lookAgain().map(words::month));
    }
}
