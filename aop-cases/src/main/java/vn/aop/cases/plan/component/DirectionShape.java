package vn.aop.cases.plan.component;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.text.Text;

/** Where the year goes, as a plan file has it. */
public final class DirectionShape extends ObjectShape<Direction> {

    private final Field<Optional<Text>> theme = optional("theme", TextShape.TEXT, Direction::theme);
    private final Field<List<Text>> priorities =
            optional("priorities", Lists.of(TextShape.TEXT), List.of(), Direction::priorities);
    private final Field<List<NotThisYear>> notThisYear =
            optional(
                    "notThisYear",
                    Lists.of(new NotThisYearShape(), Limits.PUT_OFF),
                    List.of(),
                    Direction::notThisYear);
    private final Field<List<String>> coreGroups =
            optional("coreGroups", Lists.of(Texts.use("group")), List.of(), Direction::coreGroups);

    public DirectionShape() {
        super("direction");
    }

    @Override
    protected Direction make(Values in) {
        return new Direction(
                in.get(theme), in.get(priorities), in.get(notThisYear), in.get(coreGroups));
    }
}
