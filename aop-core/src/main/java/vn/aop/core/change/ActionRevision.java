package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.action.Milestone;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * What is written anew in an action, told part by part.
 *
 * @param before the action as it is
 * @param after the action as it will be
 * @param plan the plan, for the names of people and lines
 */
record ActionRevision(Action before, Action after, Plan plan) {

    ActionRevision {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(plan, "plan");
    }

    Message sentence() {
        List<Message> parts = parts();
        return parts.isEmpty()
                ? Message.of("change.revise-action").with("action", after.name())
                : Message.of("change.revise-action-parts")
                        .with("action", before.name())
                        .with("parts", parts);
    }

    private List<Message> parts() {
        List<Message> parts = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            parts.add(Message.of("change.part-name").with("name", after.name()));
        }
        if (!before.owner().equals(after.owner())) {
            parts.add(
                    after.owner()
                            .map(it -> Message.of("change.part-owner").with("person", person(it)))
                            .orElseGet(() -> Message.of("change.part-no-owner")));
        }
        if (!before.running().equals(after.running())) {
            parts.add(Message.of("change.part-months").with("months", after.running()));
        }
        part("goals", before.goals(), after.goals(), after.goals(), parts);
        part("after", before.after(), after.after(), after.after(), parts);
        part("milestones", before.milestones(), after.milestones(), milestones(), parts);
        part("uses", before.uses(), after.uses(), uses(), parts);
        part("effort", before.effort(), after.effort(), effort(), parts);
        part("skills", before.skills(), after.skills(), after.skills(), parts);
        if (!before.effects().equals(after.effects())) {
            parts.add(effects());
        }
        if (!before.pace().equals(after.pace())) {
            parts.add(Message.of("change.part-pace"));
        }
        return parts;
    }

    private static void part(
            String name, Object old, Object now, List<?> told, List<Message> parts) {
        if (!old.equals(now)) {
            parts.add(
                    told.isEmpty()
                            ? Message.of("change.part-no-" + name)
                            : Message.of("change.part-" + name).with(name, told));
        }
    }

    private List<Message> milestones() {
        return after.milestones().stream().map(ActionRevision::milestone).toList();
    }

    private static Message milestone(Milestone milestone) {
        return Message.of("change.part-milestone")
                .with("name", milestone.name())
                .with("month", milestone.month());
    }

    private List<Message> uses() {
        return after.uses().stream().map(this::use).toList();
    }

    private Message use(BudgetUse use) {
        Text line = plan.budgetLine(use.line()).map(BudgetLine::name).orElse(Text.of(use.line()));
        return Message.of("change.part-use").with("line", line).with("amount", use.amount());
    }

    private List<Message> effort() {
        return after.effort().entrySet().stream().map(this::days).toList();
    }

    private Message days(Map.Entry<String, BigDecimal> days) {
        return Message.of("change.part-days")
                .with("person", person(days.getKey()))
                .with("days", days.getValue());
    }

    private Message effects() {
        return after.effects().isEmpty()
                ? Message.of("change.part-no-effects")
                : Message.of("change.part-effects")
                        .with("effects", after.effects().stream().map(this::effect).toList());
    }

    private Message effect(Effect effect) {
        return Message.of("change.part-effect")
                .with(
                        "what",
                        effect.group()
                                .flatMap(plan.company()::group)
                                .<Object>map(ProductGroup::name)
                                .orElseGet(() -> Message.of("change.all-groups")))
                .with(
                        "place",
                        effect.channel()
                                .flatMap(plan.company()::channel)
                                .<Object>map(Channel::name)
                                .orElseGet(() -> Message.of("change.all-channels")))
                .with("lift", Value.ratio(effect.lift()));
    }

    private Text person(String id) {
        return plan.resources().person(id).map(Person::name).orElse(Text.of(id));
    }
}
