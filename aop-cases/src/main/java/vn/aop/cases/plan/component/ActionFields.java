package vn.aop.cases.plan.component;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * The keys of an action, in a plan file and in a change that brings or replaces one.
 *
 * @param <T> what holds it
 */
public abstract class ActionFields<T> extends ObjectShape<T> {

    private final Field<String> id;
    private final Field<Text> name;
    private final Field<Optional<String>> owner;
    private final Field<List<String>> goals;
    private final Field<YearMonth> from;
    private final Field<YearMonth> to;
    private final Field<List<String>> after;
    private final Field<List<Milestone>> milestones;
    private final Field<List<BudgetUse>> uses;
    private final Field<Map<String, BigDecimal>> effort;
    private final Field<List<String>> skills;
    private final Field<List<Effect>> effects;
    private final Field<SortedMap<YearMonth, BigDecimal>> pace;

    /**
     * Makes the keys.
     *
     * @param name what the object is called in the schema
     * @param element returns the action of what holds it
     */
    @SuppressWarnings("this-escape") // The fields are only defined here; nothing is read yet.
    public ActionFields(String name, Function<T, Action> element) {
        super(name, "action");
        this.id = required("id", Texts.id("action"), it -> element.apply(it).id());
        this.name = required("name", TextShape.TEXT, it -> element.apply(it).name());
        this.owner = optional("owner", Texts.use("person"), it -> element.apply(it).owner());
        this.goals =
                optional(
                        "goals",
                        Lists.of(Texts.use("goal")),
                        List.of(),
                        it -> element.apply(it).goals());
        this.from = required("from", Texts.month(), it -> element.apply(it).running().from());
        this.to = required("to", Texts.month(), it -> element.apply(it).running().to());
        this.after =
                optional(
                        "after",
                        Lists.of(Texts.use("action")),
                        List.of(),
                        it -> element.apply(it).after());
        this.milestones =
                optional(
                        "milestones",
                        Lists.of(new MilestoneShape()),
                        List.of(),
                        it -> element.apply(it).milestones());
        this.uses =
                optional(
                        "uses",
                        Lists.of(new BudgetUseShape()),
                        List.of(),
                        it -> element.apply(it).uses());
        this.effort =
                optional(
                        "effort",
                        Lists.byId("person", NumberShapes.decimal(NumberRange.NOT_NEGATIVE)),
                        Map.of(),
                        it -> element.apply(it).effort());
        this.skills =
                optional(
                        "skills",
                        Lists.of(Texts.text()),
                        List.of(),
                        it -> element.apply(it).skills());
        this.effects =
                optional(
                        "effects",
                        Lists.of(new EffectShape()),
                        List.of(),
                        it -> element.apply(it).effects());
        this.pace =
                optional(
                        "pace",
                        ByMonthShape.shares(),
                        Collections.emptySortedMap(),
                        it -> element.apply(it).pace());
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(from)
                .flatMap(begin -> in.find(to).filter(end -> end.isBefore(begin)))
                .ifPresent(
                        end ->
                                reading.report(
                                        in.place(to),
                                        Message.of("plan.ends-before-it-begins")
                                                .with("found", end)
                                                .with("from", in.get(from))));
    }

    /** Returns the action that was read. */
    protected final Action element(Values in) {
        return Action.builder(in.get(id), in.get(name), new Span(in.get(from), in.get(to)))
                .owner(in.get(owner))
                .goals(in.get(goals))
                .after(in.get(after))
                .milestones(in.get(milestones))
                .uses(in.get(uses))
                .effort(in.get(effort))
                .effects(in.get(effects))
                .pace(in.get(pace))
                .skills(in.get(skills))
                .build();
    }
}
