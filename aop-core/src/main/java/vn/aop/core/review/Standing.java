package vn.aop.core.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.capacity.SpentSoFar;
import vn.aop.core.company.Company;
import vn.aop.core.estimate.StandingYear;
import vn.aop.core.estimate.YearSoFar;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.VatOnSales;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;

/**
 * Where a plan really stands on a day: the months that are over as they were recorded, the others
 * as the latest estimate expects them. What is decided on that day is held against it.
 *
 * <pre>{@code
 * Projection standing = Standing.of(plan, actuals, LocalDate.of(2026, 9, 6)).orElseThrow(ProblemsException::new);
 * Decision decision = DecisionDesk.usual().decide(standing, proposal).orElseThrow(ProblemsException::new);
 * }</pre>
 *
 * <p>Source: {@code docs/formulas/landing.md}.
 */
public final class Standing {

    private static final Place ACTUALS = Place.of("actuals");

    private Standing() {}

    /**
     * Returns the projection of a plan as its year stands on a day.
     *
     * @param plan the plan
     * @param given what really happened, of the planned year; the month of the day and later ones
     *     are not looked at
     * @param day the day
     * @return the projection, or every reason why there is none: actuals of another year, currency
     *     or company, no month that is over and recorded, earlier months without records, and what
     *     {@link Projection#problems} tells of the plan
     */
    public static Validated<Projection, Problem> of(Plan plan, Actuals given, LocalDate day) {
        List<Problem> problems = new ArrayList<>(strangers(plan, given));
        Optional<YearMonth> last = lastOver(plan, given, day);
        problems.addAll(
                MonthlyReview.problems(plan, given, last.orElse(plan.year().first())).stream()
                        .filter(it -> last.isPresent() || !it.where().equals(Place.of("month")))
                        .toList());
        Optional<Projection> standing =
                last.filter(it -> problems.isEmpty())
                        .flatMap(it -> of(plan, Projection.of(plan), given, it));
        if (standing.isEmpty() && problems.isEmpty()) {
            problems.add(
                    Problem.at(ACTUALS, "standing.no-closed-month")
                            .with("source", given.source())
                            .with("day", day));
        }
        return standing.filter(it -> problems.isEmpty())
                .<Validated<Projection, Problem>>map(Validated::valid)
                .orElseGet(() -> Validated.invalid(problems));
    }

    private static Optional<YearMonth> lastOver(Plan plan, Actuals given, LocalDate day) {
        return given.months().stream()
                .filter(plan.year()::contains)
                .filter(it -> it.isBefore(YearMonth.from(day)))
                .max(YearMonth::compareTo);
    }

    /** Channels and groups that the plan does not know are another shop's. */
    private static List<Problem> strangers(Plan plan, Actuals given) {
        Company company = plan.company();
        Set<String> known =
                Stream.concat(
                                company.channels().stream().map(Channel::id),
                                company.groups().stream().map(ProductGroup::id))
                        .collect(Collectors.toSet());
        Set<String> strange = new TreeSet<>();
        for (Line line : given.figures().lines()) {
            Stream.of(line.channel(), line.group())
                    .flatMap(Optional::stream)
                    .filter(it -> !known.contains(it))
                    .forEach(strange::add);
        }
        return strange.isEmpty()
                ? List.of()
                : List.of(
                        Problem.at(ACTUALS, "standing.other-plan")
                                .with("source", given.source())
                                .with("found", List.copyOf(strange))
                                .with("known", known.stream().sorted().toList()));
    }

    /** Returns it after a review, by the estimate that the review has made. */
    static Optional<Projection> of(MonthlyReview review) {
        Plan plan = review.plan();
        return review.estimate()
                .flatMap(it -> StandingYear.of(it, year -> spent(review, year.last())))
                .map(review.planned()::standingAt)
                .or(() -> of(plan, review.planned(), review.actuals(), review.month()));
    }

    private static SpentSoFar spent(MonthlyReview review, YearMonth last) {
        Plan plan = review.plan();
        ProvisionalCosts provisional =
                ProvisionalCosts.in(
                        plan, review.planned(), VatOnSales.apart(plan.company(), review.actuals()));
        return spent(
                plan,
                provisional.actuals(),
                Completeness.of(plan, review.planned(), provisional),
                last);
    }

    /** Returns it after the last month that is recorded to its end; empty where none is. */
    static Optional<Projection> of(Plan plan, Projection planned, Actuals given, YearMonth month) {
        ProvisionalCosts provisional =
                ProvisionalCosts.in(plan, planned, VatOnSales.apart(plan.company(), given));
        Actuals apart = provisional.actuals();
        Completeness completeness = Completeness.of(plan, planned, provisional);
        Actuals actuals = VatOnSales.reckoned(plan.company(), apart, given);
        ComparedFigures sources = ComparedFigures.of(plan, planned, actuals, completeness, month);
        return year(planned, planned, sources, actuals, month)
                .map(
                        it ->
                                planned.standingAt(
                                        StandingYear.of(
                                                it, spent(plan, apart, completeness, it.last()))));
    }

    /** Returns the year as far as it is recorded; empty where no month is to its end. */
    static Optional<YearSoFar> year(
            Projection before,
            Projection planned,
            ComparedFigures sources,
            Actuals actuals,
            YearMonth month) {
        return sources.whole(month)
                .map(
                        last ->
                                new YearSoFar(
                                        before,
                                        planned,
                                        sources.actuals(),
                                        actuals.figures(),
                                        actuals.recorded().counted(),
                                        sources.comparable(),
                                        last,
                                        sources.closed()));
    }

    private static SpentSoFar spent(
            Plan plan, Actuals actuals, Completeness completeness, YearMonth last) {
        Span toDate = plan.year().through(last);
        Spending spending = new Spending(plan, actuals.figures());
        Map<String, Money> lines = new HashMap<>();
        for (BudgetLine line : plan.budget()) {
            if (completeness.whyMissingOn(line.line(), toDate).isEmpty()) {
                lines.put(
                        line.id(),
                        Money.total(
                                toDate.months().stream()
                                        .map(it -> spending.on(line, it))
                                        .toList()));
            }
        }
        return SpentSoFar.of(plan, last, lines);
    }
}
