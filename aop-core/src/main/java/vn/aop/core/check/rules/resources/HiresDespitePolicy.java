package vn.aop.core.check.rules.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Lexicon;
import vn.aop.core.text.Place;
import vn.aop.core.text.Speech;
import vn.aop.core.text.Text;

/**
 * Flags plans that hire nobody and yet count on more people. See {@code
 * docs/checks/hires-despite-policy.md}.
 */
final class HiresDespitePolicy implements Rule {

    private static final Threshold GROWTH = Threshold.of("growth", "0.2", "0.15");

    private static final Selection PERSONNEL = Selection.of(AccountKind.PERSONNEL);

    private static final Lexicon LEXICON = Lexicon.beside(HiresDespitePolicy.class, "hiring");
    private static final Speech HIRING = LEXICON.speech("hiring", "other");
    private static final Speech NEWCOMER = LEXICON.speech("newcomer", "other");

    @Override
    public String id() {
        return "hires-despite-policy";
    }

    @Override
    public Severity severity() {
        return Severity.MUST_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.RESOURCES;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(GROWTH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        if (context.plan().resources().hiring() != Hiring.NONE) {
            return List.of();
        }
        return Stream.of(joined(context), planned(context.plan()), paid(context).stream())
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Finding> joined(CheckContext context) {
        return context.history().amendments().stream()
                .flatMap(
                        amendment ->
                                amendment.changes().stream()
                                        .filter(ResourceChange.Add.class::isInstance)
                                        .map(it -> ((ResourceChange.Add) it).added())
                                        .filter(it -> isStillThere(it, context.plan()))
                                        .map(it -> joined(it, amendment)));
    }

    private static boolean isStillThere(Person person, Plan plan) {
        return plan.resources().person(person.id()).isPresent();
    }

    private Finding joined(Person person, Amendment amendment) {
        return Finding.saying("joined", this, Place.person(person.id()))
                .with("person", person.name())
                .with("on", amendment.on());
    }

    private Stream<Finding> planned(Plan plan) {
        Stream<Finding> lines =
                plan.budget().stream()
                        .filter(it -> it.hasMoney() && speaksOfHiring(it))
                        .map(it -> told("line", Place.line(it.id()), it.name()));
        Stream<Finding> actions =
                plan.actions().stream()
                        .filter(it -> HIRING.isIn(it.name()))
                        .map(it -> told("action", Place.action(it.id()), it.name()));
        return Stream.concat(lines, actions);
    }

    /** A name alone is no proof. */
    private Finding told(String what, Place where, Text name) {
        return Finding.saying(what, this, where).with("name", name).atMost(Severity.SHOULD_MEND);
    }

    private static boolean speaksOfHiring(BudgetLine line) {
        return HIRING.isIn(line.name()) || isPay(line) && NEWCOMER.isIn(line.name());
    }

    private Optional<Finding> paid(CheckContext context) {
        Plan plan = context.plan();
        Money before = plan.baseline().figures().sum(PERSONNEL, plan.year().previous().span());
        Money year =
                plan.budget().stream()
                        .filter(HiresDespitePolicy::isPay)
                        .map(BudgetLine::total)
                        .reduce(context.zero(), Money::plus);
        Value growth = Value.of(year.minus(before)).dividedBy(Value.of(before));
        BigDecimal most = context.limit(this, GROWTH);
        return growth.number()
                .filter(it -> plan.baseline().isWholeYear() && it.compareTo(most) > 0)
                .map(
                        it ->
                                Finding.saying("paid", this, payroll(plan))
                                        .with("money", year)
                                        .with("before", before)
                                        .with("growth", growth)
                                        .with("most", Value.ratio(most)));
    }

    private static boolean isPay(BudgetLine line) {
        return line.line().account().kind() == AccountKind.PERSONNEL;
    }

    private static Place payroll(Plan plan) {
        return plan.budget().stream()
                .filter(HiresDespitePolicy::isPay)
                .findFirst()
                .map(it -> Place.line(it.id()))
                .orElse(Place.of("budget"));
    }
}
