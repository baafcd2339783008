package vn.aop.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.decision.log.LoggedDecision.Choice;
import vn.aop.core.decision.log.LoggedDecision.Resolution;
import vn.aop.core.text.Problem;
import vn.aop.web.cases.OpenCase;
import vn.aop.web.form.FormField;
import vn.aop.web.form.FormFields;
import vn.aop.web.page.PageAddresses;
import vn.aop.web.page.Typed;
import vn.aop.web.widget.DecisionWords;

/** The forms that tell the log of a case what was decided, and later what came of it. */
final class LogForms {

    private final OpenCase open;
    private final DecisionWords words;
    private final Optional<Rejected> refused;

    /** What was told to the log and must be mended. */
    record Rejected(FollowUp telling, List<Problem> problems) {}

    LogForms(OpenCase open, DecisionWords words, Optional<Rejected> refused) {
        this.open = open;
        this.words = words;
        this.refused = refused;
    }

    /** Returns what can still be told about a question. */
    List<LogForm> about(LoggedDecision question) {
        List<LogForm> forms = new ArrayList<>();
        if (question.resolution().isEmpty()) {
            forms.add(deciding(question));
        }
        if (question.aftermath().isEmpty()) {
            forms.add(coming(question));
        }
        return forms;
    }

    private LogForm deciding(LoggedDecision question) {
        FormFields fields =
                fields(
                        question,
                        FollowUp.ON,
                        Map.of(
                                FollowUp.BY, List.of(question.by()),
                                FollowUp.ON, List.of(day(question.asked()))));
        return new LogForm(
                words.wording().say("desk.log-decide"),
                words.wording().say("desk.log-decide-note"),
                action(question) + "/decided",
                List.of(
                        fields.choice(FollowUp.CHOICE, choices()),
                        fields.choice(
                                FollowUp.BY, new Choices(open.plan(), words.words()).people()),
                        fields.day(FollowUp.ON)));
    }

    private Stream<FormFields.Option> choices() {
        return Arrays.stream(Choice.values())
                .map(it -> new FormFields.Option(it.name(), words.wording().name(it)));
    }

    private LogForm coming(LoggedDecision question) {
        LocalDate since = question.resolution().map(Resolution::on).orElse(question.asked());
        FormFields fields =
                fields(question, FollowUp.SEEN, Map.of(FollowUp.SEEN, List.of(day(since))));
        return new LogForm(
                words.wording().say("desk.log-what-came"),
                "",
                action(question),
                List.of(
                        fields.lines(FollowUp.CAME, FormField.Need.REQUIRED),
                        fields.day(FollowUp.SEEN)));
    }

    /** The fields of a form, with what was sent by it if it was refused. */
    private FormFields fields(
            LoggedDecision question, String telltale, Map<String, List<String>> defaults) {
        Optional<Rejected> own =
                refused.filter(it -> it.telling().entry().equals(question.id()))
                        .filter(it -> it.telling().typed().has(telltale));
        Typed typed = own.map(it -> it.telling().typed()).orElseGet(() -> new Typed(Map.of()));
        return FormFields.about(
                question,
                typed.or(defaults),
                own.map(Rejected::problems).orElse(List.of()),
                words.words());
    }

    /** Today, but no day before something else. */
    private String day(LocalDate first) {
        return open.today().atLeast(first).day().toString();
    }

    private String action(LoggedDecision question) {
        return PageAddresses.desk(open.id()) + "/log/" + question.id();
    }
}
