package vn.aop.web.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.review.Standing;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.Validated;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.form.FormField;
import vn.aop.web.form.FormFields;
import vn.aop.web.page.Typed;

/**
 * On which figures questions about a case are answered: on the latest estimate where months of its
 * year are over and recorded, or on the plan alone where somebody asks for that.
 *
 * @param open the case
 */
record QuestionBasis(OpenCase open) {

    /** The name of the field. */
    static final String FIELD = "basis";

    /** Its value for the plan alone. */
    static final String PLAN = "plan";

    private static final String ESTIMATE = "estimate";

    QuestionBasis {
        requireNonNull(open, "open");
    }

    /** Returns the field of a form; none where nothing is over and recorded. */
    Stream<FormField> field(FormFields fields) {
        return isKnown(open.day())
                ? Stream.of(
                        fields.choice(
                                FIELD,
                                Stream.of(
                                        new FormFields.Option(
                                                ESTIMATE, fields.say("desk.basis-estimate")),
                                        new FormFields.Option(
                                                PLAN, fields.say("desk.basis-plan")))))
                : Stream.of();
    }

    /** Returns what a form holds before anything is typed; empty where there is no field. */
    List<String> usual() {
        return isKnown(open.day()) ? List.of(ESTIMATE) : List.of();
    }

    /**
     * Returns the projection of the plan against which a question of a day is held, or what must be
     * mended in the figures.
     */
    Validated<Projection, Problem> of(Typed typed, LocalDate asked) {
        Plan plan = open.plan();
        boolean isByPlan = typed.find(FIELD).filter(PLAN::equals).isPresent();
        return isByPlan || !isKnown(asked)
                ? Validated.valid(Projection.of(plan))
                : Standing.of(plan, open.actuals(), asked)
                        .mapProblems(it -> it.at(Place.of(FIELD)));
    }

    private boolean isKnown(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return open.plan().year().contains(month)
                && open.actuals().months().stream()
                        .anyMatch(it -> open.plan().year().contains(it) && it.isBefore(month));
    }
}
