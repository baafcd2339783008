package vn.aop.web.json;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.aop.cases.check.CheckPage;
import vn.aop.cases.check.RuleBook;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Position;
import vn.aop.cases.wording.Wording;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.RuleFailure;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Waived;
import vn.aop.core.plan.Waiver;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;
import vn.aop.web.answer.Checked;
import vn.aop.web.answer.Markdown;
import vn.aop.web.answer.ProgramVersion;

/**
 * Turns what rules found into SARIF 2.1.0. Praise is a result that passes, so that it has no level;
 * what the owner accepts is there and suppressed by the waiver. Nothing is offered as a fix:
 * changes of a plan are no replacements of text.
 *
 * @param checked what they found
 * @param book the rules with their pages
 * @param wording the words, speaking of the company
 */
public record CheckAsSarif(Checked checked, RuleBook book, Wording wording) {

    private static final String PAGES = "https://aop.vn/checks/";

    public CheckAsSarif {
        requireNonNull(checked, "checked");
        requireNonNull(book, "book");
        requireNonNull(wording, "wording");
    }

    public SarifLog json() {
        List<SarifLog.Result> results =
                Stream.concat(
                                checked.report().findings().stream()
                                        .map(it -> result(it, List.of())),
                                checked.report().waived().stream().map(this::waived))
                        .toList();
        return SarifLog.of(
                new SarifLog.Run(
                        new SarifLog.Tool(driver()),
                        List.of(invocation()),
                        language(),
                        "unicodeCodePoints",
                        results));
    }

    private String language() {
        return wording.language().name().toLowerCase(Locale.ROOT);
    }

    private SarifLog.ToolDriver driver() {
        return new SarifLog.ToolDriver(
                "aop",
                ProgramVersion.read().orElse(null),
                language(),
                checked.rules().stream().map(this::rule).toList());
    }

    private SarifLog.Descriptor rule(Rule rule) {
        Optional<CheckPage> page = book.page(rule, wording.language());
        boolean own = CheckPage.of(rule.id(), wording.language()).isEmpty();
        return new SarifLog.Descriptor(
                rule.id(),
                SarifLog.MultiformatMessage.of(Checked.title(rule.id(), wording)),
                page.map(it -> SarifLog.MultiformatMessage.of(Markdown.plain(it.summary())))
                        .orElse(null),
                own ? null : PAGES + rule.id(),
                page.map(
                                it ->
                                        new SarifLog.MultiformatMessage(
                                                Markdown.plain(it.body()), it.body()))
                        .orElse(null),
                new SarifLog.Configuration(level(rule.severity())),
                Map.of("tags", List.of(rule.topic().id())));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case MUST_MEND -> "error";
            case SHOULD_MEND -> "warning";
            case WORTH_KNOWING -> "note";
            case WELL_DONE -> "none";
        };
    }

    private SarifLog.Result waived(Waived waived) {
        Waiver waiver = waived.waiver();
        String justification =
                wording.say(
                        Message.of("command.check.waiver")
                                .with("until", waiver.until())
                                .with("reason", waiver.reason()));
        return result(
                waived.finding(),
                List.of(
                        new SarifLog.Suppression(
                                checked.by().isInFile() ? "inSource" : "external",
                                "accepted",
                                justification,
                                location(checked.place(waiver)))));
    }

    private SarifLog.Result result(Finding finding, List<SarifLog.Suppression> suppressions) {
        String said = wording.say(finding.message());
        return new SarifLog.Result(
                finding.rule(),
                checked.rule(finding).map(checked.rules()::indexOf).orElse(null),
                finding.severity() == Severity.WELL_DONE ? "pass" : "fail",
                level(finding.severity()),
                SarifLog.MultiformatMessage.of(
                        Checked.advice(finding, wording)
                                .map(it -> said + " " + wording.say(it))
                                .orElse(said)),
                List.of(location(finding.where())),
                Map.of("ruleAndPlace/v1", finding.rule() + "@" + finding.where()),
                suppressions,
                properties(finding));
    }

    private Map<String, Object> properties(Finding finding) {
        NumbersJson numbers = new NumbersJson(checked.plan().company().currency(), wording);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("aopKind", NumbersJson.kebab(finding.severity()));
        properties.put("numbers", CheckAsJson.numbers(finding, numbers));
        return properties;
    }

    private SarifLog.Location location(Place where) {
        Position place = checked.place(where);
        SarifLog.Region region =
                place.line() > 0
                        ? new SarifLog.Region(
                                place.line(), place.column() > 0 ? place.column() : null)
                        : null;
        return new SarifLog.Location(
                new SarifLog.PhysicalLocation(
                        new SarifLog.ArtifactLocation(uri(checked.file(where))), region),
                where.isWhole() ? null : List.of(new SarifLog.LogicalLocation(where.toString())));
    }

    private SarifLog.Invocation invocation() {
        List<RuleFailure> failures = checked.report().failures();
        return new SarifLog.Invocation(
                failures.isEmpty() && book.problems().isEmpty(),
                failures.stream().map(this::notification).toList(),
                book.problems().stream().map(this::notification).toList());
    }

    /** Nobody knows what a rule that cannot be used would have found. */
    private SarifLog.Notification notification(FileProblem unusable) {
        return new SarifLog.Notification(
                "error",
                SarifLog.MultiformatMessage.of(
                        unusable.file() + ": " + wording.say(unusable.message())),
                null);
    }

    private SarifLog.Notification notification(RuleFailure failure) {
        List<String> ids = checked.rules().stream().map(Rule::id).toList();
        return new SarifLog.Notification(
                "error",
                SarifLog.MultiformatMessage.of(
                        wording.say(
                                Message.of("command.check.failure")
                                        .with("rule", failure.rule())
                                        .with("reason", failure.reason()))),
                new SarifLog.RuleReference(failure.rule(), ids.indexOf(failure.rule())));
    }

    /** Returns a file's name as a URI: seen from this folder where it lies in it. */
    public static String uri(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = Path.of(file).toAbsolutePath().normalize();
        return path.startsWith(here)
                ? relative(here.relativize(path))
                : path.toUri().toASCIIString();
    }

    private static String relative(Path path) {
        String names =
                StreamSupport.stream(path.spliterator(), false)
                        .map(Path::toString)
                        .collect(Collectors.joining("/"));
        try {
            // A name with a colon at the beginning would be taken for a scheme.
            return new URI(null, null, "./" + names, null).toASCIIString().substring(2);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("No URI for " + names, impossible);
        }
    }
}
