package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.file.ShippedSchema;
import vn.aop.cases.file.Told;
import vn.aop.core.plan.Today;
import vn.aop.core.text.Validated;

/** The day that it is for a plan, in a file beside it. */
class TodayFileTest {

    private static final ShippedSchema SCHEMA =
            new ShippedSchema("today-1.schema.json", TodayFile.schema());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 5);

    @Provide
    Arbitrary<Today> days() {
        return Arbitraries.randomValue(
                random -> {
                    Chance by = new Chance(random);
                    return new Today(by.day(), by.maybe(by::day));
                });
    }

    @Property(tries = 200)
    void what_is_written_is_read_as_the_same_and_keeps_to_the_schema(@ForAll("days") Today today) {
        String yaml = TodayFile.writeYaml(today);

        assertThat(TodayFile.read("today.yaml", yaml)).as(yaml).isEqualTo(Validated.valid(today));
        assertThat(SCHEMA.problemsOf(yaml)).isEmpty();
    }

    @Test
    void the_shipped_schema_is_the_one_of_the_shapes() {
        SCHEMA.assertIsUpToDate();
        assertThat(SCHEMA.problemsAsSchema()).isEmpty();
    }

    @Test
    void a_plan_without_the_file_lives_now(@TempDir Path folder) throws IOException {
        Path plan = folder.resolve("plan.yaml");

        assertThat(TodayFile.readBeside(plan)).isEqualTo(Validated.valid(Optional.empty()));

        Files.writeString(folder.resolve("today.yaml"), "aop: 1\ntoday: 2026-09-05\n");

        assertThat(TodayFile.readBeside(plan))
                .isEqualTo(Validated.valid(Optional.of(Today.of(DAY))));
    }

    @Test
    void everything_that_must_be_mended_is_told() {
        assertThat(told("today: 5/9/2026\nsinse: 2026-01-01"))
                .containsExactly(
                        "1:1 today.no-version {key=aop}",
                        "1:8 file.not-date {found=5/9/2026}",
                        "2:1 file.unknown-key {key=sinse, nearest=[since], known=[aop, today, since]}");
        assertThat(told("aop: 2\ntoday: 2026-09-05"))
                .containsExactly("1:6 change.newer-version {found=2, known=1}");
    }

    private static Iterable<String> told(String yaml) {
        return Told.told(TodayFile.read("today.yaml", yaml).problems());
    }
}
