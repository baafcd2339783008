package vn.aop.web.desk;

import java.util.stream.Stream;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.plan.Plan;
import vn.aop.web.plan.PlanWords;

/** What can be chosen in the forms about a plan, in the reader's words. */
final class Choices {

    private final Plan plan;
    private final PlanWords words;

    Choices(Plan plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
    }

    private Fields.Option said(String value, String key) {
        return new Fields.Option(value, words.wording().say(key));
    }

    Stream<Fields.Option> channels() {
        return Stream.concat(
                Stream.of(said("", "desk.all-channels")),
                plan.company().channels().stream()
                        .map(it -> new Fields.Option(it.id(), words.wording().text(it.name()))));
    }

    Stream<Fields.Option> groups() {
        return Stream.concat(
                Stream.of(said("", "desk.all-groups")),
                plan.company().groups().stream()
                        .map(it -> new Fields.Option(it.id(), words.wording().text(it.name()))));
    }

    Stream<Fields.Option> months() {
        return plan.year().months().stream()
                .map(it -> new Fields.Option(it.toString(), words.month(it)));
    }

    Stream<Fields.Option> monthsOrNone() {
        return Stream.concat(Stream.of(said("", "desk.no-month")), months());
    }

    Stream<Fields.Option> lines(Stream<BudgetLine> lines) {
        return lines.map(it -> new Fields.Option(it.id(), words.wording().text(it.name())));
    }

    Stream<Fields.Option> money() {
        return Stream.of(said("line", "desk.money-line"), said("new", "desk.money-new"));
    }

    Stream<Fields.Option> people() {
        return plan.resources().people().stream()
                .map(it -> new Fields.Option(it.id(), words.wording().text(it.name())));
    }

    Stream<Fields.Option> goals() {
        return plan.goals().stream()
                .map(it -> new Fields.Option(it.id(), words.wording().text(it.name())));
    }

    /** What was left for later, by the words under which it is recognised. */
    Stream<Fields.Option> tags() {
        return plan.direction().notThisYear().stream()
                .filter(it -> !it.tags().isEmpty())
                .map(it -> new Fields.Option(it.tags().get(0), words.wording().text(it.what())));
    }
}
