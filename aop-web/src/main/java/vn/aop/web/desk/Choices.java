package vn.aop.web.desk;

import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.decision.RiseBasis;
import vn.aop.core.plan.Plan;
import vn.aop.web.form.FormFields;
import vn.aop.web.widget.PlanWords;

/** What can be chosen in the forms about a plan, in the reader's words. */
final class Choices {

    private final Plan plan;
    private final PlanWords words;

    Choices(Plan plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
    }

    private FormFields.Option said(String value, String key) {
        return new FormFields.Option(value, words.wording().say(key));
    }

    Stream<FormFields.Option> channels() {
        return Stream.concat(
                Stream.of(said("", "desk.all-channels")),
                plan.company().channels().stream()
                        .map(
                                it ->
                                        new FormFields.Option(
                                                it.id(), words.wording().text(it.name()))));
    }

    Stream<FormFields.Option> groups() {
        return Stream.concat(
                Stream.of(said("", "desk.all-groups")),
                plan.company().groups().stream()
                        .map(
                                it ->
                                        new FormFields.Option(
                                                it.id(), words.wording().text(it.name()))));
    }

    Stream<FormFields.Option> months() {
        return plan.year().months().stream()
                .map(it -> new FormFields.Option(it.toString(), words.month(it)));
    }

    Stream<FormFields.Option> monthsOrNone() {
        return Stream.concat(Stream.of(said("", "desk.no-month")), months());
    }

    Stream<FormFields.Option> lines(Stream<BudgetLine> lines) {
        return lines.map(it -> new FormFields.Option(it.id(), words.wording().text(it.name())));
    }

    Stream<FormFields.Option> money() {
        return Stream.of(said("line", "desk.money-line"), said("new", "desk.money-new"));
    }

    /** The sales of which a rise may be a share. */
    Stream<FormFields.Option> rises() {
        return Stream.of(RiseBasis.values()).map(it -> said(it.id(), rises(it)));
    }

    private static String rises(RiseBasis basis) {
        return switch (basis) {
            case LAST_YEAR -> "desk.rises-last-year";
            case PLAN -> "desk.rises-plan";
            case RUN_RATE -> "desk.rises-run-rate";
        };
    }

    Stream<FormFields.Option> people() {
        return plan.resources().people().stream()
                .map(it -> new FormFields.Option(it.id(), words.wording().text(it.name())));
    }

    Stream<FormFields.Option> risks() {
        return plan.risks().stream()
                .map(it -> new FormFields.Option(it.id(), words.wording().text(it.name())));
    }

    Stream<FormFields.Option> goals() {
        return plan.goals().stream()
                .map(it -> new FormFields.Option(it.id(), words.wording().text(it.name())));
    }

    /** What was left for later, by the words under which it is recognised. */
    Stream<FormFields.Option> tags() {
        return plan.direction().notThisYear().stream()
                .filter(it -> !it.tags().isEmpty())
                .map(
                        it ->
                                new FormFields.Option(
                                        it.tags().get(0), words.wording().text(it.what())));
    }
}
