package vn.aop.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.batch.Batch;
import vn.aop.cases.actuals.batch.BatchDifference;
import vn.aop.cases.actuals.batch.ImportPreview;
import vn.aop.cases.actuals.batch.Overlap;
import vn.aop.cases.actuals.batch.Placement;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/** What becomes of each file of sales, as a part of {@link ImportJson}. */
public final class PreviewJson {

    private final List<FileJson> files;
    private final boolean isKept;

    private PreviewJson(List<FileJson> files, boolean isKept) {
        this.files = files;
        this.isKept = isKept;
    }

    List<FileJson> files() {
        return files;
    }

    boolean isKept() {
        return isKept;
    }

    /** One file: what stands in it, and what becomes of it. */
    record FileJson(
            RowsJson rows,
            String layout,
            String from,
            String to,
            long orders,
            long repeats,
            List<Integer> repeatedLines,
            List<LeftOutJson> leftOut,
            List<String> personal,
            @JsonInclude(JsonInclude.Include.NON_NULL) RevenueJson revenue,
            String becomes,
            List<String> batches,
            List<OverlapJson> overlaps,
            @JsonInclude(JsonInclude.Include.NON_NULL) DifferenceJson difference) {}

    record LeftOutJson(String key, String text, long rows, List<Integer> lines) {}

    record RevenueJson(MeansJson file, MeansJson plan, boolean same) {}

    record MeansJson(String recognised, String returns, String fees, String tax) {}

    record OverlapJson(String batch, String file, long orders, List<String> months, String text) {}

    record DifferenceJson(long newOrders, long goneOrders, List<ChangeJson> changes) {}

    record ChangeJson(String month, String account, String before, String after) {}

    /**
     * Makes what is told of files.
     *
     * @param kept whether they were kept
     */
    public static PreviewJson of(ImportPreview preview, boolean kept, Plan plan, Wording wording) {
        return new PreviewJson(
                preview.files().stream().map(it -> file(it, preview, plan, wording)).toList(),
                kept);
    }

    private static FileJson file(
            ImportPreview.Placed placed, ImportPreview preview, Plan plan, Wording wording) {
        FileScan scan = placed.scan();
        Placement placement = placed.placement();
        return new FileJson(
                RowsJson.of(placed.file().path().toString(), scan.report().rows()),
                scan.layout(),
                scan.firstDay().toString(),
                scan.lastDay().toString(),
                scan.orders().count(),
                scan.repeats().rows(),
                scan.repeats().lines(),
                scan.leftOutLines().entrySet().stream()
                        .map(it -> leftOut(it, scan, wording))
                        .toList(),
                scan.personal(),
                placed.file()
                        .revenue()
                        .map(it -> revenue(it, plan.revenue().definition()))
                        .orElse(null),
                becomes(placement),
                batches(placement).stream().map(Batch::id).toList(),
                placement instanceof Placement.Asked asked
                        ? asked.overlaps().stream()
                                .map(it -> overlap(it, wording.say(preview.question(it))))
                                .toList()
                        : List.of(),
                placement instanceof Placement.Replaces replaces
                        ? difference(replaces.difference())
                        : null);
    }

    private static LeftOutJson leftOut(
            Map.Entry<Message, List<Integer>> reason, FileScan scan, Wording wording) {
        return new LeftOutJson(
                reason.getKey().key(),
                wording.say(reason.getKey()),
                scan.report().rows().filtered().getOrDefault(reason.getKey(), 0L),
                reason.getValue());
    }

    private static RevenueJson revenue(RevenueDefinition file, Optional<RevenueDefinition> plan) {
        return new RevenueJson(
                means(file),
                plan.map(PreviewJson::means).orElse(null),
                plan.filter(file::equals).isPresent());
    }

    private static MeansJson means(RevenueDefinition it) {
        return new MeansJson(
                NumbersJson.kebab(it.recognised()),
                NumbersJson.kebab(it.returns()),
                NumbersJson.kebab(it.fees()),
                NumbersJson.kebab(it.tax()));
    }

    private static String becomes(Placement placement) {
        if (placement instanceof Placement.Same) {
            return "same";
        }
        if (placement instanceof Placement.Replaces) {
            return "replaces";
        }
        return placement instanceof Placement.Asked ? "asked" : "batch";
    }

    private static List<Batch> batches(Placement placement) {
        if (placement instanceof Placement.Same same) {
            return List.of(same.batch());
        }
        return placement instanceof Placement.Replaces it ? it.batches() : List.of();
    }

    private static OverlapJson overlap(Overlap overlap, String question) {
        return new OverlapJson(
                overlap.batch().id(),
                overlap.batch().origin().file(),
                overlap.orders(),
                overlap.months().stream().map(YearMonth::toString).toList(),
                question);
    }

    private static DifferenceJson difference(BatchDifference difference) {
        return new DifferenceJson(
                difference.newOrders(),
                difference.goneOrders(),
                difference.changes().stream()
                        .map(
                                it ->
                                        new ChangeJson(
                                                it.month().toString(),
                                                it.subject(),
                                                NumbersJson.plain(it.before()),
                                                NumbersJson.plain(it.after())))
                        .toList());
    }

    /** The batches that are kept beside a plan, for programs; told in {@code docs/json.md}. */
    public record BatchesJson(List<BatchJson> batches) {

        record BatchJson(
                String id,
                String file,
                String layout,
                String from,
                String to,
                int read,
                int accepted,
                int filtered,
                int rejected,
                int orders,
                String currency,
                Map<String, String> totals) {}

        public static BatchesJson of(List<Batch> batches) {
            return new BatchesJson(batches.stream().map(BatchesJson::json).toList());
        }

        private static BatchJson json(Batch batch) {
            Map<String, String> totals = new LinkedHashMap<>();
            batch.totals()
                    .forEach((account, total) -> totals.put(account, NumbersJson.plain(total)));
            return new BatchJson(
                    batch.id(),
                    batch.origin().file(),
                    batch.origin().layout(),
                    batch.from().toString(),
                    batch.to().toString(),
                    batch.rows().read(),
                    batch.rows().accepted(),
                    batch.rows().leftOut(),
                    batch.rows().rejected(),
                    batch.orders(),
                    batch.currency(),
                    totals);
        }
    }
}
