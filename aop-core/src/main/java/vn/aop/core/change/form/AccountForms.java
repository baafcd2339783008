package vn.aop.core.change.form;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.risk.Risk;
import vn.aop.core.risk.RiskEffect;
import vn.aop.core.text.Place;

/**
 * A plan with other accounts of the company's own: what stands on one of them, told by its id,
 * stands on it as it is then.
 *
 * @param accounts the accounts
 */
public record AccountForms(List<Account> accounts) {

    public AccountForms {
        accounts = List.copyOf(accounts);
    }

    /** Returns a plan with these accounts, and with its lines, last year and risks on them. */
    public Plan of(Plan plan) {
        return plan.toBuilder()
                .company(plan.company().toBuilder().accounts(accounts).build())
                .baseline(on(plan.baseline()))
                .budget(plan.budget().stream().map(this::on).toList())
                .risks(plan.risks().stream().map(this::on).toList())
                .build();
    }

    /** Returns the places of what stands on an account of a plan, told by its id. */
    public static Set<Place> standingOn(Plan plan, String account) {
        Predicate<Line> stands = it -> it.account().id().equals(account);
        Set<Place> places = new HashSet<>();
        plan.budget().stream()
                .filter(it -> stands.test(it.line()))
                .forEach(it -> places.add(Place.line(it.id())));
        plan.risks().stream()
                .filter(it -> it.effect().map(RiskEffect::line).filter(stands).isPresent())
                .forEach(it -> places.add(Place.risk(it.id())));
        if (plan.baseline().figures().lines().stream().anyMatch(stands)) {
            places.add(Place.of("baseline"));
        }
        return places;
    }

    private Line on(Line line) {
        return accounts.stream()
                .filter(it -> it.id().equals(line.account().id()))
                .findFirst()
                .map(line::on)
                .orElse(line);
    }

    private BudgetLine on(BudgetLine line) {
        return line.toBuilder().line(on(line.line())).build();
    }

    private Risk on(Risk risk) {
        Optional<RiskEffect> effect =
                risk.effect()
                        .map(it -> new RiskEffect(on(it.line()), it.multiplier(), it.months()));
        return new Risk(
                risk.id(),
                risk.name(),
                risk.probability(),
                risk.goals(),
                effect,
                risk.trigger(),
                risk.owner(),
                risk.response());
    }

    private Baseline on(Baseline baseline) {
        Figures figures = baseline.figures();
        Figures.Builder moved =
                Figures.builder(figures.year(), figures.currency()).counts(figures.quantities());
        for (Line line : figures.lines()) {
            for (YearMonth month : figures.year().months()) {
                moved.add(on(line), month, figures.amount(line, month));
            }
        }
        return baseline.withFigures(moved.build());
    }
}
