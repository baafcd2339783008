package vn.aop.web.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** BabyCare House after one amendment: sales are slow, so advertising is cut and the sale waits. */
final class AmendedFolder {

    private static final String CHANGES =
            """
            aop: 1
            changes:
              - cutBudget: {line: online_ads, amounts: {2026-07: 5000000, 2026-08: 5000000}}
              - delayAction: {action: A5, months: 1}
            """;

    private AmendedFolder() {}

    /** Writes the changes beside a plan. */
    static Path changes(BabyCareFolder plan) {
        return plan.write("changes.yaml", CHANGES);
    }

    /** Returns the amended case, copied into a folder if it is not there yet. */
    static Path in(Path parent) {
        Path folder = parent.resolve("my-plan");
        return Files.exists(folder) ? folder : amended(BabyCareFolder.in(parent));
    }

    private static Path amended(BabyCareFolder plan) {
        Ran ran =
                Ran.aop(
                        "amend",
                        plan,
                        "--changes",
                        changes(plan),
                        "--cause",
                        "performance",
                        "--evidence",
                        "May and June sold little",
                        "--by",
                        "lan",
                        "--on",
                        "2026-07-08",
                        "--in-review");
        if (ran.status() != Aop.FINE) {
            throw new AssertionError(ran.err());
        }
        return plan.folder();
    }
}
