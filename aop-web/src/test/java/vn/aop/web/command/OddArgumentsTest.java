package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.text.Unseen;
import vn.aop.web.Tries;

/**
 * Whatever is typed as an argument: it is taken or refused in words, never a mistake of the program
 * itself, and nothing that nobody sees goes back to the terminal.
 */
class OddArgumentsTest {

    private static final List<String> ODD =
            List.of(
                    "",
                    " ",
                    "--",
                    "\u200B",
                    "\u202Eab",
                    "2026\u201101",
                    "\u0000",
                    "\u001B[31m",
                    "a\uD800",
                    "a\nb",
                    "\u2028",
                    "0",
                    "-1",
                    "99999999999999999999",
                    "2026-01",
                    "9999-12",
                    "0000-01",
                    "2026-02-30",
                    "9999-12-31",
                    "0000-01-01",
                    "500.000",
                    "9".repeat(500),
                    "revenue>=",
                    "revenue[shop",
                    "..",
                    "/dev/null",
                    "x".repeat(5000),
                    "${x}%s{0}",
                    "@file",
                    "'\"\\");

    private static final Set<String> WRITING = Set.of("decide", "cut", "correct", "log", "amend");

    private static final Map<String, String> FILES =
            Map.of(
                    "plan.yaml",
                    """
                    aop: 1
                    company:
                      name: Trà Sen
                      industry: Tea
                      scale: small
                      currency: VND
                      channels: [{id: shop, name: Shop}]
                      groups: [{id: leaf, name: Leaf, margin: 0.5}]
                    year: {from: 2026-01}
                    baseline:
                      openingCash: 80000000
                      figures:
                        - {account: revenue, channel: shop, group: leaf, months: [9000000, 9000000, 9000000, 9000000, 9000000, 9000000, 9000000, 9000000, 9000000, 9000000, 9000000, 9000000]}
                    goals:
                      - {id: G1, name: Revenue, metric: revenue, target: {growth: 0.1}, comparator: atLeast, rank: 1}
                    budget:
                      - {id: rent, name: Rent, account: premises, months: [500000, 500000, 500000, 500000, 500000, 500000, 500000, 500000, 500000, 500000, 500000, 500000], limit: hard, running: true}
                    resources:
                      people: [{id: lan, name: Lan, role: Owner, daysPerMonth: 22}]
                    """,
                    "decisions.yaml",
                    """
                    aop: 1
                    decisions:
                      - {id: D1, kind: costCut, what: Save, asked: 2026-02-01, by: lan, verdict: offered}
                    """,
                    "sales.csv",
                    """
                    date,account,channel,group,amount
                    2026-01-05,revenue,shop,leaf,10000000
                    2026-02-05,revenue,shop,leaf,9000000
                    """,
                    "mapping.yaml",
                    """
                    mapping: 1
                    date: {column: date}
                    amount: {column: amount}
                    account: {column: account}
                    channel: {column: channel}
                    group: {column: group}
                    """,
                    "changes.yaml",
                    """
                    aop: 1
                    changes:
                      - cutBudget: {line: rent, amounts: {2026-07: 100000}}
                    """,
                    "proposal.yaml",
                    """
                    aop: 1
                    what: Less rent
                    reason: It can be had
                    changes:
                      - cutBudget: {line: rent, amounts: {2026-07: 100000}}
                    """);

    @TempDir Path temp;

    @BeforeEach
    void writesSmallFiles() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(temp.resolve(file.getKey()), file.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases",
                "new babycare-house",
                "check FOLDER --rule goal-without-action --on 2026-03-01 --mapping FOLDER/mapping.yaml",
                "explain goal-without-action",
                "trace FOLDER",
                "project FOLDER --months",
                "coherence FOLDER --wish revenue>=5%",
                "decide FOLDER --proposal FOLDER/proposal.yaml --log --asker lan --on 2026-03-01",
                "cut FOLDER --save 500000 --by 2026-12 --from 2026-03 --log --asker lan --on 2026-03-01",
                "correct FOLDER --month 2026-02 --log --asker lan --on 2026-03-01",
                "log FOLDER --entry D1 --choice yes --by lan --on 2026-03-01 --month 2026-03",
                "log FOLDER --entry D1 --came-of-it good --on 2026-03-01",
                "amend FOLDER --changes FOLDER/changes.yaml --cause performance --evidence x --by lan"
                        + " --on 2026-03-01",
                "history FOLDER --from 0 --to 0",
                "review FOLDER --month 2026-02 --mapping FOLDER/mapping.yaml --actuals FOLDER/sales.csv",
                "import FOLDER --actuals FOLDER/sales.csv --mapping FOLDER/mapping.yaml",
                "serve --port 70707 --host 127.0.0.1 --data FOLDER"
            })
    void are_taken_or_refused_in_words(String command) throws IOException {
        List<String> words = List.of(command.split(" "));
        for (int i = 0; i < words.size(); i++) {
            List<String> odd = words.get(i).startsWith("--") ? ODD.subList(0, 4) : ODD;
            for (int j = i % Tries.ONE_IN; j < odd.size(); j += Tries.ONE_IN) {
                check(with(words, i, odd.get(j)));
            }
        }
    }

    private static List<String> with(List<String> words, int at, String odd) {
        List<String> changed = new ArrayList<>(words);
        changed.set(at, odd);
        return changed;
    }

    private void check(List<String> words) throws IOException {
        if (words.get(0).equals("serve") && !words.contains("70707")) {
            return;
        }
        Object[] args =
                Stream.concat(words.stream(), Stream.of("--lang", "en"))
                        .map(it -> it.replace("FOLDER", temp.toString()))
                        .toArray();
        Ran ran = Ran.aop(args);
        String said = ran.out() + ran.err();

        assertThat(ran.status()).as(words + said).isIn(Aop.FINE, Aop.BAD_INPUT);
        assertThat(ran.status() == Aop.FINE ? "" : ran.err())
                .as(words.toString())
                .doesNotContain("Exception", "\tat ", "null)");
        assertThat(ran.err().isBlank()).as(words.toString()).isEqualTo(ran.status() == Aop.FINE);
        assertThat(said).as(words.toString()).isEqualTo(Unseen.shown(said));
        if (ran.status() == Aop.FINE && WRITING.contains(words.get(0))) {
            assertThat(Ran.aop("log", temp).status()).as(words.toString()).isEqualTo(Aop.FINE);
            assertThat(Ran.aop("history", temp).status()).as(words.toString()).isEqualTo(Aop.FINE);
            writesSmallFiles();
        }
    }
}
