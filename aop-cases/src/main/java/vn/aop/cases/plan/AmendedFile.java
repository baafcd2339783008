package vn.aop.cases.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.file.Loaded;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.PlanHistory;

/**
 * Puts an amendment into a plan file in one go: the new file is written beside the old one, read
 * again, and put in its place only if it holds exactly what it should.
 */
final class AmendedFile {

    private final Path file;
    private final PlanHistory before;
    private final Amendment amendment;
    private final PlanHistory after;

    AmendedFile(Path file, PlanHistory before, Amendment amendment) {
        this.file = file;
        this.before = before;
        this.amendment = amendment;
        this.after = before.amend(amendment);
    }

    /** Writes, and returns what stood in the way. */
    List<FileProblem> write() {
        if (!PlanFile.readHistory(file).equals(Loaded.of(before))) {
            return told("plan.changed-meanwhile");
        }
        try {
            Path target = file.toRealPath();
            Path fresh = Files.createTempFile(target.getParent(), ".plan-", ending(target));
            try {
                return write(target, fresh);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            return told("plan.not-written");
        }
    }

    private List<FileProblem> write(Path target, Path fresh) throws IOException {
        List<String> texts = texts(target).toList();
        for (String text : texts) {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            if (PlanFile.readHistory(fresh).equals(Loaded.of(after))) {
                keepPermissions(target, fresh);
                Files.move(
                        fresh,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return List.of();
            }
        }
        return FileShape.tooLong(file.toString(), texts.get(texts.size() - 1))
                .map(it -> List.of(new FileProblem(file.toString(), 0, 0, it)))
                .orElseGet(() -> told("plan.not-written"));
    }

    /** The same file with one more amendment; where that cannot be, the plan written anew. */
    private Stream<String> texts(Path target) throws IOException {
        if (ending(target).equals(".json")) {
            return Stream.of(PlanFile.writeJson(after));
        }
        String text = Files.readString(target, StandardCharsets.UTF_8);
        return Stream.of(AmendedText.of(text, amendment), PlanFile.writeYaml(after));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.'));
    }

    private static void keepPermissions(Path target, Path fresh) throws IOException {
        if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
        }
    }

    private List<FileProblem> told(String key) {
        return List.of(FileProblem.of(file.toString(), key, "file", file));
    }
}
