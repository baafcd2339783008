package vn.aop.web.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.Change;
import vn.aop.core.text.Message;
import vn.aop.web.json.NumbersJson;

/** The options that say why changes were decided, on what evidence, by whom, when and where. */
final class DecisionOptions {

    @Option(
            names = "--cause",
            required = true,
            paramLabel = "CAUSE",
            descriptionKey = "option.cause")
    private String cause;

    @Option(
            names = "--evidence",
            required = true,
            paramLabel = "TEXT",
            descriptionKey = "option.evidence")
    private String evidence;

    @Option(names = "--by", required = true, paramLabel = "PERSON", descriptionKey = "option.by")
    private String by;

    @Option(names = "--in-review", descriptionKey = "option.in-review")
    private boolean inReview;

    /**
     * Returns the amendment that makes some changes on a day.
     *
     * @throws Refused if an option must be mended first
     */
    Amendment amendment(List<Change> changes, LocalDate day) {
        return new Amendment(
                changes,
                cause(),
                Given.words("--evidence", evidence, "command.amend.no-evidence"),
                by,
                day,
                inReview ? Amendment.Occasion.MONTHLY_REVIEW : Amendment.Occasion.OWN_MEETING);
    }

    private Amendment.Cause cause() {
        return Arrays.stream(Amendment.Cause.values())
                .filter(it -> NumbersJson.kebab(it).equalsIgnoreCase(cause))
                .findFirst()
                .orElseThrow(this::unknownCause);
    }

    private Refused unknownCause() {
        List<String> known =
                Arrays.stream(Amendment.Cause.values()).map(NumbersJson::kebab).toList();
        return Refused.because(
                "--cause", Message.of("command.choice").with("found", cause).with("known", known));
    }
}
