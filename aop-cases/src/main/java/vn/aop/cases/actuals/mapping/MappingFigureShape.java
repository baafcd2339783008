package vn.aop.cases.actuals.mapping;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.limit.Limits;

/** One of the figures of a row, as a mapping file has it. */
final class MappingFigureShape extends ObjectShape<FigureRule> {

    private final Field<Assignment> account =
            required("account", new MappingAssignmentShape(), FigureRule::account);
    private final Field<AmountColumns> amount =
            required("amount", new MappingAmountShape(), FigureRule::amount);
    private final Field<Optional<Assignment>> channel =
            optional("channel", new MappingAssignmentShape(), FigureRule::channel);
    private final Field<Optional<Assignment>> group =
            optional("group", new MappingAssignmentShape(), FigureRule::group);
    private final Field<List<RowFilter>> filters =
            optional(
                    "filters",
                    Lists.of(new MappingFilterShape(), Limits.MAPPED),
                    List.of(),
                    FigureRule::filters);
    private final Field<Boolean> isOptional =
            optional("optional", Texts.truth(), false, FigureRule::isOptional);

    MappingFigureShape() {
        super("figureRule");
    }

    @Override
    protected FigureRule make(Values in) {
        return new FigureRule(
                in.get(amount),
                in.get(account),
                in.get(channel),
                in.get(group),
                in.get(filters),
                in.get(isOptional));
    }
}
