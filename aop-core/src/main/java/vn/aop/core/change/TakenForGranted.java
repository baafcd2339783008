package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.company.Company;
import vn.aop.core.estimate.ExpectedSpending;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;

/**
 * What the figures of a changed plan take for granted although nobody can promise it: that what an
 * action has built stays once it is stopped, because the plan says that it lasts; that higher
 * prices lose no piece that is sold; that money of past months which actions give back was not
 * spent; that what was set along with an action holds without it.
 *
 * @param versionBefore the plan as it is
 * @param versionAfter the plan as it would be
 * @param lines every budget line of either
 * @param from the month that it is; those before it are past
 */
record TakenForGranted(
        Projection versionBefore, Projection versionAfter, List<LineTrade> lines, YearMonth from) {

    TakenForGranted {
        requireNonNull(versionBefore, "versionBefore");
        requireNonNull(versionAfter, "versionAfter");
        lines = List.copyOf(lines);
        requireNonNull(from, "from");
    }

    private Plan before() {
        return versionBefore.plan();
    }

    private Plan after() {
        return versionAfter.plan();
    }

    /** Returns it in sentences; empty where nothing is. */
    List<Message> told() {
        return Stream.of(effectsLast(), termsStay(), nothingIsLost(), pastIsThere())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Message> pastIsThere() {
        List<LineTrade> some = lines.stream().filter(it -> past(it).isPositive()).toList();
        return some.stream()
                .map(this::past)
                .reduce(Money::plus)
                .map(
                        it ->
                                Message.of("trade.past-given-back")
                                        .with("amount", Value.of(it))
                                        .with("lines", Caveats.names(some))
                                        .with("month", from));
    }

    /** What of the money that actions give back no action needs of the months that are past. */
    private Money past(LineTrade line) {
        Money more = unclaimed(versionAfter, line).minus(unclaimed(versionBefore, line));
        Money back = line.givenBack();
        Money some = more.isLessThan(back) ? more : back;
        return some.isNegative() ? some.minus(some) : some;
    }

    private Money unclaimed(Projection version, LineTrade line) {
        return version.plan()
                .budgetLine(line.line().id())
                .map(it -> new ExpectedSpending(version).unclaimedBefore(it, from))
                .orElseGet(() -> Money.zero(before().company().currency()));
    }

    private Optional<Message> effectsLast() {
        List<Text> stopped =
                before().actions().stream().filter(this::isStopped).map(Action::name).toList();
        return stopped.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("trade.effects-last").with("actions", stopped));
    }

    /** Whether it ends earlier than before, and what it has built by then is counted on. */
    private boolean isStopped(Action action) {
        return end(action)
                .flatMap(Function.identity())
                .flatMap(month -> after().action(action.id()))
                .filter(it -> it.effects().stream().anyMatch(TakenForGranted::isBuilt))
                .isPresent();
    }

    private static boolean isBuilt(Effect effect) {
        return effect.duration() == Effect.Duration.LASTING && effect.lift().signum() != 0;
    }

    /** A discount that was for an action is given although the action is not there any more. */
    private Optional<Message> termsStay() {
        List<Text> actions = new ArrayList<>();
        List<Message> terms = new ArrayList<>();
        for (Action action : before().actions()) {
            List<TermsChange> kept =
                    end(action)
                            .map(it -> new ActionWithTerms(before(), action).kept(it, after()))
                            .orElse(List.of());
            kept.forEach(it -> terms.add(it.sentence(before())));
            kept.stream().limit(1).forEach(it -> actions.add(action.name()));
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of("trade.terms-stay")
                                .with("actions", actions)
                                .with("terms", terms));
    }

    /** From when on an action is given up, empty for all of it; nothing where it is not. */
    private Optional<Optional<YearMonth>> end(Action action) {
        Optional<Action> is = after().action(action.id());
        return is.isEmpty()
                ? Optional.of(Optional.empty())
                : is.filter(it -> it.running().to().isBefore(action.running().to()))
                        .filter(it -> it.running().from().equals(action.running().from()))
                        .map(it -> Optional.of(it.running().to().plusMonths(1)));
    }

    /** What was cheaper for an action that is given up sells as it does without it. */
    private Plan withoutGivenUp() {
        List<Change> back =
                before().actions().stream()
                        .flatMap(it -> end(it).map(end -> terms(it, end)).stream())
                        .flatMap(List::stream)
                        .toList();
        return back.isEmpty() ? before() : before().with(back).value().orElse(before());
    }

    private List<Change> terms(Action action, Optional<YearMonth> end) {
        return new ActionWithTerms(before(), action)
                .givenUp(end).stream().filter(TermsChange.class::isInstance).toList();
    }

    private Optional<Message> nothingIsLost() {
        return isDearer() && !isLossCounted()
                ? Optional.of(Message.of("trade.prices-raised"))
                : Optional.empty();
    }

    /** Whether an action that is new or altered counts on selling less somewhere. */
    private boolean isLossCounted() {
        return after().actions().stream()
                .filter(it -> !before().actions().contains(it))
                .flatMap(it -> it.effects().stream())
                .anyMatch(it -> it.lift().signum() < 0);
    }

    private boolean isDearer() {
        Company company = before().company();
        RevenuePlan was = withoutGivenUp().revenue();
        return !was.prices().equals(after().revenue().prices())
                && company.channels().stream()
                        .anyMatch(
                                channel ->
                                        company.groups().stream()
                                                .anyMatch(
                                                        group ->
                                                                isDearer(
                                                                        was,
                                                                        channel.id(),
                                                                        group.id())));
    }

    private boolean isDearer(RevenuePlan before, String channel, String group) {
        return after().year().months().stream()
                .anyMatch(
                        month -> {
                            BigDecimal was = before.priceFactor(channel, group, month);
                            return after().revenue()
                                            .priceFactor(channel, group, month)
                                            .compareTo(was)
                                    > 0;
                        });
    }
}
