package vn.aop.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.workspace.PlanFolders;
import vn.aop.cases.workspace.Workspace;
import vn.aop.core.decision.log.LoggedDecision;
import vn.aop.web.copy.CopyFolder;
import vn.aop.web.copy.CopyId;

/**
 * Programs that are killed while they save: what they said was kept is there, what is there can be
 * read, and the next who writes clears up. Each is killed some moments after it has begun to write
 * a file, which the system tells us.
 */
@Tag("long")
class KilledWritersTest {

    private static final int KILLS = 110;

    private final Random random = new Random(20260711);
    private int acknowledged;
    private int unfinished;

    @TempDir Path temp;

    /** Kills a program in the middle of one of the next files that appear in a folder. */
    private void killWhileItSaves(AopProcess program, Path folder) throws Exception {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            for (int left = 2 + random.nextInt(8); left > 0; ) {
                WatchKey seen = watch.poll(60, TimeUnit.SECONDS);
                assertThat(seen).as(program.problems()).isNotNull();
                left -= seen.pollEvents().size();
                seen.reset();
            }
            program.killIn(random.nextInt(8));
        }
    }

    private void told(String what) {
        System.out.printf(
                "%d kills %s: %d writes acknowledged, all kept; %d times something was unfinished%n",
                KILLS, what, acknowledged, unfinished);
    }

    @Test
    void the_command_line_keeps_what_it_said_it_had_written() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Shop shop = Shop.in(Files.createDirectory(temp.resolve("round-" + i)));
            try (AopProcess program =
                    AopProcess.start(
                            temp,
                            SavingOverAndOver.class.getName(),
                            List.of(shop.folder().toString(), shop.inputs().toString()))) {
                killWhileItSaves(program, shop.folder());
                check(shop, printed(program));
            }
        }
        told("of the command line");
    }

    private static List<String> printed(AopProcess killed) throws IOException {
        try (BufferedReader out = killed.out()) {
            List<String> whole = new ArrayList<>(out.lines().toList());
            assertThat(killed.problems()).isEmpty();
            return whole;
        }
    }

    private void check(Shop shop, List<String> said) {
        unfinished += Shop.leftovers(shop.folder()).isEmpty() ? 0 : 1;
        List<String> kept = new ArrayList<>(shop.evidence());
        kept.addAll(shop.questions());
        assertThat(kept).containsAll(said);
        assertThat(kept.size() - said.size()).isBetween(0, 1);
        acknowledged += said.size();

        new PlanFolders()
                .alter(shop.folder().resolve("plan.yaml"), now -> now.ask(id -> again(now, id)));
        assertThat(Shop.leftovers(shop.folder())).isEmpty();
    }

    /** Any question will do. */
    private static LoggedDecision again(Workspace now, String id) {
        return new LoggedDecision(
                id,
                LoggedDecision.Kind.OPPORTUNITY,
                now.history().current().company().name(),
                now.history().current().year().first().atDay(1),
                "lan",
                LoggedDecision.Answer.NO,
                Optional.empty(),
                Optional.empty());
    }

    /** A server of which somebody makes use. */
    private record Served(AopProcess program, OnDesk desk) implements AutoCloseable {

        static Served from(Path data, Path temp) throws IOException {
            AopProcess program =
                    AopProcess.aop(
                            temp,
                            List.of(
                                    "serve",
                                    "--data",
                                    data.toString(),
                                    "--port",
                                    "0",
                                    "--lang",
                                    "en"));
            String said = program.out().readLine();
            assertThat(said).as(program.problems()).contains("http://");
            return new Served(program, OnDesk.of(said.replaceAll(".*(http://[0-9.:]+).*", "$1")));
        }

        @Override
        public void close() {
            program.close();
        }
    }

    /** What somebody was told to be kept, up to when the server was gone. */
    private record Said(String id, int amended, int asked) {}

    @Test
    void the_server_keeps_what_it_said_it_had_written() throws Exception {
        Path data = temp.resolve("data");
        for (int i = 0; i < KILLS / 2; i++) {
            try (Served served = Served.from(data, temp)) {
                String id = served.desk().log("babycare-house", 0).id();
                CompletableFuture<Said> said =
                        CompletableFuture.supplyAsync(() -> untilGone(served.desk(), id));
                killWhileItSaves(served.program(), data.resolve("plans").resolve(id));
                check(data, said.get(60, TimeUnit.SECONDS));
            }
        }
        for (int i = 0; i < KILLS - KILLS / 2; i++) {
            try (Served served = Served.from(data, temp)) {
                CompletableFuture<List<String>> made =
                        CompletableFuture.supplyAsync(() -> madeUntilGone(served.desk()));
                killWhileItSaves(served.program(), data.resolve("plans/.new"));
                check(data, made.get(60, TimeUnit.SECONDS));
            }
        }
        told("of the server");
    }

    private static Said untilGone(OnDesk desk, String id) {
        int amended = 0;
        int asked = 1;
        try {
            while (true) {
                if (asked % 3 == 0) {
                    desk.accept(id, amended);
                    amended++;
                } else {
                    desk.log(id, amended);
                }
                asked++;
            }
        } catch (IOException gone) {
            return new Said(id, amended, asked);
        }
    }

    private static List<String> madeUntilGone(OnDesk desk) {
        List<String> ids = new ArrayList<>();
        try {
            while (true) {
                ids.add(desk.log("babycare-house", 0).id());
            }
        } catch (IOException gone) {
            return ids;
        }
    }

    private void check(Path data, Said said) {
        CopyId id = CopyId.find(said.id()).orElseThrow();
        unfinished += Shop.leftovers(data).isEmpty() ? 0 : 1;
        Workspace kept = new CopyFolder(data).find(id).orElseThrow();
        assertThat(kept.history().amendments().size() - said.amended()).isBetween(0, 1);
        assertThat(kept.log().entries().size() - said.asked()).isBetween(0, 1);
        acknowledged += said.asked();

        new CopyFolder(data).alter(id, now -> now.ask(next -> again(now, next)));
        assertThat(Shop.leftovers(data)).isEmpty();
    }

    private void check(Path data, List<String> made) {
        unfinished += Shop.leftovers(data).isEmpty() ? 0 : 1;
        CopyFolder copies = new CopyFolder(data);
        for (String id : made) {
            assertThat(copies.find(CopyId.find(id).orElseThrow())).isPresent();
        }
        acknowledged += made.size();

        if (made.isEmpty()) {
            return;
        }
        Workspace any = copies.find(CopyId.find(made.get(0)).orElseThrow()).orElseThrow();
        copies.create(CopyId.another("babycare-house", random), any);
        assertThat(Shop.leftovers(data)).isEmpty();
    }
}
