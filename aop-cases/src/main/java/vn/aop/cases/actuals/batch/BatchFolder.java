package vn.aop.cases.actuals.batch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.aop.cases.actuals.OrderIds;
import vn.aop.cases.file.BrokenFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.folder.NewFolder;
import vn.aop.cases.folder.Turn;
import vn.aop.core.text.Validated;

/**
 * The folder {@code actuals} beside a plan, in which batches are kept: their list, a CSV of sums
 * for each, and a CSV of hashes where it numbers orders. What the list does not name is not kept.
 *
 * <pre>{@code
 * BatchFolder folder = BatchFolder.beside(Path.of("my-shop/plan.yaml"));
 * Batches batches = folder.read().orElseThrow(BrokenFile::new);
 * folder.alter(it -> it.with(scan, OverlapWish.none(), Optional.empty()));
 * }</pre>
 *
 * @param path the folder, which need not be there
 */
public record BatchFolder(Path path) {

    /** The name of the folder beside a plan. */
    public static final String NAME = "actuals";

    public BatchFolder {
        requireNonNull(path, "path");
    }

    /** Returns the folder beside a plan. */
    public static BatchFolder beside(Path plan) {
        return new BatchFolder(plan.resolveSibling(NAME));
    }

    /** Returns whether batches are kept, or were. */
    public boolean exists() {
        return Files.exists(listFile());
    }

    private Path listFile() {
        return path.resolve(BatchesFile.NAME);
    }

    /**
     * Reads what the batches are and came from, without their files of sums and orders, which may
     * be missing or damaged.
     *
     * @return the batches, none where there is no list; or everything that must be mended in it
     */
    public Validated<List<Batch>, FileProblem> list() {
        return exists() ? BatchesFile.read(listFile()) : Validated.valid(List.of());
    }

    /**
     * Reads the batches.
     *
     * @return the batches, none where there is no list; or everything that must be mended
     */
    public Validated<Batches, FileProblem> read() {
        return list().flatMap(this::read);
    }

    private Validated<Batches, FileProblem> read(List<Batch> list) {
        List<KeptBatch> kept = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Batch batch : list) {
            Validated<KeptBatch, FileProblem> one = read(batch);
            one.value().ifPresent(kept::add);
            problems.addAll(one.problems());
        }
        return problems.isEmpty()
                ? Validated.valid(new Batches(kept))
                : Validated.invalid(problems);
    }

    private Validated<KeptBatch, FileProblem> read(Batch batch) {
        Path sums = path.resolve(batch.sumsFile());
        try {
            String text = Files.readString(sums, StandardCharsets.UTF_8);
            if (!Sha256.of(text).equals(batch.sums())) {
                return wrong("actuals.kept-altered", sums, batch);
            }
            return SumsCsv.read(sums.toString(), text, batch.id())
                    .flatMap(it -> orders(batch).map(ids -> new KeptBatch(batch, it, ids)));
        } catch (IOException missing) {
            return wrong("actuals.kept-missing", sums, batch);
        }
    }

    private Validated<OrderIds, FileProblem> orders(Batch batch) {
        if (batch.orders() == 0) {
            return Validated.valid(OrderIds.none());
        }
        Path file = path.resolve(batch.ordersFile());
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return OrdersCsv.read(file.toString(), text, batch.id())
                    .flatMap(
                            it ->
                                    it.count() == batch.orders()
                                            ? Validated.valid(it)
                                            : wrong("actuals.kept-altered", file, batch));
        } catch (IOException missing) {
            return wrong("actuals.kept-missing", file, batch);
        }
    }

    private static <T> Validated<T, FileProblem> wrong(String key, Path file, Batch batch) {
        return Validated.invalid(
                List.of(FileProblem.of(file.toString(), key).with("batch", batch.id())));
    }

    /**
     * Changes what is kept, while nobody else writes beside the plan: all of it or nothing.
     *
     * @param change what to make of what is kept now; where it throws, nothing changes
     * @return what is kept from now on
     * @throws BrokenFile if what is kept must be mended first
     * @throws UncheckedIOException if it cannot be written
     */
    public Batches alter(UnaryOperator<Batches> change) {
        return inTurn(
                turn -> {
                    Batches before = read().orElseThrow(BrokenFile::new);
                    Batches after = change.apply(before);
                    if (!after.equals(before)) {
                        write(before, after, turn);
                    }
                    return after;
                });
    }

    /**
     * Takes a batch back, while nobody else writes beside the plan. Only the list must be readable:
     * files of this batch and of others may be missing or damaged.
     *
     * @param id the batch; where it is not kept, nothing changes
     * @return what the batches are that are kept from now on
     * @throws BrokenFile if the list must be mended first
     * @throws UncheckedIOException if it cannot be written
     */
    public List<Batch> undo(String id) {
        return inTurn(
                turn -> {
                    List<Batch> before = list().orElseThrow(BrokenFile::new);
                    List<Batch> after = before.stream().filter(it -> !it.id().equals(id)).toList();
                    if (!after.equals(before)) {
                        prepareList(after, turn);
                        removeGone(before, after, turn);
                        turn.commit();
                    }
                    return after;
                });
    }

    /** What is done while nobody else writes. */
    private interface Deed<T> {
        T in(Turn turn) throws IOException;
    }

    private <T> T inTurn(Deed<T> deed) {
        Path beside = requireNonNull(path.toAbsolutePath().getParent());
        try (Turn turn = Turn.in(beside)) {
            return deed.in(turn);
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder " + path + " cannot be written", failed);
        }
    }

    /** The list goes last: until it names them, files of new batches are nothing. */
    private void write(Batches before, Batches after, Turn turn) throws IOException {
        NewFolder.likeItsParent(path);
        for (KeptBatch one : after.kept()) {
            if (!before.kept().contains(one)) {
                turn.prepare(path.resolve(one.batch().sumsFile()), SumsCsv.write(one.sums()));
                if (one.batch().orders() > 0) {
                    turn.prepare(
                            path.resolve(one.batch().ordersFile()), OrdersCsv.write(one.orders()));
                }
            }
        }
        prepareList(after.all(), turn);
        removeGone(before.all(), after.all(), turn);
        turn.commit();
    }

    private void prepareList(List<Batch> batches, Turn turn) throws IOException {
        String text = BatchesFile.writeYaml(batches);
        if (FileShape.tooLong(listFile().toString(), text).isPresent()
                || !BatchesFile.read(BatchesFile.NAME, text).equals(Validated.valid(batches))) {
            throw new IOException("The list would not be read back");
        }
        turn.prepare(listFile(), text);
    }

    private void removeGone(List<Batch> before, List<Batch> after, Turn turn) throws IOException {
        List<String> kept = after.stream().map(Batch::id).toList();
        for (Batch one : before) {
            if (!kept.contains(one.id())) {
                turn.remove(path.resolve(one.sumsFile()));
                turn.remove(path.resolve(one.ordersFile()));
            }
        }
    }
}
