package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Names;
import vn.aop.core.figures.Trigger;
import vn.aop.core.text.Text;

/**
 * What the plan takes for granted about its market, its trade or its own strength. A core goal is
 * unlocked only by a broken one.
 *
 * @param id the id, for example {@code S1}
 * @param statement what is taken for granted
 * @param range between what it may lie, in words, if that is written down
 * @param source what it is known from, if that is written down
 * @param owner the id of the person who watches it, if somebody does
 * @param goals ids of the goals that stand on it
 * @param brokenWhen what shows that it has broken, if that can be measured
 */
public record Assumption(
        String id,
        Text statement,
        Optional<Text> range,
        Optional<Text> source,
        Optional<String> owner,
        List<String> goals,
        Optional<Trigger> brokenWhen) {

    public Assumption {
        Names.requireElementId(id);
        requireNonNull(statement, "statement");
        requireNonNull(range, "range");
        requireNonNull(source, "source");
        requireNonNull(owner, "owner");
        goals = List.copyOf(goals);
        requireNonNull(brokenWhen, "brokenWhen");
    }
}
