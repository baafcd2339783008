package vn.aop.cases.babycare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.TermsChange;
import vn.aop.core.decision.Proposal;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.resource.Person;
import vn.aop.core.text.Text;

/**
 * Proposals as people make them on the desk: something to do for some months, with money of a line
 * or beyond the budget, somebody's days, a rise of sales that is guessed, sometimes a lower price,
 * and often without saying which goals it is for. The same seed gives the same proposals.
 */
final class SeededProposals {

    private final Plan plan;
    private final Random random;

    private SeededProposals(Plan plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
    }

    /** Returns so many proposals for a plan. */
    static List<Proposal> of(Plan plan, int count, long seed) {
        SeededProposals seeded = new SeededProposals(plan, seed);
        return IntStream.range(0, count).mapToObj(i -> seeded.next()).toList();
    }

    private Proposal next() {
        int from = random.nextInt(12);
        int to = Math.min(11, from + random.nextInt(6));
        YearMonth first = plan.year().first();
        Span running = new Span(first.plusMonths(from), first.plusMonths(to));
        Optional<String> channel = some(plan.company().channels().stream().map(Channel::id), 3);
        Optional<String> group = some(plan.company().groups().stream().map(ProductGroup::id), 3);
        List<Change> changes = new ArrayList<>();
        Money cost = money();
        BudgetLine line = line();
        if (cost.isPositive() && random.nextInt(4) == 0) {
            changes.add(
                    new BudgetChange.Raise(
                            line.id(), MonthlyAmounts.evenly(running.months(), cost)));
        }
        changes.add(new ActionChange.Add(action(running, channel, group, cost, line)));
        if (random.nextInt(5) == 0) {
            changes.add(
                    new TermsChange.Price(
                            channel,
                            group,
                            running,
                            BigDecimal.valueOf(-(2 + random.nextInt(20)), 2)));
        }
        return new Proposal(
                Text.of("Một việc mới", "Something new"),
                Text.of("Có khách hỏi", "Customers asked"),
                Optional.empty(),
                List.of(),
                changes,
                Optional.of(asked(running.from())));
    }

    private Action action(
            Span running,
            Optional<String> channel,
            Optional<String> group,
            Money cost,
            BudgetLine line) {
        Optional<String> who = some(plan.resources().people().stream().map(Person::id), 8);
        BigDecimal lift = BigDecimal.valueOf(random.nextInt(31), 2);
        return Action.builder("A90", Text.of("Một việc mới", "Something new"), running)
                .owner(who)
                .goals(goals())
                .uses(cost.isPositive() ? List.of(new BudgetUse(line.id(), cost)) : List.of())
                .effort(
                        who.map(it -> Map.of(it, BigDecimal.valueOf(1 + random.nextInt(8))))
                                .orElse(Map.of()))
                .effects(
                        lift.signum() == 0
                                ? List.of()
                                : List.of(
                                        new Effect(
                                                channel,
                                                group,
                                                lift,
                                                random.nextInt(3),
                                                random.nextInt(4) == 0
                                                        ? Effect.Duration.LASTING
                                                        : Effect.Duration.WHILE_RUNNING)))
                .build();
    }

    /** Half of the people do not say what it is for. */
    private List<String> goals() {
        return random.nextBoolean()
                ? List.of()
                : plan.goals().stream().map(Goal::id).filter(it -> random.nextBoolean()).toList();
    }

    private Money money() {
        return Money.of(
                plan.company().currency(),
                BigDecimal.valueOf(random.nextInt(21)).multiply(BigDecimal.valueOf(1_000_000)));
    }

    /** The desk offers a marketing line first, and most people leave it at that. */
    private BudgetLine line() {
        List<BudgetLine> marketing =
                lines().stream()
                        .filter(it -> it.line().account().kind() == AccountKind.MARKETING)
                        .toList();
        return one(random.nextInt(4) == 0 ? lines() : marketing);
    }

    private List<BudgetLine> lines() {
        return plan.budget().stream()
                .filter(it -> it.isSpent() && it.limit() != Limit.RESERVE)
                .toList();
    }

    private LocalDate asked(YearMonth from) {
        return plan.year().first().minusMonths(1).isBefore(from) && random.nextBoolean()
                ? from.atDay(1)
                : plan.year().first().atDay(1);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of them, or none in one case of so many. */
    private Optional<String> some(Stream<String> all, int none) {
        List<String> ids = all.toList();
        return random.nextInt(none) == 0 ? Optional.empty() : Optional.of(one(ids));
    }
}
