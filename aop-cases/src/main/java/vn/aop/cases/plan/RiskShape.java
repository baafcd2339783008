package vn.aop.cases.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Numbers;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Trigger;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Text;

/** A risk, as a plan file has it. */
final class RiskShape extends ObjectShape<Risk> {

    private final Field<String> id = required("id", Texts.id("risk"), Risk::id);
    private final Field<Text> name = required("name", TextShape.TEXT, Risk::name);
    private final Field<Optional<BigDecimal>> probability =
            optional("probability", Numbers.share(), Risk::probability);
    private final Field<List<String>> goals =
            optional("goals", Lists.of(Texts.use("goal")), List.of(), Risk::goals);
    private final Field<Optional<RiskEffect>> effect =
            optional("effect", new RiskEffectShape(), Risk::effect);
    private final Field<Optional<Trigger>> trigger =
            optional("trigger", new TriggerShape(), Risk::trigger);
    private final Field<Optional<String>> owner =
            optional("owner", Texts.use("person"), Risk::owner);
    private final Field<Optional<Response>> response =
            optional("response", new ResponseShape(), Risk::response);

    RiskShape() {
        super("risk");
    }

    @Override
    protected Risk make(Values in) {
        return new Risk(
                in.get(id),
                in.get(name),
                in.get(probability),
                in.get(goals),
                in.get(effect),
                in.get(trigger),
                in.get(owner),
                in.get(response));
    }
}
