package vn.aop.core.change.field;

import static vn.aop.core.change.field.ElementField.of;
import static vn.aop.core.change.field.ElementField.within;
import static vn.aop.core.change.field.FieldFacts.each;
import static vn.aop.core.change.field.FieldFacts.maybe;

import java.util.List;
import vn.aop.core.action.Action;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.goal.Goal;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.plan.Assumption;
import vn.aop.core.plan.NotThisYear;
import vn.aop.core.plan.ThresholdChange;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Person;
import vn.aop.core.risk.Risk;

/** The fields of each kind of element, besides its id, in the order in which they are told. */
public final class ElementFields {

    private ElementFields() {}

    public static final List<ElementField<Assumption>> ASSUMPTION =
            List.of(
                    of("statement", Assumption::statement, FieldFacts::text),
                    of("range", Assumption::range, maybe(FieldFacts::text)),
                    of("source", Assumption::source, maybe(FieldFacts::text)),
                    of("owner", Assumption::owner, maybe(FieldFacts::person)),
                    of("goals", Assumption::goals, each(FieldFacts::goal)),
                    of("brokenWhen", Assumption::brokenWhen, maybe(RiskFacts::trigger)));

    public static final List<ElementField<Goal>> GOAL =
            List.of(
                    of("name", Goal::name, FieldFacts::text),
                    of("metric", Goal::metric, FieldFacts::plain),
                    within("target", Goal::target, FieldFacts::target),
                    of("bound", Goal::bound, FieldFacts::plain),
                    of("rank", Goal::rank, FieldFacts::plain),
                    of("weight", Goal::weight, FieldFacts::plain),
                    of("tolerance", Goal::tolerance, FieldFacts::share),
                    of("revenue", Goal::revenue, maybe(FieldFacts::revenue)));

    public static final List<ElementField<BudgetLine>> LINE =
            List.of(
                    of("name", BudgetLine::name, FieldFacts::text),
                    of("line", BudgetLine::line, FieldFacts::line),
                    new ElementField<>("months", BudgetLine::amounts, FieldFacts::amounts),
                    of("limit", BudgetLine::limit, FieldFacts::plain),
                    of("owner", BudgetLine::owner, maybe(FieldFacts::person)),
                    of("purpose", BudgetLine::purpose, FieldFacts::plain),
                    of("goals", BudgetLine::goals, each(FieldFacts::goal)),
                    of("vatRate", BudgetLine::vatRate, maybe(FieldFacts::share)));

    public static final List<ElementField<Action>> ACTION =
            List.of(
                    of("name", Action::name, FieldFacts::text),
                    of("owner", Action::owner, maybe(FieldFacts::person)),
                    of("running", Action::running, FieldFacts::plain),
                    of("goals", Action::goals, each(FieldFacts::goal)),
                    of("after", Action::after, each(FieldFacts::action)),
                    of("milestones", Action::milestones, each(FieldFacts::milestone)),
                    of("uses", Action::uses, each(FieldFacts::use)),
                    of("effort", Action::effort, FieldFacts::effort),
                    of("skills", Action::skills, each(FieldFacts::plain)),
                    new ElementField<>("effects", Action::effects, EffectFacts::differ),
                    of("pace", Action::pace, FieldFacts::pace));

    public static final List<ElementField<Milestone>> MILESTONE =
            List.of(of("month", Milestone::month, FieldFacts::plain));

    public static final List<ElementField<Person>> PERSON =
            List.of(
                    of("name", Person::name, FieldFacts::text),
                    of("role", Person::role, FieldFacts::text),
                    of("department", Person::department, maybe(FieldFacts::text)),
                    of("skills", Person::skills, each(FieldFacts::plain)),
                    of("daysPerMonth", Person::daysPerMonth, FieldFacts::plain),
                    of("routine", Person::routine, maybe(FieldFacts::routine)));

    public static final List<ElementField<Risk>> RISK =
            List.of(
                    of("name", Risk::name, FieldFacts::text),
                    of("probability", Risk::probability, maybe(FieldFacts::share)),
                    of("goals", Risk::goals, each(FieldFacts::goal)),
                    of("effect", Risk::effect, maybe(RiskFacts::effect)),
                    of("trigger", Risk::trigger, maybe(RiskFacts::trigger)),
                    of("owner", Risk::owner, maybe(FieldFacts::person)),
                    of("response", Risk::response, maybe(RiskFacts::response)));

    public static final List<ElementField<Kpi>> KPI =
            List.of(
                    of("name", Kpi::name, FieldFacts::text),
                    of("metric", Kpi::metric, FieldFacts::plain),
                    within("target", Kpi::target, FieldFacts::target),
                    of("bound", Kpi::bound, FieldFacts::plain),
                    of("tolerance", Kpi::tolerance, maybe(FieldFacts::tolerance)),
                    of("kind", Kpi::kind, FieldFacts::plain),
                    of("goal", Kpi::goal, maybe(FieldFacts::goal)),
                    of("owner", Kpi::owner, maybe(FieldFacts::person)),
                    of("source", Kpi::source, maybe(FieldFacts::text)),
                    of("rhythm", Kpi::rhythm, FieldFacts::plain),
                    of("revenue", Kpi::revenue, maybe(FieldFacts::revenue)));

    public static final List<ElementField<NotThisYear>> PUT_OFF =
            List.of(
                    of("what", NotThisYear::what, FieldFacts::text),
                    of("why", NotThisYear::why, FieldFacts::text),
                    of("lookAgain", NotThisYear::lookAgain, maybe(FieldFacts::plain)),
                    of("tags", NotThisYear::tags, each(FieldFacts::plain)));

    public static final List<ElementField<Channel>> CHANNEL =
            List.of(
                    of("name", Channel::name, FieldFacts::text),
                    of("feeRate", Channel::feeRate, FieldFacts::share),
                    of("settlementDays", Channel::settlementDays, FieldFacts::plain),
                    of("paidAhead", Channel::paidAhead, maybe(FieldFacts::paidAhead)));

    public static final List<ElementField<ProductGroup>> GROUP =
            List.of(
                    of("name", ProductGroup::name, FieldFacts::text),
                    of("margin", ProductGroup::margin, FieldFacts::share),
                    of("marginByChannel", ProductGroup::marginByChannel, FieldFacts::margins),
                    of("stockCoverDays", ProductGroup::stockCoverDays, FieldFacts::plain),
                    of("leadTimeDays", ProductGroup::leadTimeDays, FieldFacts::plain),
                    of("shelfLifeDays", ProductGroup::shelfLifeDays, maybe(FieldFacts::plain)),
                    of("supply", ProductGroup::supply, FieldFacts::plain),
                    of("waste", ProductGroup::waste, FieldFacts::share));

    public static final List<ElementField<Account>> ACCOUNT =
            List.of(
                    of("kind", Account::kind, FieldFacts::kind),
                    of("name", Account::name, FieldFacts::text));

    public static final List<ElementField<ThresholdChange>> THRESHOLD =
            List.of(
                    of("value", ThresholdChange::value, FieldFacts::plain),
                    of("reason", ThresholdChange::reason, FieldFacts::text));

    public static final List<ElementField<Waiver>> WAIVER =
            List.of(
                    of("reason", Waiver::reason, FieldFacts::text),
                    of("until", Waiver::until, FieldFacts::plain));
}
