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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/babycare-house~k3f9x2m7qd4w/desk",
                "/cases/babycare-house%7Ek3f9x2m7qd4w/desk",
                "/cases/babycare-house%7ek3f9x2m7qd4w/desk",
                "/cases/babycare-house%257Ek3f9x2m7qd4w/desk",
                "/cases/babycare-house~%6b3f9x2m7qd4w/desk",
                "/cases/babycare-house~%6B3%66%39x2m7qd4w/desk",
                "/cases/babycare-house~k3f9x2m7qd4/desk",
                "/cases/babycare-house~K3F9X2M7QD4W/desk",
                "/cases/babycare-house~k3f9x2m7qd4w;a=b/desk"
            })
    void is_veiled_however_it_is_written(String path) {
        assertThat(CopyId.veiled("POST " + path + ": 400"))
                .matches("POST /cases/babycare-house(~|%7E|%7e|%257E)…(;a=b)?/desk: 400");
    }

    @Test
    void nothing_else_is_veiled() {
        String line = "POST /cases/babycare-house/desk: ~/plans cannot be written (100%)";

        assertThat(CopyId.veiled(line)).isEqualTo(line);
    }
}
