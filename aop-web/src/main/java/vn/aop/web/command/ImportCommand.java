package vn.aop.web.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.batch.Batch;
import vn.aop.cases.actuals.batch.BatchFolder;
import vn.aop.cases.actuals.batch.Batches;
import vn.aop.cases.actuals.batch.ImportPreview;
import vn.aop.cases.actuals.batch.OverlapWish;
import vn.aop.cases.actuals.batch.SalesFiles;
import vn.aop.cases.actuals.layout.SuggestedLine;
import vn.aop.cases.actuals.layout.Suggestion;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.company.Company;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.answer.Reached;
import vn.aop.web.command.sales.BatchesText;
import vn.aop.web.command.sales.PreviewText;
import vn.aop.web.command.text.ImportText;
import vn.aop.web.command.text.Sheet;
import vn.aop.web.json.ImportJson;
import vn.aop.web.json.PreviewJson;
import vn.aop.web.json.RejectedRows;

/**
 * {@code aop import}: what files of actuals hold and lack, the rows that cannot be read, and what
 * becomes of it all once it is kept. Without {@code --keep} nothing is written. People are told the
 * first of these rows and how many there are besides; programs are told all of them.
 */
@Command(name = "import")
final class ImportCommand implements GivenCommand {

    @Mixin private ActualsOptions input;

    @Option(names = "--keep", descriptionKey = "option.keep")
    private boolean keep;

    @Option(names = "--replace", paramLabel = "BATCH", descriptionKey = "option.replace")
    private List<String> replaced = List.of();

    @Option(names = "--undo", paramLabel = "BATCH", descriptionKey = "option.undo")
    private Optional<String> undone = Optional.empty();

    @Option(names = "--suggest", paramLabel = "FILE", descriptionKey = "option.suggest")
    private String suggest;

    /** A mapping that is suggested, as a YAML file with its remarks. */
    record SuggestedJson(String mapping) {}

    @Override
    public void give(Terminal terminal) {
        requireAllObeyed();
        Plan plan = input.plan();
        if (suggest != null) {
            giveMapping(terminal, plan);
        } else if (undone.isPresent()) {
            undo(terminal, plan, undone.get());
        } else if (input.namesFiles() || keep || before().isEmpty()) {
            preview(terminal, plan);
        } else {
            tell(terminal, plan, before().all());
        }
    }

    /** Refuses options beside which nothing would be done about others. */
    private void requireAllObeyed() {
        List<String> ignored =
                Stream.of(
                                input.namesFiles() ? "--actuals" : "",
                                keep ? "--keep" : "",
                                replaced.isEmpty() ? "" : "--replace")
                        .filter(it -> !it.isEmpty())
                        .toList();
        if (undone.isPresent() && !ignored.isEmpty()) {
            throw Refused.because(
                    "--undo", Message.of("command.import.undo-alone").with("options", ignored));
        }
        if (ignored.equals(List.of("--replace"))) {
            throw Refused.because("--replace", Message.of("command.import.replace-by-what"));
        }
    }

    private Batches before() {
        return Refused.unless(input.batches().read());
    }

    private void giveMapping(Terminal terminal, Plan plan) {
        List<SuggestedLine> lines =
                Refused.unless(
                        Suggestion.of(
                                Given.path(suggest),
                                plan.company().vocabulary(),
                                plan.company().currency()));
        List<String> told = lines.stream().map(it -> told(it, terminal.wording())).toList();
        if (terminal.wantsJson()) {
            terminal.printJson(new SuggestedJson(String.join("\n", told) + "\n"));
        } else {
            terminal.print(told);
        }
    }

    private static String told(SuggestedLine line, Wording words) {
        return line.text() + line.remark().map(it -> "  # " + words.say(it)).orElse("");
    }

    private void tell(Terminal terminal, Plan plan, List<Batch> batches) {
        if (terminal.wantsJson()) {
            terminal.printJson(PreviewJson.BatchesJson.of(batches));
        } else {
            terminal.print(new BatchesText(batches, terminal.sheet(plan.company())).lines());
        }
    }

    private void undo(Terminal terminal, Plan plan, String id) {
        BatchFolder folder = input.batches();
        Batch batch = require(Refused.unless(folder.list()), "--undo", id);
        List<Batch> after = written(() -> folder.undo(id));
        if (terminal.wantsJson()) {
            terminal.printJson(PreviewJson.BatchesJson.of(after));
        } else {
            Sheet sheet = terminal.sheet(plan.company());
            terminal.print(BatchesText.undone(batch, sheet));
            terminal.print(new BatchesText(after, sheet).lines());
        }
    }

