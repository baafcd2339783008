package vn.aop.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Actuals are looked at, kept, read by what follows, replaced and taken back. */
class ImportKeepTest {

    @TempDir private Path temp;

    private BabyCareFolder plan;
    private List<String> rows;

    @BeforeEach
    void copiesTheCase() throws IOException {
        plan = BabyCareFolder.in(temp);
        rows = Files.readAllLines(plan.folder().resolve("sales.csv"), UTF_8);
    }

    private Path part(String name, Predicate<String> which) throws IOException {
        Path file = temp.resolve(name);
        List<String> kept =
                Stream.concat(Stream.of(rows.get(0)), rows.stream().skip(1).filter(which)).toList();
        return Files.write(file, kept, UTF_8);
    }

    private static Predicate<String> months(String from, String to) {
        return row -> row.compareTo(from) >= 0 && row.substring(0, 7).compareTo(to) <= 0;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(plan.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(plan.folder().relativize(file).toString(), Files.readString(file, UTF_8));
            }
        }
        return files;
    }

    private static JsonNode json(Object... args) {
        Object[] all = Stream.concat(Stream.of(args), Stream.of("--format", "json")).toArray();
        Ran ran = Ran.aop(all);
        assertThat(ran.err()).isEmpty();
        return JsonMapper.shared().readTree(ran.out());
    }

    private String review(Object... more) {
        Object[] all =
                Stream.concat(
                                Stream.of("review", plan, "--month", "2026-08", "--format", "json"),
                                Stream.of(more))
                        .toArray();
        Ran ran = Ran.aop(all);
        assertThat(ran.err()).isEmpty();
        ObjectNode told = (ObjectNode) JsonMapper.shared().readTree(ran.out());
        told.remove("rows");
        return told.toString().replace(plan.toString(), "my-plan");
    }

    @Test
    void looking_writes_nothing() throws IOException {
        Path half = part("half.csv", months("2026-01", "2026-06"));
        Map<String, String> before = files();

        Ran ran = Ran.aop("import", plan, "--actuals", half, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        assertThat(ran.words())
                .contains("half.csv: plain, 1 Jan 2026 to 30 Jun 2026")
                .contains("Nothing is kept yet.");
        assertThat(files()).isEqualTo(before);
    }

    /**
     * Kept in three parts and read without naming a file, the year is judged as the one file is.
     */
    @Test
    void what_is_kept_in_parts_is_reviewed_as_the_one_file_is() throws IOException {
        String one = review();
        for (Path part :
                List.of(
                        part("q1.csv", months("2026-01", "2026-03")),
                        part("q2.csv", months("2026-04", "2026-06")),
                        part("rest.csv", months("2026-07", "2026-12")))) {
            Ran ran = Ran.aop("import", plan, "--actuals", part, "--keep");
            assertThat(ran.status()).as(ran.err()).isEqualTo(Aop.FINE);
        }
        Files.delete(plan.folder().resolve("sales.csv"));

        assertThat(review()).isEqualTo(one.replace("sales.csv", "actuals"));
        assertThat(
                        review(
                                "--actuals",
                                temp.resolve("q1.csv"),
                                "--actuals",
                                temp.resolve("q2.csv"),
                                "--actuals",
                                temp.resolve("rest.csv")))
                .contains("\"attention\"");
        assertThat(Ran.aop("correct", plan, "--on", "2026-07-08").status()).isEqualTo(Aop.FINE);
        assertThat(
                        Ran.aop(
                                        "cut",
                                        plan,
                                        "--save",
                                        "30tr",
                                        "--by",
                                        "2026-12",
                                        "--on",
                                        "2026-09-05",
                                        "--actuals")
                                .status())
                .isEqualTo(Aop.FINE);
        assertThat(json("import", plan).get("batches")).hasSize(3);
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_so() throws IOException {
        Path half = part("half.csv", months("2026-01", "2026-06"));
        Ran.aop("import", plan, "--actuals", half, "--keep");
        Map<String, String> before = files();

        Ran again = Ran.aop("import", plan, "--actuals", half, "--keep", "--lang", "en");

        assertThat(again.words())
                .contains("Batch b1 (half.csv) says the same already")
                .contains("what is kept stays as it is");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_longer_export_replaces_its_batch_and_tells_what_that_changes() throws IOException {
        Ran.aop("import", plan, "--actuals", part("a.csv", months("2026-01", "2026-02")), "--keep");

        JsonNode json =
                json(
                        "import",
                        plan,
                        "--actuals",
                        part("b.csv", months("2026-01", "2026-03")),
                        "--keep");

        assertThat(json.at("/files/0/becomes").asString()).isEqualTo("replaces");
        assertThat(json.at("/files/0/batches/0").asString()).isEqualTo("b1");
        assertThat(
                        json.at("/files/0/difference/changes")
                                .valueStream()
                                .map(it -> it.get("month").asString()))
                .isNotEmpty()
                .containsOnly("2026-03");
        assertThat(json.get("kept").asBoolean()).isTrue();
        assertThat(json("import", plan).at("/batches/0/id").asString()).isEqualTo("b2");
        assertThat(json("import", plan).get("batches")).hasSize(1);
    }

    @Test
    void an_overlap_that_is_no_correction_is_asked_with_what_may_be_said() throws IOException {
        Ran.aop("import", plan, "--actuals", part("a.csv", months("2026-01", "2026-03")), "--keep");
        Map<String, String> before = files();
        Path late = part("b.csv", months("2026-03", "2026-05"));

        Ran refused = Ran.aop("import", plan, "--actuals", late, "--keep", "--lang", "en");

        assertThat(refused.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(refused.err())
                .contains("batch b1 (a.csv)", "Mar 2026", "--replace b1", "--beside");
        assertThat(files()).isEqualTo(before);
        assertThat(Ran.aop("import", plan, "--actuals", late, "--lang", "en").words())
                .contains("Nothing can be kept until you say what the overlap means.");
        assertThat(Ran.aop("import", plan, "--actuals", late, "--keep", "--replace", "b1").status())
                .isEqualTo(Aop.FINE);
        assertThat(json("import", plan).at("/batches/0/file").asString()).isEqualTo("b.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_batch_is_taken_back_as_approved(String language) throws IOException {
        Map<String, String> before = files();
        Ran kept =
                Ran.aop(
                        "import",
                        plan,
                        "--actuals",
                        part("thang-1.csv", months("2026-01", "2026-01")),
                        "--keep",
                        "--lang",
                        language);
        Ran listed = Ran.aop("import", plan, "--lang", language);
        Ran unknown = Ran.aop("import", plan, "--undo", "b7", "--lang", language);
        Ran undone = Ran.aop("import", plan, "--undo", "b1", "--lang", language);

        assertThat(unknown.status()).isEqualTo(Aop.BAD_INPUT);
        String end = kept.out().substring(kept.out().indexOf("thang-1.csv:"));
        Golden.assertApproved(
                "import-kept-" + language,
                end + "\n\n" + listed.out() + "\n\n" + unknown.err() + "\n\n" + undone.out());
        before.put("actuals/batches.yaml", "aop: 1\n");
        Map<String, String> after = files();
        after.remove(".lock");
        before.remove(".lock");
        assertThat(after).isEqualTo(before);
    }

    /** What the message tells to do can be done. */
    @Test
    void a_damaged_batch_is_taken_back_and_the_others_stay() throws IOException {
        for (String month : List.of("2026-01", "2026-02")) {
            Path part = part(month + ".csv", months(month, month));
            Ran.aop("import", plan, "--actuals", part, "--keep");
        }
        Files.delete(plan.folder().resolve("actuals/b1.csv"));

        Ran refused = Ran.aop("import", plan, "--lang", "en");
        Ran undone = Ran.aop("import", plan, "--undo", "b1", "--lang", "en");

        assertThat(refused.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(refused.err()).contains("aop import --undo b1");
        assertThat(undone.status()).as(undone.err()).isEqualTo(Aop.FINE);
        assertThat(undone.words()).contains("b2").contains("2026-02.csv");
        JsonNode left = json("import", plan).get("batches");
        assertThat(left).hasSize(1);
        assertThat(left.get(0).get("id").asString()).isEqualTo("b2");
    }

    @Test
    void rows_that_cannot_be_read_keep_nothing_unless_they_are_skipped() throws IOException {
        Path bad =
                Files.writeString(
                        temp.resolve("bad.csv"),
                        rows.get(0)
                                + "\n2026-01-05,revenue,store,formula,1\nx,revenue,store,formula,2\n");
        Map<String, String> before = files();

        Ran refused = Ran.aop("import", plan, "--actuals", bad, "--keep");

        assertThat(refused.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(files()).isEqualTo(before);
        JsonNode kept = json("import", plan, "--actuals", bad, "--keep", "--skip-rejected");
        assertThat(kept.at("/rejected/0/file").asString()).isEqualTo(bad.toString());
        assertThat(json("import", plan).at("/batches/0/rejected").asInt()).isEqualTo(1);
    }

    @Test
    void last_year_is_printed_or_put_into_a_new_plan_and_never_over_one() throws IOException {
        Path lastYear =
                Files.write(
                        temp.resolve("last-year.csv"),
                        rows.stream().map(it -> it.replaceFirst("^2026", "2025")).toList(),
                        UTF_8);
        Path to = temp.resolve("new-plan.yaml");
        Map<String, String> before = files();

        Ran printed = Ran.aop("baseline", plan, "--actuals", lastYear, "--lang", "en");
        Ran written = Ran.aop("baseline", plan, "--actuals", lastYear, "--to", to, "--lang", "en");
        Ran again = Ran.aop("baseline", plan, "--actuals", lastYear, "--to", to, "--lang", "en");

        assertThat(printed.err()).isEmpty();
        assertThat(printed.out())
                .startsWith("baseline:\n")
                .contains("# Margins, for company.groups", "margin: 0.2431");
        assertThat(written.status()).as(written.err()).isEqualTo(Aop.FINE);
        assertThat(again.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(again.err()).contains("it is not written over");
        assertThat(files()).isEqualTo(before);
        JsonNode json = json("baseline", plan, "--actuals", lastYear);
        assertThat(json.at("/season").size()).isEqualTo(12);
        assertThat(json.at("/margins/diapers").asString()).isEqualTo("0.2431");
        assertThat(Ran.aop("check", to, "--lang", "en").err()).isEmpty();
    }
}
