package vn.aop.web.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyIdTest {

    @Property
    void what_is_written_is_found_again(@ForAll long seed) {
        CopyId id = CopyId.another("babycare-house", new Random(seed));

        assertThat(CopyId.find(id.toString())).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "babycare-house",
                "babycare-house~",
                "babycare-house~short",
                "../etc~aaaaaaaaaaaa",
                "babycare-house~../../../../x",
                "babycare-house~aaaaaaaaaaaaa",
                "BabyCare~aaaaaaaaaaaa",
                "~aaaaaaaaaaaa"
            })
    void finds_no_id_where_none_is_written(String written) {
        assertThat(CopyId.find(written)).isEmpty();
    }

    @Test
    void refuses_a_part_that_could_be_guessed() {
        assertThatThrownBy(() -> new CopyId("babycare-house", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it like");
    }
}
