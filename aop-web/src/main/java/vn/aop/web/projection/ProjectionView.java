package vn.aop.web.projection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import vn.aop.cases.wording.Wording;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.checks.Beside;
import vn.aop.web.checks.CaseChecks;
import vn.aop.web.page.Frame;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.widget.PlanWords;
import vn.aop.web.widget.TableUnit;

/**
 * What the page of a projection prints.
 *
 * @param frame the frame around it
 * @param year the planned year
 * @param unit in which the amounts of the tables of months are written
 * @param profit planned profit
 * @param cash planned cash, where the opening cash is known
 * @param stock planned stock, where the opening stock is known
 * @param vat planned value added tax, where the plan reckons with it
 * @param capacity people's days
 * @param bridges the way from last year to the plan, for each goal
 * @param cautions what to know before trusting these figures
 * @param problems what in the plan keeps these figures from being right, in sentences
 * @param plan the address of the plan
 * @param checks what the rules say of the plan
 * @param review the address of the review
 */
public record ProjectionView(
        Frame frame,
        String year,
        TableUnit unit,
        ProfitSection profit,
        Optional<CashSection> cash,
        Optional<StockSection> stock,
        Optional<VatSection> vat,
        CapacitySection capacity,
        List<BridgeSection> bridges,
        List<String> cautions,
        List<String> problems,
        String plan,
        Beside checks,
        String review) {

    public ProjectionView {
        requireNonNull(frame, "frame");
        requireNonNull(year, "year");
        requireNonNull(unit, "unit");
        requireNonNull(profit, "profit");
        requireNonNull(cash, "cash");
        requireNonNull(stock, "stock");
        requireNonNull(vat, "vat");
        requireNonNull(capacity, "capacity");
        bridges = List.copyOf(bridges);
        cautions = List.copyOf(cautions);
        problems = List.copyOf(problems);
        requireNonNull(plan, "plan");
        requireNonNull(checks, "checks");
        requireNonNull(review, "review");
    }

    /** Cash that nobody can tell is not shown, so that is said. */
    static List<String> cautions(Projection projection, Wording wording) {
        boolean isCashHidden = projection.plan().baseline().openingCash().isPresent();
        return projection
                .unknownSales()
                .caution()
                .map(wording::say)
                .map(it -> isCashHidden ? it + " " + wording.say("projection.no-cash") : it)
                .stream()
                .toList();
    }

    static ProjectionView of(OpenCase open, CaseChecks checks, Frame frame) {
        Plan plan = open.plan();
        Projection projection = Projection.of(plan);
        PlanWords words = new PlanWords(plan, frame.words());
        ShownProjection numbers = new ShownProjection(projection, words, open.id());
        return new ProjectionView(
                frame,
                PlanWords.year(plan.year()),
                numbers.unit(),
                ProfitSection.of(plan, numbers),
                CashSection.of(projection, checks.rules().checks(), numbers),
                StockSection.of(projection, numbers),
                VatSection.of(projection, numbers),
                CapacitySection.of(projection, numbers),
                plan.goals().stream().map(it -> BridgeSection.of(it, projection, numbers)).toList(),
                cautions(projection, words.wording()),
                Projection.problems(plan).stream()
                        .map(problem -> words.wording().say(problem.message()))
                        .toList(),
                PageAddresses.plan(open.id()),
                checks.beside(open, frame.words()),
                PageAddresses.review(open.id()));
    }
}
