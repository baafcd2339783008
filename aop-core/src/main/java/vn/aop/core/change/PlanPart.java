package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.change.field.ElementField;
import vn.aop.core.company.CompanySize;
import vn.aop.core.company.LegalForm;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.OwnMetric;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Direction;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedMeasure;
import vn.aop.core.plan.RevenuePlan;
import vn.aop.core.plan.Tracking;
import vn.aop.core.plan.Waiver;
import vn.aop.core.resource.Hiring;
import vn.aop.core.resource.Resources;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.core.text.Text;

/**
 * One of the parts of a plan of which there is one, and which is {@linkplain PartChange set} as a
 * whole. Lists of elements are {@link PlanList}s.
 *
 * <pre>{@code
 * PlanPart.THEME.of(plan);                                       // what the year is about
 * Change change = PlanPart.TRACKING.set(Optional.of(monthly));   // setTracking
 * }</pre>
 *
 * @param <P> the type of the part
 */
public final class PlanPart<P> {

    /**
     * What a company is, besides what it sells, where, and its accounts.
     *
     * @param name what it is called
     * @param industry what it does
     * @param scale its size
     * @param currency the currency of every amount in its plan
     * @param supplierDays days from buying goods until they are paid, 0 to 365
     * @param legalForm in which form it trades, if that is said
     * @param vat how it pays value added tax, if its plan reckons with it
     */
    public record CompanyFacts(
            Text name,
            Text industry,
            CompanySize scale,
            CurrencyUnit currency,
            int supplierDays,
            Optional<LegalForm> legalForm,
            Optional<Vat> vat) {

        public CompanyFacts {
            requireNonNull(name, "name");
            requireNonNull(industry, "industry");
            requireNonNull(scale, "scale");
            requireNonNull(currency, "currency");
            requireNonNull(legalForm, "legalForm");
            requireNonNull(vat, "vat");
        }

        /**
         * Makes the facts of a company that says no form of trade and reckons with no value added
         * tax.
         */
        public CompanyFacts(
                Text name,
                Text industry,
                CompanySize scale,
                CurrencyUnit currency,
                int supplierDays) {
            this(name, industry, scale, currency, supplierDays, Optional.empty(), Optional.empty());
        }
    }

    /**
     * What the plan has to do with, besides its people.
     *
     * @param hiring whether somebody may be hired
     * @param bottlenecks what is scarce
     * @param cashFloor what must stay in the till and the bank, if that is said; 0 or more
     */
    public record ResourceLimits(Hiring hiring, List<Text> bottlenecks, Optional<Money> cashFloor) {

        public ResourceLimits {
            requireNonNull(hiring, "hiring");
            Resources.requireFloor(cashFloor);
            bottlenecks = List.copyOf(bottlenecks);
        }
    }

    /**
     * What a company counts that is no money, with its own formulas and what is planned.
     *
     * @param measures what it counts
     * @param metrics formulas that it has named
     * @param planned what it expects to count otherwise than by last year and what is sold
     */
    public record Counting(
            List<Measure> measures, List<OwnMetric> metrics, List<PlannedMeasure> planned) {

        public Counting {
            measures = List.copyOf(measures);
            metrics = List.copyOf(metrics);
            planned = List.copyOf(planned);
        }

        /** Returns that nothing is counted. */
        public static Counting nothing() {
            return new Counting(List.of(), List.of(), List.of());
        }
    }

    /** What the company is. */
    public static final PlanPart<CompanyFacts> COMPANY =
            new PlanPart<>(
                    "Company",
                    Set.of(Place.of("company")),
                    () -> PartFields.COMPANY,
                    PlanPart::facts,
                    (plan, facts) ->
                            plan.toBuilder()
                                    .company(
                                            plan.company().toBuilder()
                                                    .name(facts.name())
                                                    .industry(facts.industry())
                                                    .scale(facts.scale())
                                                    .currency(facts.currency())
                                                    .supplierDays(facts.supplierDays())
                                                    .legalForm(facts.legalForm())
                                                    .vat(facts.vat())
                                                    .build())
                                    .build());

    /** What the plan expects to sell before its actions. */
    public static final PlanPart<RevenuePlan> REVENUE =
            new PlanPart<>(
                    "Revenue",
                    Set.of(Place.of("revenue"), Place.of("sales"), Place.of("company")),
                    () -> PartFields.REVENUE,
                    Plan::revenue,
                    (plan, revenue) -> plan.toBuilder().revenue(revenue).build());

    /** What is counted that is no money. */
    public static final PlanPart<Counting> MEASURES =
            new PlanPart<>(
                    "Measures",
                    Set.of(
                            Place.of("measures"),
                            Place.of("company/measures"),
                            Place.of("company/metrics"),
                            Place.of("company")),
                    () -> PartFields.MEASURES,
                    plan ->
                            new Counting(
                                    plan.company().measures(),
                                    plan.company().metrics(),
                                    plan.measures()),
                    (plan, counting) ->
                            plan.toBuilder()
                                    .company(
                                            plan.company().toBuilder()
                                                    .measures(counting.measures())
                                                    .metrics(counting.metrics())
                                                    .build())
                                    .measures(counting.planned())
                                    .build());

    /** Last year. */
    public static final PlanPart<Baseline> BASELINE =
            new PlanPart<>(
                    "Baseline",
                    Set.of(Place.of("baseline"), Place.of("sales"), Place.of("company")),
                    () -> PartFields.BASELINE,
                    Plan::baseline,
                    (plan, baseline) -> plan.toBuilder().baseline(baseline).build());

