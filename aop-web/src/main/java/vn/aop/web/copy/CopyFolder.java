package vn.aop.web.copy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.aop.cases.file.Loaded;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.cases.plan.PlanFile;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.decision.DecisionLog;

/**
 * Copies as files, as the command line reads and writes them: {@code plans/<id>/plan.yaml} with the
 * amendments, and {@code decisions.yaml} beside it. A file is replaced as a whole or not at all; a
 * copy is changed by one at a time, even where two programs use the same folder.
 */
public final class CopyFolder implements Copies {

    private static final String PLAN = "plan.yaml";
    private static final String LOCK = ".lock";

    /** A lock of a file holds off other programs only, so within this one there are these too. */
    private static final Object[] TURNS = new Object[32];

    static {
        Arrays.setAll(TURNS, i -> new Object());
    }

    private final Path plans;

    /** Keeps copies below a folder, which is made when the first one is added. */
    public CopyFolder(Path data) {
        this.plans = requireNonNull(data, "data").resolve("plans");
    }

    private Path folder(CopyId id) {
        return plans.resolve(id.toString());
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnreadableCopy if its files were changed by hand and cannot be read
     */
    @Override
    public Optional<Copy> find(CopyId id) {
        return Files.isRegularFile(folder(id).resolve(PLAN))
                ? Optional.of(read(id))
                : Optional.empty();
    }

    private Copy read(CopyId id) {
        Path folder = folder(id);
        Path decisions = folder.resolve(DecisionLogFile.NAME);
        PlanHistory history = value(PlanFile.readHistory(folder.resolve(PLAN)));
        DecisionLog log =
                Files.isRegularFile(decisions)
                        ? value(DecisionLogFile.read(decisions))
                        : DecisionLog.empty();
        return new Copy(id, history, log);
    }

    private static <T> T value(Loaded<T> loaded) {
        return loaded.value().orElseThrow(() -> new UnreadableCopy(loaded.problems()));
    }

    @Override
    public void add(Copy copy) {
        inTurn(
                copy.id(),
                () -> {
                    if (find(copy.id()).isPresent()) {
                        throw new IllegalArgumentException(
                                "There is a copy " + copy.id() + " already");
                    }
                    write(copy);
                    return copy;
                });
    }

    @Override
    public Copy alter(CopyId id, UnaryOperator<Copy> change) {
        find(id).orElseThrow(() -> new NoSuchElementException("There is no copy " + id));
        return inTurn(
                id,
                () -> {
                    Copy altered = change.apply(read(id));
                    write(altered);
                    return altered;
                });
    }

    private <T> T inTurn(CopyId id, Supplier<T> work) {
        synchronized (TURNS[Math.floorMod(id.hashCode(), TURNS.length)]) {
            try {
                Files.createDirectories(folder(id));
                Path lock = folder(id).resolve(LOCK);
                try (FileChannel channel =
                                FileChannel.open(
                                        lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = channel.lock()) {
                    requireNonNull(held, "held");
                    return work.get();
                }
            } catch (IOException e) {
                throw new NotKept("The copy " + id + " cannot be kept", e);
            }
        }
    }

    /** The plan goes last: without its plan a copy is not there. */
    private void write(Copy copy) {
        String log = DecisionLogFile.writeYaml(copy.log());
        String plan = PlanFile.writeYaml(copy.history());
        boolean isWhole =
                DecisionLogFile.read(DecisionLogFile.NAME, log).equals(Loaded.of(copy.log()))
                        && PlanFile.readHistory(PLAN, plan).equals(Loaded.of(copy.history()));
        if (!isWhole) {
            throw new IllegalStateException("The copy " + copy.id() + " would not be read back");
        }
        replace(folder(copy.id()).resolve(DecisionLogFile.NAME), log);
        replace(folder(copy.id()).resolve(PLAN), plan);
    }

    private static void replace(Path file, String text) {
        try {
            Path fresh = Files.createTempFile(file.getParent(), ".", ".tmp");
            try {
                Files.writeString(fresh, text, StandardCharsets.UTF_8);
                Files.move(
                        fresh,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new NotKept("The file " + file + " cannot be written", e);
        }
    }
}
