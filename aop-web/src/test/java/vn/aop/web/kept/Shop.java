package vn.aop.web.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.aop.cases.Case;
import vn.aop.cases.Cases;
import vn.aop.cases.workspace.PlanFolders;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.core.text.Language;

/**
 * A folder with a plan, and what one types to change it over and over again.
 *
 * @param folder where the plan is
 * @param inputs where the files stand that the commands read besides
 */
record Shop(Path folder, Path inputs) {

    private static final String TRIAL = "/vn/aop/cases/babycare-house/proposals/tiktok-trial.yaml";

    private static final AtomicInteger TRIALS = new AtomicInteger();

    private static final String CHANGES =
            """
            aop: 1
            changes:
              - cutBudget: {line: online_ads, amounts: {2026-08: 1000}}
            """;

    /** Returns the shop of a plan that is there, with input files of its own. */
    static Shop of(Path folder, Path inputs) {
        try {
            Files.writeString(Files.createDirectories(inputs).resolve("changes.yaml"), CHANGES);
            return new Shop(folder, inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a shop below a folder: its plan as it was made, on the day of the story. */
    static Shop in(Path parent) {
        Path folder = parent.resolve("shop");
        LocalDate made = LocalDate.of(2026, 1, 1);
        Case shop = Cases.shipped().find("babycare-house").orElseThrow();
        assertThat(shop.copyTo(folder, made)).isEmpty();
        try {
            Path today = folder.resolve("today.yaml");
            String later =
                    Files.readString(today).replace(made.toString(), shop.today().toString());
            Files.writeString(today, later);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(folder, parent.resolve("inputs"));
    }

    private static String trial(int number) throws IOException {
        try (InputStream stream = Shop.class.getResourceAsStream(TRIAL)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .replaceFirst("what: \\{vi: ", "what: {vi: %d. ".formatted(number))
                    .replaceFirst("en: ", "en: %d. ".formatted(number));
        }
    }

    List<String> amend(String evidence) {
        return List.of(
                "amend",
                folder.toString(),
                "--changes",
                inputs.resolve("changes.yaml").toString(),
                "--cause",
                "performance",
                "--evidence",
                evidence,
                "--by",
                "lan",
                "--on",
                "2026-07-08",
                "--lang",
                "en");
    }

    /** Returns how one more trial is held against the plan and logged. */
    List<String> log() {
        Path proposal = inputs.resolve("proposal-" + TRIALS.incrementAndGet() + ".yaml");
        try {
            Files.writeString(proposal, trial(TRIALS.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                "decide",
                folder.toString(),
                "--proposal",
                proposal.toString(),
                "--log",
                "--asker",
                "lan",
                "--on",
                "2026-04-20",
                "--lang",
                "en");
    }

    /** Returns what is kept, which must be there to read. */
    Workspace kept() {
        return new PlanFolders().find(folder.resolve("plan.yaml")).orElseThrow();
    }

    List<String> evidence() {
        return kept().history().amendments().stream()
                .map(it -> it.evidence().in(Language.EN))
                .toList();
    }

    List<String> questions() {
        return kept().log().entries().stream().map(LoggedDecision::id).toList();
    }

    /** Returns what is in a folder and below only because of unfinished writing. */
    static List<Path> leftovers(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(".tmp")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
