package vn.aop.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.web.Tries;
import vn.aop.web.WebVisitor;
import vn.aop.web.cases.OpenCases;
import vn.aop.web.command.Aop;
import vn.aop.web.copy.CopiesInMemory;
import vn.aop.web.copy.CopyFolder;

/**
 * Several who write at once, each as a process of its own: what is acknowledged is kept, and who
 * cannot be served is told.
 */
class ManyWritersTest {

    private static final Pattern ENTRY = Pattern.compile("Written into the log: (D\\d+)\\.");

    /** How many write the same thing at once: one of each with {@code -Pquick}. */
    private static final int OF_EACH = Tries.ONE_IN == 1 ? 3 : 1;

    /** The newest version of the shipped plan on the day that its page opens on. */
    private static final int SHIPPED =
            new OpenCases(new CopiesInMemory()).find("babycare-house").version();

    @TempDir Path temp;

    /** What came of a round. */
    private record Round(List<String> amended, List<String> logged, List<String> conflicts) {

        Round() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Lets as many amend as log, all at once. */
    private Round round(Shop shop, int number) {
        List<String> evidence =
                IntStream.range(0, OF_EACH).mapToObj(i -> "round " + number + ", " + i).toList();
        List<AopProcess> all = new ArrayList<>();
        for (String each : evidence) {
            all.add(AopProcess.aop(temp, shop.amend(each)));
            all.add(AopProcess.aop(temp, shop.log()));
        }
        Round round = new Round();
        for (int i = 0; i < all.size(); i++) {
            tell(all.get(i), i % 2 == 0 ? evidence.get(i / 2) : "", round);
        }
        return round;
    }

    private static void tell(AopProcess process, String evidence, Round round) {
        String answer = process.answer();
        if (process.status() == Aop.BAD_INPUT) {
            assertThat(process.problems()).contains("Somebody else has just changed the plan");
            round.conflicts().add(evidence);
        } else {
            assertThat(process.status()).as(process.problems()).isEqualTo(Aop.FINE);
            if (evidence.isEmpty()) {
                Matcher entry = ENTRY.matcher(answer);
                assertThat(entry.find()).as(answer).isTrue();
                round.logged().add(entry.group(1));
            } else {
                round.amended().add(evidence);
            }
        }
    }

    /** Lets rounds follow each other, each change of which must be kept or told as refused. */
    private Round rounds(int many) {
        Shop shop = Shop.in(temp);
        Round all = new Round();
        for (int i = 0; i < many; i++) {
            Round round = round(shop, i);
            assertThat(round.amended()).isNotEmpty();
            all.amended().addAll(round.amended());
            all.logged().addAll(round.logged());
            all.conflicts().addAll(round.conflicts());
        }
        assertThat(shop.evidence()).containsExactlyInAnyOrderElementsOf(all.amended());
        assertThat(shop.questions()).containsExactlyInAnyOrderElementsOf(all.logged());
        assertThat(all.logged()).hasSize(OF_EACH * many);
        assertThat(all.amended().size() + all.conflicts().size()).isEqualTo(OF_EACH * many);
        assertThat(Shop.leftovers(temp)).isEmpty();
        return all;
    }

    @Test
    void who_amends_and_who_logs_at_once_loses_nothing() {
        rounds(1);
    }

    @Test
    @Tag("long")
    void eight_rounds_of_three_who_amend_and_three_who_log_lose_nothing() {
        Round all = rounds(8);

        System.out.printf(
                "8 rounds: %d amendments and %d questions acknowledged, all kept; %d told to repeat%n",
                all.amended().size(), all.logged().size(), all.conflicts().size());
    }

    /** The server runs in this process, the command line in others; both have the same folder. */
    @Test
    @Tag("process")
    void the_command_line_and_a_running_server_lose_nothing_of_each_other() throws IOException {
        Path data = temp.resolve("data");
        try (WebVisitor server = new WebVisitor(new CopyFolder(data))) {
            OnDesk desk = OnDesk.of(server.address(""));
            String id = desk.log("babycare-house", SHIPPED).id();
            Shop shop = Shop.of(data.resolve("plans").resolve(id), temp.resolve("inputs"));
            AopProcess amending = AopProcess.aop(temp, shop.amend("command line"));
            AopProcess logging = AopProcess.aop(temp, shop.log());

            int amended = desk.accept(id, SHIPPED).isKept() ? 1 : 0;
            int asked = 1 + amended;
            while (asked < 4 || amending.process().isAlive() || logging.process().isAlive()) {
                asked += desk.log(id, shop.evidence().size()).isKept() ? 1 : 0;
            }

            Round round = new Round();
            tell(amending, "command line", round);
            tell(logging, "", round);
            assertThat(shop.evidence()).hasSize(SHIPPED + amended + round.amended().size());
            assertThat(shop.questions()).hasSize(asked + 1).containsAll(round.logged());
            assertThat(Shop.leftovers(data)).isEmpty();
        }
    }
}
