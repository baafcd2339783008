package vn.aop.core.action;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.joda.money.Money;
import vn.aop.core.figures.Span;
import vn.aop.core.text.Text;

/**
 * An action in the making: the one way to make an action of parts, and to make another that differs
 * from one in some. What is not given is empty; lists are taken whole, in order. It is for one
 * thread.
 *
 * <pre>{@code
 * Action ads = Action.builder("A1", Text.of("Quảng cáo", "Ads"), march)
 *         .owner("lan").goals("G1").uses("online_ads", fiveMillion).build();
 * Action later = ads.toBuilder().running(april).build();
 * }</pre>
 */
public final class ActionBuilder {

    private String id;
    private Text name;
    private Optional<String> owner;
    private List<String> goals;
    private Span running;
    private List<String> after;
    private List<Milestone> milestones;
    private List<BudgetUse> uses;
    private Map<String, BigDecimal> effort;
    private List<Effect> effects;
    private SortedMap<YearMonth, BigDecimal> pace;
    private List<String> skills;

    ActionBuilder(String id, Text name, Span running) {
        this.id = requireNonNull(id, "id");
        this.name = requireNonNull(name, "name");
        this.owner = Optional.empty();
        this.goals = List.of();
        this.running = requireNonNull(running, "running");
        this.after = List.of();
        this.milestones = List.of();
        this.uses = List.of();
        this.effort = Map.of();
        this.effects = List.of();
        this.pace = Collections.emptySortedMap();
        this.skills = List.of();
    }

    ActionBuilder(Action action) {
        this.id = action.id();
        this.name = action.name();
        this.owner = action.owner();
        this.goals = action.goals();
        this.running = action.running();
        this.after = action.after();
        this.milestones = action.milestones();
        this.uses = action.uses();
        this.effort = action.effort();
        this.effects = action.effects();
        this.pace = action.pace();
        this.skills = action.skills();
    }

    /** Takes another id. */
    public ActionBuilder id(String other) {
        id = requireNonNull(other, "id");
        return this;
    }

    /** Takes another name. */
    public ActionBuilder name(Text other) {
        name = requireNonNull(other, "name");
        return this;
    }

    /** Takes the id of the person who answers for it. */
    public ActionBuilder owner(String person) {
        return owner(Optional.of(person));
    }

    /** Takes the id of the person who answers for it; empty for nobody. */
    public ActionBuilder owner(Optional<String> person) {
        owner = requireNonNull(person, "owner");
        return this;
    }

    /** Takes the months in which it runs. */
    public ActionBuilder running(Span months) {
        running = requireNonNull(months, "running");
        return this;
    }

    /** Takes the ids of the goals that it serves. */
    public ActionBuilder goals(String... all) {
        return goals(List.of(all));
    }

    /** Takes the ids of the goals that it serves. */
    public ActionBuilder goals(List<String> all) {
        goals = List.copyOf(all);
        return this;
    }

    /** Takes the ids of the actions that must be done before. */
    public ActionBuilder after(String... all) {
        return after(List.of(all));
    }

    /** Takes the ids of the actions that must be done before. */
    public ActionBuilder after(List<String> all) {
        after = List.copyOf(all);
        return this;
    }

    /** Takes what can be seen to be done. */
    public ActionBuilder milestones(Milestone... all) {
        return milestones(List.of(all));
    }

    /** Takes what can be seen to be done. */
    public ActionBuilder milestones(List<Milestone> all) {
        milestones = List.copyOf(all);
        return this;
    }

    /** Takes the budget lines that pay for it. */
    public ActionBuilder uses(BudgetUse... all) {
        return uses(List.of(all));
    }

    /** Takes the budget lines that pay for it. */
    public ActionBuilder uses(List<BudgetUse> all) {
        uses = List.copyOf(all);
        return this;
    }

    /** Takes the budget line that pays for it, and how much of it. */
    public ActionBuilder uses(String line, Money amount) {
        return uses(new BudgetUse(line, amount));
    }

    /** Takes person-days a month, by person id. */
    public ActionBuilder effort(Map<String, BigDecimal> all) {
        effort = requireNonNull(all, "effort");
        return this;
    }

    /** Takes the person whose days it takes, and how many a month. */
    public ActionBuilder effort(String person, BigDecimal days) {
        return effort(Map.of(person, days));
    }

    /** Takes what it is expected to do to revenue. */
    public ActionBuilder effects(Effect... all) {
        return effects(List.of(all));
    }

    /** Takes what it is expected to do to revenue. */
    public ActionBuilder effects(List<Effect> all) {
        effects = List.copyOf(all);
        return this;
    }

    /** Takes from which months on it runs at another share of its scale. */
    public ActionBuilder pace(SortedMap<YearMonth, BigDecimal> all) {
        pace = requireNonNull(all, "pace");
        return this;
    }

    /** Takes what its people must be able to do. */
    public ActionBuilder skills(String... all) {
        return skills(List.of(all));
    }

    /** Takes what its people must be able to do. */
    public ActionBuilder skills(List<String> all) {
        skills = List.copyOf(all);
        return this;
    }

    /**
     * Returns the action.
     *
     * @throws IllegalArgumentException if days are below 0 or a pace is not above 0
     */
    public Action build() {
        return new Action(
                id,
                name,
                owner,
                goals,
                running,
                after,
                milestones,
                uses,
                effort,
                effects,
                pace,
                skills);
    }
}
