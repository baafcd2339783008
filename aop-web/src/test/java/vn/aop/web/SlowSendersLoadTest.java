package vn.aop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long somebody waits for the list of cases while a thousand others send their forms as slowly
 * as they can. Rounds with and without them take turns, so that both meet the same machine.
 */
@Tag("long")
class SlowSendersLoadTest {

    private static final int SLOW = 1000;
    private static final int ROUNDS = 6;
    private static final int QUESTIONS = 1000;

    @TempDir Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private HttpRequest question;

    @Test
    void a_thousand_slow_senders_do_not_hold_up_the_list_of_cases() throws Exception {
        try (ServerProcess server =
                new ServerProcess(temp.resolve("data"), temp.resolve("log"), "-Xmx256m")) {
            question =
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + server.port() + "/cases"))
                            .build();
            List<Long> alone = new ArrayList<>();
            List<Long> beside = new ArrayList<>();
            int cutOff = 0;
            ask(3 * QUESTIONS);
            for (int round = 0; round < ROUNDS; round++) {
                alone.addAll(ask(QUESTIONS));
                try (SlowSenders slow = new SlowSenders(server.port(), SLOW)) {
                    beside.addAll(ask(QUESTIONS));
                    cutOff += slow.cutOff();
                }
            }

            tell("without slow senders", alone);
            tell("with " + SLOW + " of them, cut off " + cutOff + " times,", beside);
            assertThat(at(99, beside)).isLessThanOrEqualTo(2 * at(99, alone));
        }
    }

    private List<Long> ask(int times) throws IOException, InterruptedException {
        List<Long> waited = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            HttpResponse<Void> answer = client.send(question, BodyHandlers.discarding());
            waited.add(System.nanoTime() - begun);
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        return waited;
    }

    private static long at(int percent, List<Long> waited) {
        long[] sorted = sorted(waited).toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static LongStream sorted(List<Long> waited) {
        return waited.stream().mapToLong(it -> it).sorted();
    }

    private static void tell(String what, List<Long> waited) {
        System.out.printf(
                "GET /cases %s: %d questions, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what,
                waited.size(),
                at(50, waited) / 1e6,
                at(99, waited) / 1e6,
                at(100, waited) / 1e6);
    }
}
