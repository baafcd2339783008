package vn.aop.web.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a small plan that has holes for rules to find. */
final class CheckedFolder {

    private CheckedFolder() {}

    /** Returns the folder, made if it is not there yet. */
    static BabyCareFolder in(Path parent) {
        Path folder = parent.resolve("my-plan");
        try (InputStream plan =
                CheckedFolder.class.getResourceAsStream("/vn/aop/web/checked/plan.yaml")) {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                Files.copy(plan, folder.resolve("plan.yaml"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BabyCareFolder(folder);
    }
}
