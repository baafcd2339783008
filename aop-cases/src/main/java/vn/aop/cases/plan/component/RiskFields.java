package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Trigger;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.ResponseChange;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Text;

/**
 * The keys of a risk, in a plan file and in a change that brings or replaces one.
 *
 * @param <T> what holds it
 */
public abstract class RiskFields<T> extends ObjectShape<T> {

    private final Field<String> id;
    private final Field<Text> name;
    private final Field<Optional<BigDecimal>> probability;
    private final Field<List<String>> goals;
    private final Field<Optional<RiskEffect>> effect;
    private final Field<Optional<Trigger>> trigger;
    private final Field<Optional<String>> owner;
    private final Field<Optional<Response>> response;

    /**
     * Makes the keys.
     *
     * @param name what the object is called in the schema
     * @param element returns the risk of what holds it
     * @param change a change of the plan that a response makes
     */
    @SuppressWarnings("this-escape") // The fields are only defined here; nothing is read yet.
    public RiskFields(String name, Function<T, Risk> element, Shape<ResponseChange> change) {
        super(name, "risk");
        this.id = required("id", Texts.id("risk"), it -> element.apply(it).id());
        this.name = required("name", TextShape.TEXT, it -> element.apply(it).name());
        this.probability =
                optional(
                        "probability", NumberShapes.share(), it -> element.apply(it).probability());
        this.goals =
                optional(
                        "goals",
                        Lists.of(Texts.use("goal")),
                        List.of(),
                        it -> element.apply(it).goals());
        this.effect = optional("effect", new RiskEffectShape(), it -> element.apply(it).effect());
        this.trigger = optional("trigger", new TriggerShape(), it -> element.apply(it).trigger());
        this.owner = optional("owner", Texts.use("person"), it -> element.apply(it).owner());
        this.response =
                optional("response", new ResponseShape(change), it -> element.apply(it).response());
    }

    /** Returns the risk that was read. */
    protected final Risk element(Values in) {
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
