package vn.aop.core.decision.recovery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.joda.money.Money;
import vn.aop.core.change.Change;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * Something that could be tried for goals that are behind.
 *
 * @param kind what kind of thing
 * @param where the place in the plan
 * @param name what people call what stands there
 * @param changes what would change
 * @param spent what is spent besides the money of the plan's actions
 */
record Lever(
        CorrectionOption.Kind kind, Place where, Text name, List<Change> changes, Money spent) {

    Lever {
        requireNonNull(kind, "kind");
        requireNonNull(where, "where");
        requireNonNull(name, "name");
        changes = List.copyOf(changes);
        requireNonNull(spent, "spent");
    }
}
