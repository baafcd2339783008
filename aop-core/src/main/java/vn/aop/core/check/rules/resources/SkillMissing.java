package vn.aop.core.check.rules.resources;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Place;

/**
 * Flags actions that need what none of their people can do. See {@code
 * docs/checks/skill-missing.md}.
 */
final class SkillMissing implements Rule {

    @Override
    public String id() {
        return "skill-missing";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return context.plan().actions().stream()
                .flatMap(it -> finding(it, context).stream())
                .toList();
    }

    private Optional<Finding> finding(Action action, CheckContext context) {
        List<String> missing = missing(action, crew(action), context);
        List<String> nowhere =
                missing.stream().filter(it -> Skills.of(context).holders(it).isEmpty()).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                nowhere.isEmpty()
                        ? elsewhere(action, missing, context)
                        : Finding.saying("nobody", this, Place.action(action.id()).then("skills"))
                                .with("action", action.name())
                                .with("skills", nowhere));
    }

    private static List<String> missing(Action action, Set<String> crew, CheckContext context) {
        return action.skills().stream()
                .filter(skill -> crew.stream().noneMatch(it -> Skills.of(context).has(it, skill)))
                .toList();
    }

    private static Set<String> crew(Action action) {
        Set<String> crew = new TreeSet<>(action.effort().keySet());
        crew.removeIf(it -> requireNonNull(action.effort().get(it)).signum() == 0);
        action.owner().ifPresent(crew::add);
        return crew;
    }

    private Finding elsewhere(Action action, List<String> missing, CheckContext context) {
        List<Person> holders =
                missing.stream()
                        .flatMap(it -> Skills.of(context).holders(it).stream())
                        .distinct()
                        .toList();
        Finding finding =
                Finding.saying("elsewhere", this, Place.action(action.id()).then("skills"))
                        .with("action", action.name())
                        .with("skills", missing)
                        .with("people", holders.stream().map(Person::name).toList());
        return finding.mendedBy(
                holders.stream()
                        .flatMap(it -> handovers(action, it.id(), context))
                        .limit(1)
                        .toList());
    }

    /** Somebody's part in it, other than the owner's, given to one who has the skills and days. */
    private static Stream<ActionChange> handovers(Action action, String to, CheckContext context) {
        return action.effort().keySet().stream()
                .filter(from -> action.owner().filter(from::equals).isEmpty())
                .filter(from -> Workload.of(context).canTakeOver(action, from, to))
                .filter(from -> missing(action, after(action, from, to), context).isEmpty())
                .map(from -> new ActionRevision.Reassign(action.id(), from, to));
    }

    private static Set<String> after(Action action, String from, String to) {
        Set<String> crew = crew(action);
        crew.remove(from);
        crew.add(to);
        return crew;
    }
}
