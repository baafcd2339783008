package vn.aop.core.check.rules.resources;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.aop.core.action.Action;
import vn.aop.core.check.CheckContext;
import vn.aop.core.resource.Person;

/** Who can do what. Skills are the same whatever their case and marks. */
final class Skills {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, Set<Person>> holders = new HashMap<>();

    /** Returns who can do what in a plan. */
    static Skills of(CheckContext context) {
        return context.derived(Skills.class, it -> new Skills(it.plan().resources().people()));
    }

    Skills(List<Person> people) {
        for (Person person : people) {
            for (String skill : person.skills()) {
                holders.computeIfAbsent(plain(skill), it -> new LinkedHashSet<>()).add(person);
            }
        }
    }

    /** Returns the people who have a skill, in the order of the plan. */
    List<Person> holders(String skill) {
        return List.copyOf(holders.getOrDefault(plain(skill), Set.of()));
    }

    boolean has(String person, String skill) {
        return holders(skill).stream().anyMatch(it -> it.id().equals(person));
    }

    /** Returns whether one person can do whatever another is needed for in an action. */
    boolean canTakeOver(Action action, String source, String target) {
        return action.skills().stream()
                .filter(skill -> has(source, skill))
                .allMatch(skill -> has(target, skill));
    }

    private static String plain(String skill) {
        String bare =
                MARKS.matcher(Normalizer.normalize(skill, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }
}
