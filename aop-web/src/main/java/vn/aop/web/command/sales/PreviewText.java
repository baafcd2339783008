package vn.aop.web.command.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.batch.Batch;
import vn.aop.cases.actuals.batch.BatchDifference;
import vn.aop.cases.actuals.batch.ImportPreview;
import vn.aop.cases.actuals.batch.Placement;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;
import vn.aop.web.command.text.Sheet;

/**
 * What becomes of files of sales, before they are kept or once they are, as a text: what they come
 * to by channel and group, what stands there twice, what is not kept of them, and what they change.
 *
 * @param preview the files in their places
 * @param report what they come to together
 * @param plan the plan
 * @param kept what is kept of them
 * @param sheet what it is written on
 */
public record PreviewText(
        ImportPreview preview, ImportReport report, Plan plan, Kept kept, Sheet sheet) {

    private static final String INDENT = "  ";
    private static final int MOST_CHANGES = 12;

    /**
     * What is kept of files.
     *
     * @param isKept whether they were kept
     * @param fresh the batches that they became, or would become
     * @param hasUsualFile whether {@code sales.csv} stands beside the plan too
     */
    public record Kept(boolean isKept, List<Batch> fresh, boolean hasUsualFile) {

        public Kept {
            fresh = List.copyOf(fresh);
        }
    }

    public PreviewText {
        requireNonNull(preview, "preview");
        requireNonNull(report, "report");
        requireNonNull(plan, "plan");
        requireNonNull(kept, "kept");
        requireNonNull(sheet, "sheet");
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(by("command.import.by-channel", Line::channel));
        lines.addAll(by("command.import.by-group", Line::group));
        for (ImportPreview.Placed one : preview.files()) {
            lines.add("");
            lines.add(sheet.heading(named(one)));
            lines.addAll(ofFile(one));
        }
        lines.add("");
        lines.addAll(end());
        return lines;
    }

    /** The totals by one part of lines, where several are told. */
    private List<String> by(String heading, Function<Line, Optional<String>> part) {
        Figures figures = report.actuals().figures();
        SortedMap<String, SortedMap<String, BigDecimal>> totals = new TreeMap<>();
        for (Line line : figures.lines()) {
            BigDecimal amount =
                    report.actuals().months().stream()
                            .map(month -> figures.amount(line, month).getAmount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            part.apply(line)
                    .ifPresent(
                            it ->
                                    totals.computeIfAbsent(it, fresh -> new TreeMap<>())
                                            .merge(line.account().id(), amount, BigDecimal::add));
        }
        if (totals.size() < 2) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", sheet.heading(Message.of(heading))));
        totals.forEach(
                (id, amounts) ->
                        lines.addAll(
                                sheet.wrapped(
                                        INDENT,
                                        sheet.wording().tagName(id) + ": " + written(amounts))));
        return lines;
    }

    private String written(Map<String, BigDecimal> amounts) {
        List<String> all = new ArrayList<>();
        amounts.forEach(
                (account, amount) ->
                        all.add(sheet.wording().accountName(account) + " " + money(amount)));
        return String.join("; ", all);
    }

    private String money(BigDecimal amount) {
        return sheet.wording().numbers().money(amount, sheet.company().currency());
    }

    private static Message named(ImportPreview.Placed one) {
        FileScan scan = one.scan();
        return Message.of("command.import.one-file")
                .with("file", one.file().path().getFileName().toString())
                .with("layout", scan.layout())
                .with("from", scan.firstDay())
                .with("to", scan.lastDay());
    }

    private List<String> ofFile(ImportPreview.Placed one) {
        FileScan scan = one.scan();
        List<Message> told = new ArrayList<>();
        if (!scan.orders().isEmpty()) {
            told.add(Message.of("command.import.orders").with("orders", scan.orders().count()));
        }
        if (scan.repeats().rows() > 0) {
            told.add(
                    Message.of("command.import.repeats")
                            .with("rows", scan.repeats().rows())
                            .with("lines", scan.repeats().lines()));
        }
        scan.leftOutLines()
                .forEach(
                        (reason, lines) ->
                                told.add(
                                        Message.of("command.import.left-out-lines")
                                                .with("reason", reason)
                                                .with(
                                                        "rows",
                                                        scan.report()
                                                                .rows()
                                                                .filtered()
                                                                .getOrDefault(reason, 0L))
                                                .with("lines", lines)));
        if (!scan.personal().isEmpty()) {
            told.add(Message.of("command.import.personal").with("columns", scan.personal()));
        }
        one.file()
                .revenue()
                .ifPresent(file -> means(file, plan.revenue().definition()).ifPresent(told::add));
        told.addAll(placed(one.placement()));
        return told.stream().flatMap(it -> sheet.listed("  - ", sheet.say(it)).stream()).toList();
    }

    /** What the file means by revenue, beside what the plan means. */
    public static Optional<Message> means(
            RevenueDefinition file, Optional<RevenueDefinition> plan) {
        if (plan.isEmpty()) {
            return Optional.of(
                    Message.of("command.import.revenue-unsaid").with("file", meaning(file)));
        }
        return plan.get().equals(file)
                ? Optional.of(Message.of("command.import.revenue-same"))
                : Optional.of(
                        Message.of("command.import.revenue-otherwise")
                                .with("file", meaning(file))
                                .with("plan", meaning(plan.get())));
    }

    private static Message meaning(RevenueDefinition definition) {
        return Message.of("change.field-revenue-means")
                .with("recognised", definition.recognised())
                .with("returns", definition.returns())
                .with("fees", definition.fees())
                .with("tax", definition.tax());
    }

    private List<Message> placed(Placement placement) {
        if (placement instanceof Placement.Same same) {
            return List.of(
                    Message.of("command.import.same")
                            .with("batch", same.batch().id())
                            .with("file", same.batch().origin().file()));
        }
        if (placement instanceof Placement.Replaces replaces) {
            return Stream.concat(
                            Stream.of(
                                    Message.of(
                                                    kept.isKept()
                                                            ? "command.import.replaced"
                                                            : "command.import.replaces")
                                            .with(
                                                    "batches",
                                                    replaces.batches().stream()
                                                            .map(Batch::id)
                                                            .toList())),
                            differences(replaces.difference()).stream())
                    .toList();
        }
        return placement instanceof Placement.Asked asked
                ? asked.overlaps().stream().map(preview::question).toList()
                : List.of();
    }

    private List<Message> differences(BatchDifference difference) {
        List<Message> told = new ArrayList<>();
        if (difference.newOrders() > 0 || difference.goneOrders() > 0) {
            told.add(
                    Message.of("command.import.orders-differ")
                            .with("fresh", difference.newOrders())
                            .with("gone", difference.goneOrders()));
        }
        difference.changes().stream()
                .limit(MOST_CHANGES)
                .forEach(
                        it ->
                                told.add(
                                        Message.of("command.import.differs")
                                                .with("what", named(it.subject()))
                                                .with("month", it.month())
                                                .with("before", amount(it, it.before()))
                                                .with("after", amount(it, it.after()))));
        int more = difference.changes().size() - MOST_CHANGES;
        if (more > 0) {
            told.add(Message.of("command.import.more").with("count", more));
        }
        return told;
    }

    private String named(String subject) {
        return sheet.wording().accountName(subject);
    }

    private String amount(BatchDifference.Moved change, BigDecimal amount) {
        boolean isCount =
                sheet.company().measures().stream()
                        .anyMatch(it -> it.id().equals(change.subject()));
        return isCount ? sheet.wording().numbers().decimal(amount, 0) : money(amount);
    }

    private List<String> end() {
        List<Message> told = new ArrayList<>();
        List<String> ids = kept.fresh().stream().map(Batch::id).toList();
        if (preview.isAsked()) {
            told.add(Message.of("command.import.asked"));
        } else if (ids.isEmpty()) {
            told.add(Message.of("command.import.nothing-changes"));
        } else if (kept.isKept()) {
            told.add(Message.of("command.import.kept").with("batches", ids));
            if (kept.hasUsualFile()) {
                told.add(Message.of("command.import.usual-file"));
            }
        } else {
            told.add(Message.of("command.import.not-kept"));
        }
        return told.stream().flatMap(it -> sheet.wrapped("", sheet.say(it)).stream()).toList();
    }
}
