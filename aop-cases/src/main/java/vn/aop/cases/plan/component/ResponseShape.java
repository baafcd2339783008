package vn.aop.cases.plan.component;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.limit.Limits;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.ResponseChange;
import vn.aop.core.text.Text;

/** What is done when a risk wakes, as a plan file has it. */
final class ResponseShape extends ObjectShape<Response> {

    private final Field<Text> what = required("what", TextShape.TEXT, Response::what);
    private final Field<Money> cost =
            required("cost", NumberShapes.money(NumberRange.NOT_NEGATIVE), Response::cost);
    private final Field<Optional<String>> reserve =
            optional("reserve", Texts.use("line"), Response::reserve);

    private final Field<Optional<YearMonth>> from = optional("from", Texts.month(), Response::from);
    private final Field<List<ResponseChange>> changes;

    ResponseShape(Shape<ResponseChange> change) {
        super("response");
        this.changes =
                optional("changes", Lists.of(change, Limits.CHANGES), List.of(), Response::changes);
    }

    @Override
    protected Response make(Values in) {
        return new Response(
                in.get(what), in.get(cost), in.get(reserve), in.get(changes), in.get(from));
    }
}
