package vn.aop.cases.actuals.batch;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.text.Message;

/**
 * What becomes of files once they are kept: each beside the batches that are there and the files
 * before it.
 *
 * @param files the files with what becomes of each
 * @param before what was kept before them
 * @param after what is kept then; files that have to be asked about are not among it
 */
public record ImportPreview(List<Placed> files, Batches before, Batches after) {

    /**
     * A file in its place.
     *
     * @param file the file, and how it was read
     * @param scan what it holds
     * @param placement what becomes of it
     */
    public record Placed(SalesFile file, FileScan scan, Placement placement) {

        public Placed {
            requireNonNull(file, "file");
            requireNonNull(scan, "scan");
            requireNonNull(placement, "placement");
        }
    }

    public ImportPreview {
        files = List.copyOf(files);
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * Places files.
     *
     * @param scans the files, with what they hold
     * @param before what is kept by now
     * @param wish what the owner says of overlaps
     */
    public static ImportPreview of(
            Map<SalesFile, FileScan> scans, Batches before, OverlapWish wish) {
        List<Placed> placed = new ArrayList<>();
        Batches after = before;
        for (Map.Entry<SalesFile, FileScan> one : scans.entrySet()) {
            FileScan scan = one.getValue();
            Placement placement = asked(after.place(scan, wish), before, after, scan);
            placed.add(new Placed(one.getKey(), scan, placement));
            if (!(placement instanceof Placement.Asked)) {
                after = after.with(scan, wish, one.getKey().revenue());
            }
        }
        return new ImportPreview(placed, before, after);
    }

    /** Files that are named together do not take each other's place. */
    private static Placement asked(
            Placement placement, Batches before, Batches after, FileScan scan) {
        boolean isAmongThem =
                placement instanceof Placement.Replaces it
                        && !before.all().containsAll(it.batches());
        return isAmongThem ? new Placement.Asked(after.overlapsWith(scan)) : placement;
    }

    /** Returns whether the owner must say more before the files can be kept. */
    public boolean isAsked() {
        return files.stream().anyMatch(it -> it.placement() instanceof Placement.Asked);
    }

    /** Returns what has to be asked, file by file, with what may be answered. */
    public List<FileProblem> questions() {
        List<FileProblem> questions = new ArrayList<>();
        for (Placed one : files) {
            if (one.placement() instanceof Placement.Asked asked) {
                asked.overlaps()
                        .forEach(
                                it ->
                                        questions.add(
                                                FileProblem.of(
                                                        one.file().path().toString(),
                                                        question(it))));
            }
        }
        return questions;
    }

    /**
     * Returns what has to be asked because of an overlap. Only a batch that is kept can be
     * replaced; of another file that is named with this one no batch is told.
     */
    public Message question(Overlap overlap) {
        boolean isKept = before.all().contains(overlap.batch());
        return overlap.message(isKept ? "actuals.kept-shares-" : "actuals.files-share-");
    }

    /** Returns the batches that were not there before, of the files that become one. */
    public List<Batch> fresh() {
        Set<Batch> fresh = new LinkedHashSet<>(after.all());
        before.all().forEach(fresh::remove);
        return List.copyOf(fresh);
    }
}
