package vn.aop.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Place GOAL = Place.goal("G1");

    @Test
    void is_written_as_its_steps() {
        assertThat(Place.line("online_ads").then("months").then(3))
                .hasToString("budget/online_ads/months/3")
                .isEqualTo(Place.of("budget/online_ads/months/3"));
        assertThat(Place.person("lan").steps()).containsExactly("resources", "people", "lan");
    }

    @Test
    void the_whole_is_written_as_nothing() {
        assertThat(Place.WHOLE).hasToString("").isEqualTo(Place.of(""));
        assertThat(Place.WHOLE.isWhole()).isTrue();
        assertThat(Place.WHOLE.then("goals").isWhole()).isFalse();
    }

    @Test
    void covers_itself_and_what_lies_within_step_by_step() {
        assertThat(GOAL.covers(GOAL)).isTrue();
        assertThat(GOAL.covers(GOAL.then("target"))).isTrue();
        assertThat(GOAL.covers(Place.goal("G10"))).isFalse();
        assertThat(GOAL.covers(Place.of("goals"))).isFalse();
        assertThat(Place.WHOLE.covers(GOAL)).isTrue();
    }

    @Test
    void tells_the_way_to_what_lies_within() {
        assertThat(GOAL.wayTo(GOAL.then("target", "value"))).contains(Place.of("target/value"));
        assertThat(GOAL.wayTo(GOAL)).contains(Place.WHOLE);
        assertThat(GOAL.wayTo(Place.goal("G2"))).isEmpty();
    }

    @Test
    void lies_in_its_holder() {
        assertThat(GOAL.holder()).contains(Place.of("goals"));
        assertThat(Place.of("goals").holder()).contains(Place.WHOLE);
        assertThat(Place.WHOLE.holder()).isEmpty();
    }

    @Test
    void refuses_steps_that_would_be_read_as_others() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GOAL.then("a/b"))
                .withMessageContaining("without /");
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(List.of("")));
    }

    @Property
    void is_what_its_text_says(@ForAll("texts") String text) {
        assertThat(Place.of(text)).hasToString(text);
        assertThat(Place.of(Place.of(text).toString())).isEqualTo(Place.of(text));
    }

    @Property
    void the_way_from_a_place_leads_where_it_says(
            @ForAll("texts") String from, @ForAll("texts") String further) {
        Place place = Place.of(from).then(Place.of(further));

        assertThat(Place.of(from).covers(place)).isTrue();
        assertThat(Place.of(from).overlaps(place)).isTrue();
        assertThat(place.overlaps(Place.of(from))).isTrue();
        assertThat(Place.of(from).wayTo(place).map(Place.of(from)::then)).contains(place);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aG1/").ofMaxLength(8);
    }
}
