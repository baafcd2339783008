package vn.aop.core.decision;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.Change;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/**
 * A proposal whose rises are shares of last year's sales, as a plan has them, whatever they were
 * told against.
 *
 * <p>Of the channels, groups and months that an effect reaches, with w the part of it that is there
 * in a month: {@code lift = told × Σ w × meant ÷ Σ w × last year × price}. What is meant are the
 * sales that the plan has; or last year's at the pace of up to three months that are over, {@code
 * last year × price × Σ sold ÷ Σ last year} by channel and group. For example, a tenth of planned
 * sales that are to be 1.2 times last year's are 12 % of last year's. Rounded half up to twelve
 * decimals. Source: {@code docs/formulas/decision-desk.md}.
 *
 * @param proposal the proposal, with shares of last year's sales
 * @param told what was told and what it comes to, a sentence for each effect; empty where they were
 *     told so
 */
public record ConvertedRises(Proposal proposal, List<Message> told) {

    /** Where a proposal says which sales its rises mean. */
    public static final Place WHERE = Place.of("rises");

    private static final int SCALE = 12;
    private static final int MOST_MONTHS = 3;

    public ConvertedRises {
        requireNonNull(proposal, "proposal");
        told = List.copyOf(told);
    }

    /**
     * Converts the rises of the actions that a proposal adds.
     *
     * @param before the projection of the plan as it is
     * @return the proposal; or why it cannot be converted: sales of today are asked for and no
     *     month of the year is over and recorded, or those of the last ones cannot be told
     */
    public static Validated<ConvertedRises, Problem> of(Projection before, Proposal proposal) {
        return proposal.rises() == RiseBasis.LAST_YEAR
                ? Validated.valid(new ConvertedRises(proposal, List.of()))
                : new Converting(before, proposal).converted();
    }

    /** One proposal that is converted. */
    private record Converting(Projection before, Proposal proposal) {

        Validated<ConvertedRises, Problem> converted() {
            if (proposal.rises() == RiseBasis.RUN_RATE && recent().isEmpty()) {
                return Validated.invalid(List.of(Problem.at(WHERE, "rise.no-run-rate")));
            }
            List<Message> told = new ArrayList<>();
            List<Change> changes = new ArrayList<>();
            for (Change change : proposal.changes()) {
                changes.add(
                        change instanceof ActionChange.Add add
                                ? new ActionChange.Add(converted(add.added(), told))
                                : change);
            }
            return Validated.valid(
                    new ConvertedRises(proposal.with(changes).against(RiseBasis.LAST_YEAR), told));
        }

        private Action converted(Action action, List<Message> told) {
            List<Effect> effects = new ArrayList<>();
            for (Effect effect : action.effects()) {
                BigDecimal lift = lift(action, effect).setScale(SCALE, RoundingMode.HALF_UP);
                effects.add(effect.withLift(lift.max(BigDecimal.ONE.negate())));
                told.add(told(action, effect, lift));
            }
            return action.withEffects(effects);
        }

        private BigDecimal lift(Action action, Effect effect) {
            BigDecimal meant =
                    sum(
                            action,
                            effect,
                            proposal.rises() == RiseBasis.PLAN ? this::planned : this::today);
            BigDecimal lastYear = sum(action, effect, this::lastYear);
            return lastYear.signum() > 0
                    ? Value.quotient(effect.lift().multiply(meant), lastYear)
                    : effect.lift();
        }

        /** Over all that an effect reaches, each month as far as the effect is there. */
        private BigDecimal sum(
                Action action, Effect effect, BiFunction<Selection, YearMonth, Value> sales) {
            Effect whole = effect.withLift(BigDecimal.ONE);
            BigDecimal sum = BigDecimal.ZERO;
            for (Selection sold : reached(effect)) {
                for (YearMonth month : plan().year().months()) {
                    BigDecimal part = action.liftIn(whole, month);
                    if (part.signum() > 0) {
                        sum = sum.add(number(sales.apply(sold, month)).multiply(part));
                    }
                }
            }
            return sum;
        }

        private List<Selection> reached(Effect effect) {
            return plan().company().channels().stream()
                    .map(Channel::id)
                    .flatMap(
                            channel ->
                                    plan().company().groups().stream()
                                            .map(ProductGroup::id)
                                            .filter(group -> effect.reaches(channel, group))
                                            .map(
                                                    group ->
                                                            Selection.of(
                                                                    AccountKind.REVENUE,
                                                                    channel,
                                                                    group)))
                    .toList();
        }

        private Value planned(Selection sold, YearMonth month) {
            return before.asPlanned().sums().value(sold, Span.of(month));
        }

        private Value lastYear(Selection sold, YearMonth month) {
            BigDecimal price =
                    plan().revenue().priceFactor(sold.tags().get(0), sold.tags().get(1), month);
            return before(sold, month).times(Value.ratio(price));
        }

        private Value before(Selection sold, YearMonth month) {
            return plan().baseline().source().value(sold, Span.of(month.minusYears(1)));
        }

        private Value today(Selection sold, YearMonth month) {
            BigDecimal now = BigDecimal.ZERO;
            BigDecimal then = BigDecimal.ZERO;
            for (YearMonth over : recent()) {
                now = now.add(number(before.sums().value(sold, Span.of(over))));
                then = then.add(number(before(sold, over)));
            }
            return then.signum() > 0
                    ? lastYear(sold, month).times(Value.ratio(Value.quotient(now, then)))
                    : lastYear(sold, month);
        }

        /** The last months that are over and recorded, three at most. */
        private List<YearMonth> recent() {
            return before.estimate()
                    .map(it -> plan().year().through(it.last()).months())
                    .map(it -> it.subList(Math.max(0, it.size() - MOST_MONTHS), it.size()))
                    .orElse(List.of());
        }

        private Message told(Action action, Effect effect, BigDecimal lift) {
            return proposal.rises() == RiseBasis.PLAN
                    ? Message.of("rise.of-plan")
                            .with("action", action.name())
                            .with("sales", sales(effect))
                            .with("told", Value.ratio(effect.lift()))
                            .with("lift", Value.ratio(lift))
                    : Message.of("rise.of-today")
                            .with("action", action.name())
                            .with("sales", sales(effect))
                            .with("told", Value.ratio(effect.lift()))
                            .with("lift", Value.ratio(lift))
                            .with("months", new Span(recent().get(0), last()));
        }

        /** The names of the channels that an effect reaches, and of its group. */
        private List<Text> sales(Effect effect) {
            Stream<Text> channels =
                    plan().company().channels().stream()
                            .filter(it -> effect.channel().map(it.id()::equals).orElse(true))
                            .map(Channel::name);
            Stream<Text> groups =
                    plan().company().groups().stream()
                            .filter(it -> effect.group().map(it.id()::equals).orElse(false))
                            .map(ProductGroup::name);
            return Stream.concat(channels, groups).toList();
        }

        private YearMonth last() {
            return recent().get(recent().size() - 1);
        }

        private Plan plan() {
            return before.plan();
        }

        private static BigDecimal number(Value value) {
            return value.number().orElse(BigDecimal.ZERO);
        }
    }
}
