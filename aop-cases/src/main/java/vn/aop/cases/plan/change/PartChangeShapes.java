package vn.aop.cases.plan.change;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.cases.plan.basis.MeasureShape;
import vn.aop.cases.plan.basis.OwnMetricShape;
import vn.aop.cases.plan.basis.PlannedMeasureShape;
import vn.aop.cases.plan.basis.VatShape;
import vn.aop.core.change.PartChange;
import vn.aop.core.change.PlanPart;
import vn.aop.core.change.PlanPart.CompanyFacts;
import vn.aop.core.change.PlanPart.Counting;
import vn.aop.core.change.PlanPart.ResourceLimits;
import vn.aop.core.company.CompanySize;
import vn.aop.core.company.LegalForm;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.limit.Limits;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.resource.Hiring;
import vn.aop.core.text.Text;

/** Changes that set a part of a plan, as files have them. */
final class PartChangeShapes {

    private PartChangeShapes() {}

    /**
     * The keys of a part that is an object.
     *
     * @param <P> the type of the part
     */
    static final class Whole<P> extends ObjectShape<PartChange<P>> {

        private final PlanPart<P> part;
        private final ObjectShape<P> keys;

        Whole(PlanPart<P> part, ObjectShape<P> keys) {
            super("set" + part.noun(), nameOf(keys));
            this.part = part;
            this.keys = keys;
            include(keys, PartChange::value);
        }

        @Override
        protected PartChange<P> make(Values in) {
            return part.set(included(keys, in));
        }
    }

    /**
     * A part that may be missing; left out it is taken away.
     *
     * @param <P> the type of the part
     */
    static final class Optionally<P> extends ObjectShape<PartChange<Optional<P>>> {

        private final PlanPart<Optional<P>> part;
        private final Field<Optional<P>> value;

        Optionally(PlanPart<Optional<P>> part, String key, Shape<P> shape) {
            super("set" + part.noun());
            this.part = part;
            this.value = optional(key, shape, PartChange::value);
        }

        @Override
        protected PartChange<Optional<P>> make(Values in) {
            return part.set(in.get(value));
        }
    }

    /**
     * A part that is a list, told whole.
     *
     * @param <E> the type of an element
     */
    static final class Listed<E> extends ObjectShape<PartChange<List<E>>> {

        private final PlanPart<List<E>> part;
        private final Field<List<E>> all;

        Listed(PlanPart<List<E>> part, String key, Shape<E> shape) {
            super("set" + part.noun());
            this.part = part;
            this.all = required(key, Lists.of(shape), PartChange::value);
        }

        @Override
        protected PartChange<List<E>> make(Values in) {
            return part.set(in.get(all));
        }
    }

    /** The keys of a company besides what it sells, where, and its accounts. */
    static final class FactKeys extends ObjectShape<CompanyFacts> {

        private final Field<Text> name = required("name", TextShape.TEXT, CompanyFacts::name);
        private final Field<Text> industry =
                required("industry", TextShape.TEXT, CompanyFacts::industry);
        private final Field<CompanySize> scale =
                required("scale", Texts.words(CompanySize.class), CompanyFacts::scale);
        private final Field<CurrencyUnit> currency =
                required("currency", Texts.currency(), CompanyFacts::currency);
        private final Field<Integer> supplierDays =
                optional(
                        "supplierDays",
                        NumberShapes.integer(NumberRange.of("0", "365")),
                        0,
                        CompanyFacts::supplierDays);
        private final Field<Optional<LegalForm>> legalForm =
                optional("legalForm", Texts.words(LegalForm.class), CompanyFacts::legalForm);
        private final Field<Optional<Vat>> vat = optional("vat", new VatShape(), CompanyFacts::vat);

        FactKeys() {
            super("company");
        }

        @Override
        protected void check(Values in, FileReading reading) {
            in.find(currency).ifPresent(it -> reading.learn(CurrencyUnit.class, it));
        }

        @Override
        protected CompanyFacts make(Values in) {
            return new CompanyFacts(
                    in.get(name),
                    in.get(industry),
                    in.get(scale),
                    in.get(currency),
                    in.get(supplierDays),
                    in.get(legalForm),
                    in.get(vat));
        }
    }

    /** The keys of what there is to do with, besides people. */
    static final class MeasureKeys extends ObjectShape<Counting> {

        private final Field<List<Measure>> measures =
                optional(
                        "measures",
                        Lists.of(new MeasureShape(), Limits.MEASURES),
                        List.of(),
                        Counting::measures);
        private final Field<List<OwnMetric>> metrics =
                optional(
                        "metrics",
                        Lists.of(new OwnMetricShape(), Limits.METRICS),
                        List.of(),
                        Counting::metrics);
        private final Field<List<PlannedMeasure>> planned =
                optional(
                        "planned",
                        Lists.of(new PlannedMeasureShape(), Limits.SALES),
                        List.of(),
                        Counting::planned);

        MeasureKeys() {
            super("counting");
        }

        /** Changes that follow speak of what is counted from then on. */
        @Override
        protected void check(Values in, FileReading reading) {
            reading.known(Vocabulary.class)
                    .ifPresent(
                            known ->
                                    reading.learn(
                                            Vocabulary.class,
                                            known.with(
                                                    in.find(measures).orElse(known.measures()),
                                                    in.find(metrics).orElse(List.of()))));
        }

        @Override
        protected Counting make(Values in) {
            return new Counting(in.get(measures), in.get(metrics), in.get(planned));
        }
    }

    static final class LimitKeys extends ObjectShape<ResourceLimits> {

        private final Field<Boolean> noHiring =
                optional("noHiring", Texts.truth(), false, it -> it.hiring() == Hiring.NONE);
        private final Field<List<Text>> bottlenecks =
                optional(
                        "bottlenecks",
                        Lists.of(TextShape.TEXT),
                        List.of(),
                        ResourceLimits::bottlenecks);
        private final Field<Optional<Money>> cashFloor =
                optional(
                        "cashFloor",
                        NumberShapes.money(NumberRange.NOT_NEGATIVE),
                        ResourceLimits::cashFloor);

        LimitKeys() {
            super("resources");
        }

        @Override
        protected ResourceLimits make(Values in) {
            return new ResourceLimits(
                    in.get(noHiring) ? Hiring.NONE : Hiring.POSSIBLE,
                    in.get(bottlenecks),
                    in.get(cashFloor));
        }
    }
}
