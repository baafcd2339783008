package vn.aop.cases.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.Numbers;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Range;
import vn.aop.cases.file.Reading;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Text;

/** An action, as a plan file has it. */
final class ActionShape extends ObjectShape<Action> {

    private final Field<String> id = required("id", Texts.id("action"), Action::id);
    private final Field<Text> name = required("name", TextShape.TEXT, Action::name);
    private final Field<Optional<String>> owner =
            optional("owner", Texts.use("person"), Action::owner);
    private final Field<List<String>> goals =
            optional("goals", Lists.of(Texts.use("goal")), List.of(), Action::goals);
    private final Field<YearMonth> from =
            required("from", Texts.month(), it -> it.running().from());
    private final Field<YearMonth> to = required("to", Texts.month(), it -> it.running().to());
    private final Field<List<String>> after =
            optional("after", Lists.of(Texts.use("action")), List.of(), Action::after);
    private final Field<List<Milestone>> milestones =
            optional("milestones", Lists.of(new MilestoneShape()), List.of(), Action::milestones);
    private final Field<List<BudgetUse>> uses =
            optional("uses", Lists.of(new BudgetUseShape()), List.of(), Action::uses);
    private final Field<Map<String, BigDecimal>> effort =
            optional(
                    "effort",
                    Lists.byId("person", Numbers.decimal(Range.NOT_NEGATIVE)),
                    Map.of(),
                    Action::effort);
    private final Field<List<Effect>> effects =
            optional("effects", Lists.of(new EffectShape()), List.of(), Action::effects);

    ActionShape() {
        super("action");
    }

    @Override
    protected void check(Values in, Reading reading) {
        in.find(from)
                .flatMap(begin -> in.find(to).filter(end -> end.isBefore(begin)))
                .ifPresent(
                        end ->
                                reading.report(
                                        in.place(to),
                                        "plan.ends-before-it-begins",
                                        "found",
                                        end,
                                        "from",
                                        in.get(from)));
    }

    @Override
    protected Action make(Values in) {
        return new Action(
                in.get(id),
                in.get(name),
                in.get(owner),
                in.get(goals),
                new Span(in.get(from), in.get(to)),
                in.get(after),
                in.get(milestones),
                in.get(uses),
                in.get(effort),
                in.get(effects));
    }
}
