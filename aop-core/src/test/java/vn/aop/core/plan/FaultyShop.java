package vn.aop.core.plan;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.aop.core.plan.ShopFigures.everyMonth;
import static vn.aop.core.plan.SmallShop.DECEMBER;
import static vn.aop.core.plan.SmallShop.JANUARY;
import static vn.aop.core.plan.SmallShop.goal;
import static vn.aop.core.plan.SmallShop.person;
import static vn.aop.core.plan.SmallShop.vnd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;

/** Parts of a shop that does not fit together, and what is said of it. */
final class FaultyShop {

    private FaultyShop() {}

    static List<Problem> problems(SmallShop shop) {
        return catchThrowableOfType(ProblemsException.class, shop::plan).problems();
    }

    static Account account(String id, AccountKind kind) {
        return new Account(id, kind, Text.of(id));
    }

    static Action action(String owner, String goal, String uses, String person) {
        return Action.builder("A1", Text.of("A1"), new Span(JANUARY, DECEMBER))
                .owner(owner)
                .goals(goal)
                .uses(uses, vnd(1))
                .effort(person, BigDecimal.ONE)
                .build();
    }

    static Action after(String id, String before) {
        return Action.builder(id, Text.of(id), new Span(JANUARY, DECEMBER)).after(before).build();
    }

    static Action using(BudgetUse use) {
        return Action.builder("A1", Text.of("A1"), new Span(JANUARY, DECEMBER)).uses(use).build();
    }

    static BudgetLine ownerless(String id, String goal) {
        return new BudgetLine(
                id,
                Text.of(id),
                Line.of(Account.of(AccountKind.MARKETING)),
                vnd(everyMonth(1)),
                Limit.SOFT,
                Optional.empty(),
                Purpose.GOALS,
                List.of(goal));
    }

    static Risk paidBy(String reserve, Money cost) {
        return new Risk(
                "R1",
                Text.of("R1"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Response(Text.of("Discount"), cost, Optional.of(reserve))));
    }

    static NotThisYear later(String id) {
        return new NotThisYear(
                id, Text.of("A second store"), Text.of("No people"), Optional.empty(), List.of());
    }

    static Tracking reviewedBy(String person) {
        return new Tracking(Rhythm.MONTHLY, 5, List.of(person), List.of());
    }

    static Tracking agreedBy(String person) {
        return tracking(List.of(person), List.of());
    }

    static Tracking tracking(List<String> approvers, List<YearMonth> held) {
        return new Tracking(
                Rhythm.MONTHLY, 5, List.of(), List.of(), Optional.empty(), approvers, held);
    }
}
