package vn.aop.cases.plan.change;

import java.util.List;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Values;
import vn.aop.core.change.Change;
import vn.aop.core.limit.Limits;

/** A list of changes, as a file of its own has it. */
public final class ChangesShape extends ObjectShape<ChangesShape.Listed> {

    private static final int VERSION = 1;

    private final Field<Integer> aop =
            required(
                    "aop",
                    NumberShapes.version(VERSION, "change.other-version", "change.newer-version"),
                    it -> VERSION,
                    "change.no-version");
    private final Field<List<Change>> changes =
            required(
                    "changes",
                    Lists.notEmpty(new ChangeShape().apart(), Limits.CHANGES),
                    Listed::changes);

    /**
     * Changes with the object in which they stand.
     *
     * @param changes the changes
     * @param object the whole file
     */
    public record Listed(List<Change> changes, Node.Fields object) {

        public static Listed of(List<Change> changes) {
            return new Listed(changes, Node.object());
        }
    }

    public ChangesShape() {
        super("changes");
    }

    @Override
    protected Listed make(Values in) {
        return new Listed(in.get(changes), in.object());
    }
}
