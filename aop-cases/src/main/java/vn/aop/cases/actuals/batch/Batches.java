package vn.aop.cases.actuals.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.cases.actuals.RowCounts;
import vn.aop.cases.actuals.Summing;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;
import vn.aop.core.text.Validated;

/**
 * The batches that are kept beside a plan, in the order in which they were kept.
 *
 * @param kept the batches
 */
public record Batches(List<KeptBatch> kept) {

    private static final String ID = "b";

    public Batches {
        kept = List.copyOf(kept);
    }

    /** Returns that nothing is kept. */
    public static Batches none() {
        return new Batches(List.of());
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Returns what the batches are and came from. */
    public List<Batch> all() {
        return kept.stream().map(KeptBatch::batch).toList();
    }

    /** Returns a batch, if it is kept. */
    public Optional<Batch> find(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Returns these batches without one. */
    public Batches without(String id) {
        return new Batches(kept.stream().filter(it -> !it.batch().id().equals(id)).toList());
    }

    /** Returns the id of the next batch, higher than all that are there. */
    String nextId() {
        int last =
                all().stream()
                        .map(Batch::id)
                        .filter(it -> it.matches(ID + "\\d{1,8}"))
                        .mapToInt(it -> Integer.parseInt(it.substring(ID.length())))
                        .max()
                        .orElse(0);
        return ID + (last + 1);
    }

    /**
     * Returns the actuals that the batches tell together.
     *
     * @param source what to call them
     * @return the figures, or what the plan does not have of them
     */
    public Validated<ImportReport, FileProblem> report(
            Vocabulary vocabulary, CurrencyUnit currency, FiscalYear year, String source) {
        List<FileProblem> foreign =
                all().stream()
                        .filter(it -> !it.currency().equals(currency.getCode()))
                        .map(
                                it ->
                                        FileProblem.of(
                                                        source + " " + it.id(),
                                                        "actuals.kept-other-currency")
                                                .with("currency", it.currency())
                                                .with("expected", currency.getCode()))
                        .toList();
        if (!foreign.isEmpty()) {
            return Validated.invalid(foreign);
        }
        Summing summing = new Summing(vocabulary, currency, year);
        for (KeptBatch one : kept) {
            Batch batch = one.batch();
            summing.add(
                    "%s %s (%s)".formatted(source, batch.id(), batch.origin().file()),
                    one.sums(),
                    rows(batch.rows()),
                    batch.said());
        }
        return summing.report(source);
    }

    /** Why rows were left out is not kept; how many there were is. */
    private static RowCounts rows(Batch.Rows rows) {
        return RowCounts.of(
                rows.accepted(),
                rows.leftOut(),
                Message.of("actuals.filtered.when-kept"),
                rows.rejected(),
                "actuals.when-kept");
    }

    /** Returns these batches and what a file holds, whatever they both tell. */
    Batches and(FileScan scan) {
        List<KeptBatch> all = new ArrayList<>(kept);
        all.add(KeptBatch.of(scan, nextId(), Optional.empty()));
        return new Batches(all);
    }

    /** Returns with which batches a file tells of the same. */
    List<Overlap> overlapsWith(FileScan scan) {
        return kept.stream().flatMap(it -> it.overlapWith(scan).stream()).toList();
    }

    /** Returns what becomes of a file beside these batches. */
    public Placement place(FileScan scan, OverlapWish wish) {
        Optional<KeptBatch> same = kept.stream().filter(it -> it.isSameAs(scan)).findFirst();
        if (same.isPresent()) {
            return new Placement.Same(same.get().batch());
        }
        List<KeptBatch> replaced = new ArrayList<>();
        List<Overlap> asked = new ArrayList<>();
        for (KeptBatch one : kept) {
            Optional<Overlap> overlap = one.overlapWith(scan);
            boolean isWished = wish.replaced().contains(one.batch().id());
            boolean isCorrected =
                    overlap.filter(it -> one.isCorrectedBy(scan, it)).isPresent() && !wish.beside();
            if (isWished || isCorrected) {
                replaced.add(one);
            } else if (!wish.beside()) {
                overlap.ifPresent(asked::add);
            }
        }
        if (!asked.isEmpty()) {
            return new Placement.Asked(asked);
        }
        return replaced.isEmpty()
                ? new Placement.Fresh()
                : new Placement.Replaces(
                        replaced.stream().map(KeptBatch::batch).toList(),
                        BatchDifference.between(replaced, scan));
    }

    /**
     * Returns these batches with a file in its place.
     *
     * @param revenue what the file means by revenue, where that is known
     * @throws IllegalArgumentException if it has to be asked what becomes of the file
     */
    public Batches with(FileScan scan, OverlapWish wish, Optional<RevenueDefinition> revenue) {
        Placement placement = place(scan, wish);
        if (placement instanceof Placement.Asked) {
            throw new IllegalArgumentException("Ask first: " + placement);
        }
        if (placement instanceof Placement.Same) {
            return this;
        }
        List<Batch> replaced =
                placement instanceof Placement.Replaces it ? it.batches() : List.of();
        List<KeptBatch> after =
                new ArrayList<>(
                        kept.stream().filter(it -> !replaced.contains(it.batch())).toList());
        after.add(KeptBatch.of(scan, nextId(), revenue));
        return new Batches(after);
    }
}
