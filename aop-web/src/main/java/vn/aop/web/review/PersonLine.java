package vn.aop.web.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.web.widget.Badge;
import vn.aop.web.widget.Figure;

/**
 * A person in the review.
 *
 * @param name the name
 * @param role what she or he does
 * @param available days that the plan may use this month
 * @param effort days that its actions take
 * @param parts everyday work and actions apart, for somebody with everyday work
 * @param left what is left
 * @param load whether the plan asks for too much
 */
public record PersonLine(
        String name,
        String role,
        Figure available,
        Figure effort,
        Optional<String> parts,
        Figure left,
        Badge load) {

    public PersonLine {
        requireNonNull(available, "available");
        requireNonNull(effort, "effort");
        requireNonNull(parts, "parts");
        requireNonNull(left, "left");
        requireNonNull(load, "load");
    }

    static PersonLine of(PersonMonth person, ShownNumbers numbers) {
        Wording wording = numbers.wording();
        String path = "people/" + person.person().id() + "/";
        return new PersonLine(
                wording.text(person.person().name()),
                wording.text(person.person().role()),
                numbers.full(path + "available"),
                numbers.full(path + "effort"),
                person.parts().map(wording::say),
                numbers.full(path + "left"),
                load(person, wording));
    }

    private static Badge load(PersonMonth person, Wording wording) {
        if (person.isOverloaded()) {
            return Badge.bad(wording.say("load.over"));
        }
        return person.left().signum() == 0
                ? Badge.warn(wording.say("load.full"))
                : Badge.good(wording.say("load.fine"));
    }
}
