package vn.aop.core.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.aop.core.figures.MetricException.Mistake;
import vn.aop.core.text.Text;

/** What the reader of metrics says to mistakes: where they stand, what they are, what is near. */
class MetricParserTest {

    private static final Vocabulary SHOP =
            Vocabulary.of(
                    List.of(new Account("facebook_ads", AccountKind.MARKETING, Text.of("Ads"))),
                    List.of("store", "online"),
                    List.of("diapers", "toys"));

    @ParameterizedTest(name = "{0}: column {1} {2}")
    @CsvSource({
        "'', 1, metric.unfinished",
        "'   ', 4, metric.unfinished",
        "'revenue +', 10, metric.unfinished",
        "'revenue[', 9, metric.unfinished",
        "'revenue[online,', 16, metric.unfinished",
        "'-', 2, metric.unfinished",
        "'revenue revenue', 9, metric.unexpected",
        "'1..2', 2, metric.unexpected",
        "'1.', 2, metric.unexpected",
        "'.5', 1, metric.unexpected",
        "'1,5', 2, metric.unexpected",
        "'30%', 3, metric.unexpected",
        "'* 2', 1, metric.unexpected",
        "'2revenue', 2, metric.unexpected",
        "'revenue)', 8, metric.unexpected",
        "'()', 2, metric.unexpected",
        "'(revenue]', 9, metric.unexpected",
        "'revenue[]', 9, metric.unexpected",
        "'revenue[online', 8, metric.open-bracket",
        "'revenue[online)', 15, metric.missing-bracket",
        "'revenue[online / revenue', 15, metric.missing-bracket",
        "'revenue[online, toys / revenue', 21, metric.missing-bracket",
        "'revenue[online / revenue[toys]', 15, metric.missing-bracket",
        "'revenue[online toys]', 16, metric.unexpected",
        "'revenue]', 8, metric.unexpected",
        "'(revenue', 1, metric.open-parenthesis",
        "'2 * (revenue + (3 - 1)', 5, metric.open-parenthesis",
        "'Doanh thu', 1, metric.unknown-name",
        "'doanh_thu', 1, metric.unknown-name",
        "'marketing / (doanh_thu + 1)', 14, metric.unknown-name",
        "'revenue[shop]', 9, metric.unknown-tag",
        "'revenue[store,online]', 15, metric.two-of-one-kind",
        "'revenue[toys,toys]', 14, metric.two-of-one-kind",
        "'revenue * revenue', 9, metric.units",
        "'gross_margin + revenue', 14, metric.units",
        "'revenue - marketing / revenue', 9, metric.units",
        "'1 / revenue', 3, metric.units",
        "'revenue / stock_cover_days', 9, metric.units",
        "'cash + stock_cover_days', 6, metric.units",
    })
    void tells_the_place_and_the_kind_of_a_mistake(String text, int column, String key) {
        List<Mistake> mistakes = mistakes(text);

        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0).column()).isEqualTo(column);
        assertThat(mistakes.get(0).message().key()).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0}: nearest is {1}")
    @CsvSource({
        "revenu, revenue",
        "Revenue, revenue",
        "facebook_adds, facebook_ads",
        "gross_margn, gross_margin",
        "'revenue[onlin]', online",
        "'revenue[Online]', online",
        "'revenue[store,diaper]', diapers",
        "'revenue[onlin,Toys]', online",
    })
    void offers_the_nearest_known_name(String text, String nearest) {
        Mistake mistake = mistakes(text).get(0);

        assertThat(mistake.message().arg("nearest")).isEqualTo(List.of(nearest));
    }

    @Test
    void offers_every_name_there_is() {
        Mistake mistake = mistakes("doanh_thu").get(0);

        assertThat(mistake.message().arg("nearest")).isEqualTo(List.of());
        assertThat(mistake.message().arg("known")).isEqualTo(SHOP.names());
        assertThat(SHOP.names()).contains("revenue", "facebook_ads", "gross_margin", "cash");
    }

    @Test
    void offers_channels_and_groups_for_a_tag_that_cannot_be_an_id() {
        Mistake mistake = mistakes("revenue[Cửa hàng]").get(0);

        assertThat(mistake)
                .hasToString(
                        "column 9 metric.unknown-tag {name=Cửa, nearest=[], "
                                + "known=[online, store, diapers, toys]}");
    }

    @Test
    void tells_all_unknown_names_at_once_first_column_first() {
        List<Mistake> mistakes = mistakes("revenu[onlin] / (revenue * markting)");

        assertThat(mistakes)
                .extracting(it -> it.column() + " " + it.message().key())
                .containsExactly(
                        "1 metric.unknown-name",
                        "8 metric.unknown-tag",
                        "26 metric.units",
                        "28 metric.unknown-name");
    }

    @Test
    void keeps_that_order_when_a_mistake_of_form_ends_the_reading() {
        List<Mistake> mistakes = mistakes("revenue * revenu ?");

        assertThat(mistakes).extracting(Mistake::column).containsExactly(9, 11, 18);
    }

    @Test
    void names_the_channel_that_stands_in_the_way_of_another() {
        Mistake mistake = mistakes("revenue[toys,store,online]").get(0);

        assertThat(mistake)
                .hasToString("column 20 metric.two-of-one-kind {tag=online, other=store}");
    }

    @Test
    void tells_both_sides_whose_units_do_not_go_together() {
        Mistake mistake = mistakes("gross_margin + revenue[online]").get(0);

        assertThat(mistake)
                .hasToString(
                        "column 14 metric.units {operator=+, left=gross_margin, leftUnit=ratio, "
                                + "right=revenue[online], rightUnit=money}");
    }

    @Test
    void tells_units_that_do_not_go_together_once_and_not_of_all_that_is_made_of_them() {
        List<Mistake> mistakes = mistakes("revenue / revenue / revenue / revenue - 1 / revenue");

        assertThat(mistakes)
                .extracting(it -> it.column() + " " + it.message().key())
                .containsExactly("19 metric.units", "43 metric.units");
    }

    @Test
    void quotes_the_whole_word_that_was_not_expected() {
        Mistake mistake = mistakes("revenue online").get(0);

        assertThat(mistake).hasToString("column 9 metric.unexpected {found=online}");
    }

    @Test
    void quotes_a_sign_outside_the_basic_plane_whole() {
        Mistake mistake = mistakes("revenue 🙂").get(0);

        assertThat(mistake).hasToString("column 9 metric.unexpected {found=🙂}");
    }

    @Test
    void the_exception_says_it_all_in_one_line() {
        MetricException exception =
                catchThrowableOfType(
                        MetricException.class, () -> Metric.parse("revenue[onlin]", SHOP));

        assertThat(exception)
                .hasMessage(
                        "Metric 'revenue[onlin]': column 9 metric.unknown-tag {name=onlin, "
                                + "nearest=[online], known=[online, store, diapers, toys]}");
    }

    @Test
    void reads_up_to_five_hundred_characters() {
        String longest = "1+".repeat(250);

        assertThat(mistakes(longest))
                .extracting(Mistake::toString)
                .containsExactly("column 501 metric.unfinished");
        assertThat(mistakes(longest + "1"))
                .extracting(Mistake::toString)
                .containsExactly("column 501 metric.too-long {most=500}");
    }

    @Test
    void does_not_count_the_blanks_that_are_typed_or_written() {
        Metric longest = Metric.parse("1+".repeat(249) + " ".repeat(1_000) + "1");

        assertThat(longest.toString()).hasSize(250 + 249 * 3);
        assertThat(Metric.parse(longest.toString(), SHOP)).isEqualTo(longest);
    }

    @Test
    void reads_numbers_of_forty_digits_and_refuses_longer_ones() {
        String longest = "9".repeat(40);

        assertThat(Metric.parse("revenue / " + longest, SHOP)).hasToString("revenue / " + longest);
        assertThat(mistakes("revenue / " + longest + "0"))
                .extracting(Mistake::toString)
                .containsExactly("column 11 metric.too-many-digits {most=40}");
        assertThat(mistakes("0." + longest))
                .extracting(Mistake::toString)
                .containsExactly("column 1 metric.too-many-digits {most=40}");
    }

    @Test
    void reads_forty_nine_nested_parentheses_and_refuses_sixty() {
        Metric nested = Metric.parse("(".repeat(49) + "revenue" + ")".repeat(49));

        assertThat(nested).isEqualTo(Metric.of("revenue"));
        assertThat(mistakes("(".repeat(60) + "revenue" + ")".repeat(60)))
                .extracting(Mistake::toString)
                .containsExactly("column 51 metric.too-deep {most=50}");
    }

    @Test
    void parentheses_side_by_side_are_not_deep() {
        String wide = "(1)" + " + (1)".repeat(60);

        assertThat(Metric.parse(wide).unit()).isEqualTo(Unit.RATIO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebook_ads / revenue",
                "revenue[online,toys]",
                "revenue[toys,online]",
                "0.5 + gross_margin",
                "marketing / revenue - 0.05",
                "revenue / stock",
                "(revenue - 1000) * 1.1",
                "stock_cover_days / 30",
                "gross_margin[online] * revenue[online]"
            })
    void accepts(String text) {
        assertThat(Metric.parse(text, SHOP)).isEqualTo(Metric.parse(text));
    }

    @Test
    void takes_any_name_as_known_where_no_company_is_given() {
        assertThat(Metric.parse("visits[fanpage] * visits"))
                .hasToString("visits[fanpage] * visits");
    }

    @Test
    void does_not_take_a_name_of_more_than_forty_letters() {
        String longest = "a".repeat(40);

        assertThat(Metric.parse(longest)).hasToString(longest);
        assertThat(mistakes(longest + "a"))
                .extracting(it -> it.message().key())
                .containsExactly("metric.unknown-name");
    }

    private static List<Mistake> mistakes(String text) {
        return catchThrowableOfType(MetricException.class, () -> Metric.parse(text, SHOP))
                .mistakes();
    }
}
