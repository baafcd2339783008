package vn.aop.core.decision.recovery;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.change.Change;
import vn.aop.core.change.Difference;
import vn.aop.core.change.TradeOff;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.goal.Goal;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * One thing that could be done for goals that are behind, with levers that the plan has.
 *
 * @param kind what kind of thing
 * @param where the place in the plan, for example {@code actions/A3}
 * @param name what people call the action, risk or line
 * @param changes what would change, from the month after the reviewed one; made on the plan, tried
 * @param gains what it brings to each goal that is behind, core goals first, then by rank
 * @param cost how much more is spent on the plan's work by the end of the year, 0 or more
 * @param personDays how many more person-days it takes; negative where it frees some
 * @param tradeOff what else it gives up and gains, with everybody's overload
 */
public record CorrectionOption(
        Kind kind,
        Place where,
        Text name,
        List<Change> changes,
        List<Gain> gains,
        Money cost,
        BigDecimal personDays,
        TradeOff tradeOff) {

    /** Less than this share of what is missed is nothing to choose by: it reads as 0 %. */
    private static final BigDecimal LEAST_FELT = new BigDecimal("0.001");

    private static final long MILLION = 1_000_000;
    private static final long HUNDRED = 100;

    /** The kinds of lever. */
    public enum Kind {
        /** An action begins sooner. */
        BRING_FORWARD,
        /** More is done of an action. */
        DO_MORE,
        /** The response to a risk that has woken is taken. */
        TAKE_RESPONSE,
        /** Work goes to somebody who has the days. */
        REASSIGN,
        /** An action for a lesser goal begins later, to free days. */
        PUT_OFF,
        /** Less is bought of goods of which there are too many. */
        BUY_LESS;

        /** Returns the word for it in files and messages, for example {@code do-more}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What an option brings to a goal.
     *
     * @param goal the goal
     * @param gain by how much its landing moves to the side that it wants; undefined of a response
     *     of which the plan does not say what it brings
     * @param closes the share of what is missed that this closes; 1 closes all of it, and what is
     *     unknown closes 0
     * @param landing where the goal would have landed, from which that was worked out
     */
    public record Gain(Goal goal, Value gain, BigDecimal closes, Traced landing) {

        public Gain {
            requireNonNull(goal, "goal");
            requireNonNull(gain, "gain");
            requireNonNull(closes, "closes");
            requireNonNull(landing, "landing");
        }

        /** Returns whether it closes enough of what is missed to be told, either way. */
        public boolean isFelt() {
            return closes.abs().compareTo(LEAST_FELT) >= 0;
        }

        /** Returns the share of what is missed that this closes; undefined as the gain is. */
        public Value share() {
            return gain.whyUndefined().map(Value::undefined).orElseGet(() -> Value.ratio(closes));
        }

        /** Returns this gain as a sentence. */
        public Message message() {
            return gain.whyUndefined()
                    .map(
                            it ->
                                    Message.of("correct.gain-unknown")
                                            .with("goal", goal.name())
                                            .with("reason", it))
                    .orElseGet(this::known);
        }

        private Message known() {
            return Message.of("correct.gain")
                    .with("goal", goal.name())
                    .with("gain", Provisional.fact(gain, landing))
                    .with("closes", Provisional.fact(Value.ratio(closes), landing));
        }
    }

    public CorrectionOption {
        requireNonNull(kind, "kind");
        requireNonNull(where, "where");
        requireNonNull(name, "name");
        changes = List.copyOf(changes);
        gains = List.copyOf(gains);
        requireNonNull(cost, "cost");
        requireNonNull(personDays, "personDays");
        requireNonNull(tradeOff, "tradeOff");
    }

    /** Returns this option as a sentence. */
    public Message message() {
        boolean isUntold = gains.stream().allMatch(it -> it.gain().number().isEmpty());
        return Message.of(
                        kind == Kind.TAKE_RESPONSE && !isUntold
                                ? "correct.option.take-response-told"
                                : "correct.option." + kind.id())
                .with("name", name)
                .with("cost", cost)
                .with("days", Value.of(personDays, Unit.DAYS));
    }

    /** Returns what it brings to the goals, as far as it is felt, and what is lost by spending. */
    public List<Message> effects() {
        return Stream.concat(
                        gains.stream().filter(Gain::isFelt).map(Gain::message),
                        tradeOff.loss().map(Difference::message).stream())
                .toList();
    }

    /**
     * Returns the amount of money for which gains are told: a million of a currency without
     * decimals, a hundred of one with decimals, for example ₫1,000,000 or $100.
     */
    public Money unit() {
        CurrencyUnit currency = cost.getCurrencyUnit();
        return Money.ofMajor(currency, currency.getDecimalPlaces() > 0 ? HUNDRED : MILLION);
    }

    /** Returns what a goal gains for each {@link #unit} spent; empty where nothing is spent. */
    public Optional<Value> gainPerUnit(Gain gain) {
        return gainPer(unit(), gain);
    }

    /** Returns what a goal gains for each million spent; empty where nothing is spent. */
    public Optional<Value> gainPerMillion(Gain gain) {
        return gainPer(Money.ofMajor(cost.getCurrencyUnit(), MILLION), gain);
    }

    private Optional<Value> gainPer(Money unit, Gain gain) {
        return per(gain, cost.getAmount().divide(unit.getAmount(), Value.PRECISION));
    }

    /** Returns what a goal gains for each person-day; empty where it takes none. */
    public Optional<Value> gainPerPersonDay(Gain gain) {
        return per(gain, personDays);
    }

    private static Optional<Value> per(Gain gain, BigDecimal units) {
        return units.signum() > 0
                ? Optional.of(gain.gain().dividedBy(Value.ratio(units)))
                : Optional.empty();
    }

    /** Returns whether it brings a goal that is behind closer to its target, so that it is felt. */
    public boolean helps() {
        return gains.stream().anyMatch(gain -> gain.isFelt() && gain.closes().signum() > 0);
    }

    /** Returns whether it costs nothing. */
    public boolean isFree() {
        return cost.isZero();
    }
}
