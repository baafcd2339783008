package vn.aop.cases.plan.component;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.budget.Driver;
import vn.aop.core.figures.Metric;
import vn.aop.core.text.Message;

/**
 * What the amounts of a budget line follow, as a plan file has it: a share of a metric, an amount
 * for every step of one, or what is sold; from a month on, or all year.
 */
public final class DriverShape extends ObjectShape<DriverShape.Dated> {

    /**
     * A driver with its beginning.
     *
     * @param driver the driver
     * @param from the first month that it gives; empty where it gives all
     */
    public record Dated(Driver driver, Optional<YearMonth> from) {

        public Dated {
            requireNonNull(driver, "driver");
            requireNonNull(from, "from");
        }
    }

    /** What goods may follow. */
    private enum Followed {
        SALES
    }

    private final Field<Optional<BigDecimal>> share =
            optional(
                    "share",
                    NumberShapes.decimal(NumberRange.above("0", "1")),
                    of(Driver.Share.class, Driver.Share::share));
    private final Field<Optional<Money>> perStep =
            optional(
                    "perStep",
                    NumberShapes.money(NumberRange.above("0")),
                    of(Driver.Step.class, Driver.Step::each));
    private final Field<Optional<Money>> perUnit =
            optional(
                    "perUnit",
                    NumberShapes.money(NumberRange.above("0")),
                    of(Driver.PerUnit.class, Driver.PerUnit::each));
    private final Field<Optional<Followed>> follows =
            optional(
                    "follows",
                    Texts.words(Followed.class),
                    of(Driver.Replenishment.class, it -> Followed.SALES));
    private final Field<Optional<BigDecimal>> step =
            optional(
                    "step",
                    NumberShapes.decimalOrMoney(NumberRange.above("0")),
                    of(Driver.Step.class, Driver.Step::step));
    private final Field<Optional<Metric>> of =
            optional("of", Texts.metric(), of(Driver.OfMetric.class, Driver.OfMetric::of));

    private final Field<Optional<YearMonth>> from = optional("from", Texts.month(), Dated::from);

    public DriverShape() {
        super("driver");
        exactlyOne(share, perStep, perUnit, follows);
    }

    private static <D extends Driver, V> Function<Dated, Optional<V>> of(
            Class<D> kind, Function<D, V> part) {
        return dated ->
                Optional.of(dated.driver()).filter(kind::isInstance).map(kind::cast).map(part);
    }

    @Override
    protected void check(Values in, FileReading reading) {
        demand(in, reading, in.has(share) || in.has(perStep) || in.has(perUnit), of);
        demand(in, reading, in.has(perStep), step);
        refuse(in, reading, in.has(follows), of);
        refuse(in, reading, in.has(share) || in.has(perUnit) || in.has(follows), step);
        in.find(of).flatMap(it -> it).ifPresent(it -> refuseMoney(in, reading, it));
        MoneyLevels.check(in.find(of).flatMap(it -> it), Optional.of(in.object()), reading);
    }

    private static void demand(Values in, FileReading reading, boolean isNeeded, Field<?> key) {
        if (isNeeded && !in.has(key)) {
            reading.report(in.place(), Message.of("file.missing-key").with("key", key.key()));
        }
    }

    /** A step of what is counted is no money. */
    private void refuseMoney(Values in, FileReading reading, Metric followed) {
        boolean isMoney =
                in.find(step).flatMap(it -> it).isPresent()
                        && in.object()
                                .get(step.key())
                                .filter(Node.Scalar.class::isInstance)
                                .map(Node.Scalar.class::cast)
                                .filter(it -> it.kind() == Node.Kind.TEXT)
                                .isPresent();
        boolean isCount = followed.unit().isAmount() && !followed.unit().isWrittenAsMoney();
        if (isMoney && isCount) {
            reading.report(
                    in.place(step), Message.of("driver.step-in-money").with("metric", followed));
        }
    }

    private static void refuse(Values in, FileReading reading, boolean isIdle, Field<?> key) {
        if (isIdle && in.has(key)) {
            reading.report(in.place(key), Message.of("driver.idle-key").with("key", key.key()));
        }
    }

    @Override
    protected Node.Fields furtherRules() {
        return Node.object()
                .with(
                        "dependentRequired",
                        Node.object()
                                .with("share", Node.ofTexts("of"))
                                .with("perUnit", Node.ofTexts("of"))
                                .with("perStep", Node.ofTexts("of", "step")));
    }

    @Override
    protected Dated make(Values in) {
        return new Dated(driver(in), in.get(from));
    }

    private Driver driver(Values in) {
        if (in.get(follows).isPresent()) {
            return new Driver.Replenishment();
        }
        Metric followed = in.get(of).orElseThrow();
        return in.get(share)
                .<Driver>map(it -> new Driver.Share(it, followed))
                .or(() -> in.get(perUnit).map(it -> new Driver.PerUnit(it, followed)))
                .orElseGet(
                        () ->
                                new Driver.Step(
                                        in.get(perStep).orElseThrow(),
                                        in.get(step).orElseThrow(),
                                        followed));
    }
}
