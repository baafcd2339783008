package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A log tells of each hash whether it was met before, however many there are. */
class HashLogTest {

    /** A hash with its number, as it was told. */
    record Told(long hash, int number, boolean isFirst) {}

    /** A twentieth of the hashes begin alike, so that their part is looked at in many turns. */
    @Property(tries = 10)
    void tells_the_same_as_a_set(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200_000) int count,
            @ForAll @IntRange(min = 10, max = 5_000) int most)
            throws IOException {
        Random random = new Random(seed);
        Set<Long> met = new HashSet<>();
        Map<Integer, Told> expected = new HashMap<>();
        List<Told> told = new ArrayList<>();
        try (HashLog log = new HashLog(most)) {
            for (int i = 0; i < count; i++) {
                long spread = random.nextInt(1 + count / 2) * 0x9e3779b97f4a7c15L;
                long hash = random.nextInt(20) == 0 ? spread >>> 9 | 1 : spread | 1;
                log.add(hash, i);
                expected.put(i, new Told(hash, i, met.add(hash)));
            }

            log.read((hash, number, isFirst) -> told.add(new Told(hash, number, isFirst)));
        }

        assertThat(told).hasSize(count).allMatch(it -> it.equals(expected.get(it.number())));
        assertThat(told.stream().map(Told::number).distinct()).hasSize(count);
    }

    @Test
    void leaves_no_file_behind() throws IOException {
        List<Path> before = files();
        try (HashLog log = new HashLog()) {
            for (long i = 1; i < 10_000; i++) {
                log.add(i, 0);
            }
        }

        assertThat(before).containsAll(files());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(it -> it.toString().endsWith(".hashes")).toList();
        }
    }
}