    private static Batch require(List<Batch> batches, String option, String id) {
        return batches.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.because(
                                        option,
                                        batches.isEmpty()
                                                ? Message.of("command.import.no-batches")
                                                : Message.of("command.import.no-batch")
                                                        .with("batch", id)
                                                        .with(
                                                                "known",
                                                                batches.stream()
                                                                        .map(Batch::id)
                                                                        .toList())));
    }

    private <T> T written(Supplier<T> writing) {
        Path folder = input.batches().path();
        try {
            return writing.get();
        } catch (UncheckedIOException failed) {
            throw Refused.notWritten(
                    List.of(
                            FileProblem.of(folder.toString(), "plan.not-written")
                                    .with("folder", folder.toString())
                                    .with("detail", KeptPlan.detail(failed.getCause()))));
        }
    }

    private void preview(Terminal terminal, Plan plan) {
        Wording wording = terminal.wording().speakingOf(plan.company());
        try (RejectedRows rejected = new RejectedRows(wording)) {
            SalesFiles.Read read = input.reading().scan(plan, input.files(), rejected, true);
            boolean stopped = !rejected.isEmpty() && !input.reading().skipsRejected();
            if (!read.problems().isEmpty() || stopped) {
                throw Refused.ofSales(terminal, plan.company(), read, rejected);
            }
            give(terminal, plan, keep ? kept(read) : placed(read, before()), rejected);
        }
    }

    private ImportPreview placed(SalesFiles.Read read, Batches before) {
        replaced.forEach(it -> require(before.all(), "--replace", it));
        OverlapWish wish = new OverlapWish(new HashSet<>(replaced), input.reading().countsBeside());
        return ImportPreview.of(read.scans(), before, wish);
    }

    /** Keeps the files beside what is there by then. */
    private ImportPreview kept(SalesFiles.Read read) {
        List<ImportPreview> made = new ArrayList<>();
        BatchFolder folder = input.batches();
        written(
                () ->
                        folder.alter(
                                now -> {
                                    ImportPreview preview = placed(read, now);
                                    if (preview.isAsked()) {
                                        throw new Refused(preview.questions());
                                    }
                                    made.add(preview);
                                    return preview.after();
                                }));
        return made.get(0);
    }

    private void give(Terminal terminal, Plan plan, ImportPreview preview, RejectedRows rejected) {
        List<FileScan> scans = preview.files().stream().map(ImportPreview.Placed::scan).toList();
        ImportReport report = report(plan, scans);
        Reached reached = Reached.of(plan, whole(plan, preview, report).actuals());
        PreviewText.Kept kept =
                new PreviewText.Kept(
                        keep, preview.fresh(), Files.exists(ActualsOptions.usual(input.place())));
        if (terminal.wantsJson()) {
            Wording wording = terminal.wording().speakingOf(plan.company());
            PreviewJson files = PreviewJson.of(preview, keep, plan, wording);
            try (Stream<RejectedRows.Told> rows = rejected.stream()) {
                terminal.printJson(
                        ImportJson.of(
                                report,
                                reached,
                                rows::iterator,
                                files,
                                input.reading().leftOut(),
                                wording));
            }
            return;
        }
        Sheet sheet = terminal.sheet(plan.company());
        terminal.print(new ImportText(report, reached, sheet).lines());
        terminal.print(new PreviewText(preview, report, plan, kept, sheet).lines());
        input.tellLeftOut(terminal);
    }

    /** One file is told as it is; several are added up, however much they tell of the same. */
    private static ImportReport report(Plan plan, List<FileScan> scans) {
        return scans.size() == 1
                ? scans.get(0).report()
                : Refused.unless(
                        SalesFiles.together(
                                scans, ImportOptions.importing(plan, plan.year()), true));
    }

    /** What is known once the files are kept; until more is said of them, what they tell. */
    private static ImportReport whole(Plan plan, ImportPreview preview, ImportReport files) {
        Company company = plan.company();
        return preview.isAsked()
                ? files
                : preview.after()
                        .report(
                                company.vocabulary(),
                                company.currency(),
                                plan.year(),
                                BatchFolder.NAME)
                        .value()
                        .orElse(files);
    }
}
