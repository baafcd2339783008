package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {

    @Property
    void what_is_written_is_read_as_the_same(
            @ForAll @IntRange(min = 1, max = 999_999_999) int whole,
            @ForAll @IntRange(min = 0, max = 999_999_999) int more) {
        FormatVersion version = new FormatVersion(whole, more);

        assertThat(FormatVersion.read(version.toString())).contains(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "01", "1.0", "1.", ".1", "1.01", "1.1.1", "-1", "1e1", "one", "١"})
    void other_texts_are_no_versions(String text) {
        assertThat(FormatVersion.read(text)).isEmpty();
    }

    /** Each counts on its own: ten additions are more than nine. */
    @ParameterizedTest
    @CsvSource({"1.1, 1", "1.10, 1.9", "2, 1", "2, 1.10", "10, 9.9"})
    void the_first_is_newer(String newer, String older) {
        FormatVersion one = FormatVersion.read(newer).orElseThrow();
        FormatVersion other = FormatVersion.read(older).orElseThrow();

        assertThat(one.isNewerThan(other)).isTrue();
        assertThat(other.isNewerThan(one)).isFalse();
        assertThat(one.isNewerThan(one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, -1"})
    void there_are_no_others(int whole, int more) {
        assertThatThrownBy(() -> new FormatVersion(whole, more))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
