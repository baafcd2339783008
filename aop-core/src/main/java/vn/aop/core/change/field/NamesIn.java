package vn.aop.core.change.field;

import vn.aop.core.budget.BudgetLine;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Text;

/** What people call the elements of a plan; their ids where it has none such. */
public final class NamesIn {

    private NamesIn() {}

    /** Returns the name of a budget line, or its id where the plan has none. */
    public static Text line(Plan plan, String id) {
        return plan.budgetLine(id).map(BudgetLine::name).orElseGet(() -> Text.of(id));
    }

    /** Returns the name of an action, or its id where the plan has none. */
    public static Text action(Plan plan, String id) {
        return plan.action(id).map(it -> it.name()).orElseGet(() -> Text.of(id));
    }

    /** Returns the name of a person, or the id where the plan has none. */
    public static Text person(Plan plan, String id) {
        return plan.resources().person(id).map(Person::name).orElseGet(() -> Text.of(id));
    }

    /** Returns the name of a risk, or its id where the plan has none. */
    public static Text risk(Plan plan, String id) {
        return plan.risk(id).map(it -> it.name()).orElseGet(() -> Text.of(id));
    }
}