    /** What the year is about, if that is said. */
    public static final PlanPart<Optional<Text>> THEME =
            new PlanPart<>(
                    "Theme",
                    Set.of(Place.of("direction/theme")),
                    () -> PartFields.THEME,
                    plan -> plan.direction().theme(),
                    (plan, theme) -> with(plan, plan.direction().withTheme(theme)));

    /** What comes first, ranked, the highest first. */
    public static final PlanPart<List<Text>> PRIORITIES =
            new PlanPart<>(
                    "Priorities",
                    Set.of(Place.of("direction/priorities")),
                    () -> PartFields.PRIORITIES,
                    plan -> plan.direction().priorities(),
                    (plan, priorities) -> with(plan, plan.direction().withPriorities(priorities)));

    /** The product groups to which money and effort go first, by their ids. */
    public static final PlanPart<List<String>> CORE_GROUPS =
            new PlanPart<>(
                    "CoreGroups",
                    Set.of(Place.of("direction/coreGroups"), Place.of("company")),
                    () -> PartFields.CORE_GROUPS,
                    plan -> plan.direction().coreGroups(),
                    (plan, groups) -> with(plan, plan.direction().withCoreGroups(groups)));

    /** What there is to do with, besides people. */
    public static final PlanPart<ResourceLimits> LIMITS =
            new PlanPart<>(
                    "Limits",
                    Set.of(
                            Place.of("resources/hiring"),
                            Place.of("resources/bottlenecks"),
                            Place.of("resources/cashFloor"),
                            Place.of("company")),
                    () -> PartFields.LIMITS,
                    PlanPart::limits,
                    (plan, limits) ->
                            plan.toBuilder()
                                    .resources(
                                            new Resources(
                                                    plan.resources().people(),
                                                    limits.hiring(),
                                                    limits.bottlenecks(),
                                                    limits.cashFloor()))
                                    .build());

    /** How the plan is reviewed, if that is decided. */
    public static final PlanPart<Optional<Tracking>> TRACKING =
            new PlanPart<>(
                    "Tracking",
                    Set.of(Place.of("tracking"), Place.of("resources/people")),
                    () -> PartFields.TRACKING,
                    Plan::tracking,
                    (plan, tracking) -> plan.toBuilder().tracking(tracking).build());

    /** All findings that the owner accepts, also where one is accepted twice. */
    public static final PlanPart<List<Waiver>> WAIVERS =
            new PlanPart<>(
                    "Waivers",
                    Set.of(Place.of("waivers")),
                    () -> PartFields.WAIVERS,
                    Plan::waivers,
                    (plan, waivers) -> plan.toBuilder().waivers(waivers).build());

    private final String noun;
    private final Set<Place> places;
    private final Supplier<List<ElementField<P>>> fields;
    private final Function<Plan, P> part;
    private final BiFunction<Plan, P, Plan> with;

    private PlanPart(
            String noun,
            Set<Place> places,
            Supplier<List<ElementField<P>>> fields,
            Function<Plan, P> part,
            BiFunction<Plan, P, Plan> with) {
        this.noun = noun;
        this.places = places;
        this.fields = fields;
        this.part = part;
        this.with = with;
    }

    private static Plan with(Plan plan, Direction direction) {
        return plan.toBuilder().direction(direction).build();
    }

    private static CompanyFacts facts(Plan plan) {
        return new CompanyFacts(
                plan.company().name(),
                plan.company().industry(),
                plan.company().scale(),
                plan.company().currency(),
                plan.company().supplierDays(),
                plan.company().legalForm(),
                plan.company().vat());
    }

    private static ResourceLimits limits(Plan plan) {
        return new ResourceLimits(
                plan.resources().hiring(),
                plan.resources().bottlenecks(),
                plan.resources().cashFloor());
    }

    /** Returns every part. */
    public static List<PlanPart<?>> all() {
        return List.of(
                COMPANY,
                REVENUE,
                MEASURES,
                BASELINE,
                THEME,
                PRIORITIES,
                CORE_GROUPS,
                LIMITS,
                TRACKING,
                WAIVERS);
    }

    /** Returns the part of a plan. */
    public P of(Plan plan) {
        return part.apply(plan);
    }

    /** Returns the change that sets it. */
    public PartChange<P> set(P value) {
        return new PartChange<>(this, value);
    }

    /** Returns what kinds of change call it, for example {@code Tracking}. */
    public String noun() {
        return noun;
    }

    /** Returns whether it is what stands at a place of a plan. */
    boolean isAt(Place place) {
        return place.steps().get(0).equalsIgnoreCase(noun);
    }

    /** Returns what it is called. */
    Message called() {
        return Message.of("change.part-of-plan-" + noun.toLowerCase(Locale.ROOT));
    }

    /** Returns which fields differ from those of a plan; none where that cannot be told shortly. */
    List<Message> differences(Plan plan, P after) {
        return ElementField.differences(fields.get(), of(plan), after, plan);
    }

    /** Returns the places that it has in a plan, and those of what it names. */
    Set<Place> places() {
        return places;
    }

    /** Returns a plan with another. */
    Plan with(Plan plan, P other) {
        return with.apply(plan, other);
    }

    @Override
    public String toString() {
        return noun;
    }
}
