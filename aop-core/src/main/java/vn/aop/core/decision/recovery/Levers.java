package vn.aop.core.decision.recovery;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.BudgetUse;
import vn.aop.core.action.Effect;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.capacity.PersonMonth;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.ActionWithTerms;
import vn.aop.core.change.Change;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.limit.Deadline;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.resource.Person;
import vn.aop.core.response.RiskResponse;
import vn.aop.core.review.EarlyWarning;
import vn.aop.core.review.MonthlyReview;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.Place;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/**
 * The levers that a plan has for goals that are behind, all of them in the months after the
 * reviewed one. An action that runs already is not rewritten: more of it is a further action beside
 * it from the next month.
 *
 * @param review the review
 * @param standing its plan as the year stands
 * @param rest the months after the reviewed one
 * @param behind the goals that are behind, the most important first
 * @param deadline until when they are waited for
 */
record Levers(
        MonthlyReview review,
        Projection standing,
        Span rest,
        List<Goal> behind,
        Deadline deadline) {

    private static final List<BigDecimal> MORE =
            List.of(new BigDecimal("0.25"), new BigDecimal("0.5"));

    Levers {
        behind = List.copyOf(behind);
        requireNonNull(deadline, "deadline");
    }

    /** Tells the levers of a review that nobody has asked yet where its plan stands. */
    Levers(MonthlyReview review, Span rest, List<Goal> behind, Deadline deadline) {
        this(review, review.standing().orElseGet(review::planned), rest, behind, deadline);
    }

    List<Lever> all() {
        List<Lever> levers = new ArrayList<>();
        for (Action action : plan().actions()) {
            if (isAhead(action)) {
                levers.addAll(sooner(action));
                levers.addAll(later(action));
            }
            if (!action.running().to().isBefore(rest.from())) {
                MORE.forEach(more -> doMore(action, more).ifPresent(levers::add));
                levers.addAll(reassigned(action));
            }
        }
        awake().forEach(risk -> response(risk).ifPresent(levers::add));
        levers.addAll(new ExcessStock(review, rest).levers());
        return levers;
    }

    private Plan plan() {
        return review.plan();
    }

    private boolean isAhead(Action action) {
        return action.running().from().isAfter(rest.from());
    }

    private List<Risk> awake() {
        return review.risks().stream()
                .filter(EarlyWarning::isAwake)
                .map(EarlyWarning::subject)
                .toList();
    }

    private Funding funding() {
        return new Funding(Optional.of(standing), rest, awake());
    }

    private Optional<Lever> lever(CorrectionOption.Kind kind, Action action, Change change) {
        return lever(kind, action, List.of(change));
    }

    private Optional<Lever> lever(CorrectionOption.Kind kind, Action action, List<Change> changes) {
        deadline.check();
        return funding()
                .of(plan(), changes)
                .map(
                        it ->
                                new Lever(
                                        kind,
                                        Place.action(action.id()),
                                        action.name(),
                                        it,
                                        nothing()));
    }

    /** As soon as can be, and a month sooner. */
    private List<Lever> sooner(Action action) {
        int most = (int) ChronoUnit.MONTHS.between(rest.from(), action.running().from());
        return Stream.of(most, 1)
                .distinct()
                .flatMap(months -> new ActionWithTerms(plan(), action).by(-months).stream())
                .flatMap(it -> lever(CorrectionOption.Kind.BRING_FORWARD, action, it).stream())
                .toList();
    }

    /** A month or two later, for an action that serves none of the goals that are behind. */
    private List<Lever> later(Action action) {
        boolean serves = behind.stream().anyMatch(goal -> action.goals().contains(goal.id()));
        boolean frees = action.effort().keySet().stream().anyMatch(this::isOverloaded);
        return serves || !frees
                ? List.of()
                : Stream.of(1, 2)
                        .flatMap(months -> new ActionWithTerms(plan(), action).by(months).stream())
                        .flatMap(it -> lever(CorrectionOption.Kind.PUT_OFF, action, it).stream())
                        .toList();
    }

    private Optional<Lever> doMore(Action action, BigDecimal more) {
        boolean serves = behind.stream().anyMatch(goal -> action.goals().contains(goal.id()));
        if (!serves || action.effects().isEmpty()) {
            return Optional.empty();
        }
        boolean begun = action.running().from().isBefore(rest.from());
        Change change =
                begun
                        ? new ActionChange.Add(further(action, more))
                        : new ActionRevision.Scale(action.id(), BigDecimal.ONE.add(more));
        return lever(CorrectionOption.Kind.DO_MORE, action, change);
    }

    /** A part of an action over again, from the next month to its end. */
    private Action further(Action action, BigDecimal more) {
        Span running = new Span(rest.from(), action.running().to());
        BigDecimal share =
                weight(action, rest)
                        .divide(weight(action, plan().year().span()), Value.PRECISION)
                        .multiply(more);
        Map<String, BigDecimal> effort = new HashMap<>();
        action.effort().forEach((person, days) -> effort.put(person, days.multiply(more)));
        return action.toBuilder()
                .id(freeId(action.id()))
                .name(Text.of(action.name().vi() + " (thêm)", action.name().en() + " (more)"))
                .running(running)
                .after(List.of())
                .milestones(List.of())
                .uses(action.uses().stream().map(use -> part(use, share)).toList())
                .effort(effort)
                .effects(action.effects().stream().map(effect -> part(effect, more)).toList())
                .build();
    }

    /** How much an action runs in some months of the year: the sum of its paces. */
    private static BigDecimal weight(Action action, Span months) {
        return months.months().stream()
                .filter(action.running()::contains)
                .map(action::paceIn)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String freeId(String id) {
        for (int times = 1; ; times++) {
            String ending = "_more" + (times > 1 ? times : "");
            int room = Limits.ID_LETTERS.most() - ending.length();
            String free = id.substring(0, Math.min(id.length(), room)) + ending;
            if (plan().action(free).isEmpty()) {
                return free;
            }
        }
    }

    private static BudgetUse part(BudgetUse use, BigDecimal share) {
        return new BudgetUse(use.line(), use.amount().multipliedBy(share, RoundingMode.HALF_UP));
    }

    private static Effect part(Effect effect, BigDecimal more) {
        return new Effect(
                effect.channel(),
                effect.group(),
                effect.lift().multiply(more),
                effect.rampMonths(),
                effect.duration());
    }

    /** The work of people who have too much, given to each who has the days for all of it. */
    private List<Lever> reassigned(Action action) {
        List<Lever> levers = new ArrayList<>();
        for (String source : action.effort().keySet()) {
            for (Person target : plan().resources().people()) {
                if (isOverloaded(source)
                        && !target.id().equals(source)
                        && hasDays(target, action, action.effort().get(source))) {
                    lever(
                                    CorrectionOption.Kind.REASSIGN,
                                    action,
                                    new ActionRevision.Reassign(action.id(), source, target.id()))
                            .ifPresent(levers::add);
                }
            }
        }
        return levers;
    }

    private boolean isOverloaded(String person) {
        return plan().resources().person(person).stream()
                .flatMap(it -> rest.months().stream().map(month -> standing.capacity(it, month)))
                .anyMatch(PersonMonth::isOverloaded);
    }

    private boolean hasDays(Person person, Action action, BigDecimal days) {
        return rest.months().stream()
                .filter(action.running()::contains)
                .map(month -> standing.capacity(person, month).left())
                .allMatch(left -> left.compareTo(days) >= 0);
    }

    private Optional<Lever> response(Risk risk) {
        boolean isWritten = risk.response().filter(Response::changesPlan).isPresent();
        return isWritten ? asWritten(risk) : fromReserve(risk);
    }

    /** What the response changes of the plan, in the months that are left for it. */
    private Optional<Lever> asWritten(Risk risk) {
        return RiskResponse.from(standing, risk, rest.from())
                .flatMap(Validated::value)
                .flatMap(
                        it ->
                                funding()
                                        .of(plan(), it.changes())
                                        .map(
                                                changes ->
                                                        new Lever(
                                                                CorrectionOption.Kind.TAKE_RESPONSE,
                                                                Place.risk(risk.id()),
                                                                risk.name(),
                                                                changes,
                                                                spent(it.cost(), changes))));
    }

    /** What is spent besides the money that actions take, which is counted by itself. */
    private Money spent(Money cost, List<Change> changes) {
        Money used = LeverAssessment.uses(plan().with(changes).orElseThrow(ProblemsException::new));
        Money besides = cost.minus(used.minus(LeverAssessment.uses(plan())));
        return besides.isNegative() ? nothing() : besides;
    }

    /** The reserve's money for the response goes to the largest line of the goals it threatens. */
    private Optional<Lever> fromReserve(Risk risk) {
        YearMonth last = plan().year().last();
        Comparator<BudgetLine> largest = Comparator.comparing(BudgetLine::total);
        Optional<BudgetLine> target =
                plan().budget().stream()
                        .filter(line -> line.limit() == Limit.SOFT && !line.isDriven())
                        .filter(line -> line.goals().stream().anyMatch(risk.goals()::contains))
                        .max(largest);
        return target.flatMap(line -> funding().draw(plan(), risk, line, Long.MAX_VALUE, last))
                .map(
                        draw ->
                                new Lever(
                                        CorrectionOption.Kind.TAKE_RESPONSE,
                                        Place.risk(risk.id()),
                                        risk.name(),
                                        List.of(draw),
                                        draw.amounts().total()));
    }

    private Money nothing() {
        return Money.zero(plan().company().currency());
    }
}
