package vn.aop.core.resource;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Decimal;
import vn.aop.core.figures.Names;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Text;

/**
 * Somebody who works for the plan. The owner of the shop is one of them.
 *
 * @param id the id, for example {@code lan}
 * @param name what people call her or him
 * @param role what she or he does in the business
 * @param department the part of the business that she or he works in, if it has parts
 * @param skills words for what she or he can do
 * @param daysPerMonth person-days a month that the plan may use, from 0 to 31
 * @param routine everyday work that takes some of these days, if they are to be reckoned with
 */
public record Person(
        String id,
        Text name,
        Text role,
        Optional<Text> department,
        List<String> skills,
        BigDecimal daysPerMonth,
        Optional<Routine> routine) {

    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

    public Person {
        Names.requireElementId(id);
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(department, "department");
        skills = List.copyOf(skills);
        requireDays(id, daysPerMonth);
        daysPerMonth = Decimal.plain(daysPerMonth);
        requireNonNull(routine, "routine");
    }

    /** Makes a person whose days are all for the actions of the plan. */
    public Person(
            String id,
            Text name,
            Text role,
            Optional<Text> department,
            List<String> skills,
            BigDecimal daysPerMonth) {
        this(id, name, role, department, skills, daysPerMonth, Optional.empty());
    }

    /** Makes a person of a business without departments. */
    public Person(String id, Text name, Text role, List<String> skills, BigDecimal daysPerMonth) {
        this(id, name, role, Optional.empty(), skills, daysPerMonth);
    }

    /** Returns the same person with other days. */
    public Person withDays(BigDecimal others) {
        return new Person(id, name, role, department, skills, others, routine);
    }

    /** Returns the same person with other everyday work, or none. */
    public Person withRoutine(Optional<Routine> other) {
        return new Person(id, name, role, department, skills, daysPerMonth, other);
    }

    /** Returns the same person with the names of her or his routine as a company has them. */
    public Person in(Vocabulary vocabulary) {
        return withRoutine(routine.map(it -> it.in(vocabulary)));
    }

    /**
     * Checks days a month.
     *
     * @throws IllegalArgumentException if they are not between 0 and 31
     */
    public static void requireDays(String person, BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(LONGEST_MONTH) > 0) {
            throw new IllegalArgumentException(
                    "Person %s has %s days a month; give 0 to 31".formatted(person, days));
        }
    }
}
