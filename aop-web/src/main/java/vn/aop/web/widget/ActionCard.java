package vn.aop.web.widget;

import java.util.List;
import vn.aop.cases.wording.Wording;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * An action in a plan.
 *
 * @param id the id
 * @param name what people call it
 * @param owner who answers for it
 * @param goals ids of the goals that it serves
 * @param months when it runs, in words
 * @param from its first month in the year, 1 to 12
 * @param to its last month in the year, 1 to 12
 * @param after ids of the actions that come before
 * @param milestones what can be seen to be done, and when
 * @param money what it takes from which budget line
 * @param effort whose days it takes
 * @param skills what its people must be able to do
 * @param effects what it is expected to bring
 */
public record ActionCard(
        String id,
        String name,
        String owner,
        List<String> goals,
        String months,
        int from,
        int to,
        List<String> after,
        List<Milestone> milestones,
        List<String> money,
        List<String> effort,
        List<String> skills,
        List<String> effects) {

    /**
     * Something that can be seen to be done.
     *
     * @param name what is done
     * @param month by when
     */
    public record Milestone(String name, String month) {}

    public ActionCard {
        goals = List.copyOf(goals);
        after = List.copyOf(after);
        milestones = List.copyOf(milestones);
        money = List.copyOf(money);
        effort = List.copyOf(effort);
        skills = List.copyOf(skills);
        effects = List.copyOf(effects);
    }

    /** Returns the card of an action, whose lines and people a plan has. */
    public static ActionCard of(Action action, Plan plan, PlanWords words) {
        return new ActionCard(
                action.id(),
                words.wording().text(action.name()),
                words.person(action.owner()),
                action.goals(),
                words.wording().numbers().span(action.running()),
                plan.year().indexOf(action.running().from()) + 1,
                plan.year().indexOf(action.running().to()) + 1,
                action.after(),
                action.milestones().stream()
                        .map(
                                it ->
                                        new Milestone(
                                                words.wording().text(it.name()),
                                                words.month(it.month())))
                        .toList(),
                action.uses().stream().map(use -> money(use, plan, words.wording())).toList(),
                effort(action, words),
                action.skills(),
                action.effects().stream().map(words::effect).toList());
    }

    private static String money(BudgetUse use, Plan plan, Wording wording) {
        String line =
                plan.budgetLine(use.line())
                        .map(BudgetLine::name)
                        .map(wording::text)
                        .orElse(use.line());
        return wording.say(
                Message.of("plan.use").with("amount", Value.of(use.amount())).with("line", line));
    }

    private static List<String> effort(Action action, PlanWords words) {
        return action.effort().entrySet().stream()
                .map(
                        days ->
                                words.wording()
                                        .say(
                                                Message.of("plan.effort")
                                                        .with("person", words.person(days.getKey()))
                                                        .with("days", days.getValue())))
                .toList();
    }
}
