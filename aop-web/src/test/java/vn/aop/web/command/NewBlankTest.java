package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan of one's own, begun blank. */
class NewBlankTest {

    @TempDir Path temp;

    private Path folder() {
        return temp.resolve("my-shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_the_options_say_stands_in_the_plan(String language) throws IOException {
        Ran ran =
                Ran.aop(
                        "new",
                        "--blank",
                        folder(),
                        "--name",
                        "Hoa Cỏ May",
                        "--sells",
                        "Hoa bó=45, Chậu=30,5",
                        "--channel",
                        "Tiệm, Online",
                        "--year",
                        "2027-01",
                        "--lang",
                        language);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        String shown = ran.out().replace(folder().toString(), "my-shop");
        String plan = Files.readString(folder().resolve("plan.yaml"));
        Golden.assertApproved("new-blank-" + language, shown + "\n" + plan);
        assertThat(folder().resolve("schema/plan-1.schema.json")).exists();
        assertThat(Ran.aop("check", folder(), "--on", "2027-01-05").status()).isEqualTo(Aop.FINE);
        assertThat(Ran.aop("project", folder()).status()).isEqualTo(Aop.FINE);
    }

    @Test
    void what_no_option_says_is_asked_until_it_can_be_read() throws IOException {
        List<String> typed = List.of("Hoa bó", "Hoa bó=45", "Tiệm", "1/2027", "2027-01");

        Ran ran =
                Ran.typing(
                        typed, "new", "--blank", folder(), "--name", "Hoa Cỏ May", "--lang", "vi");

        assertThat(ran.status()).as(ran.err()).isEqualTo(Aop.FINE);
        assertThat(ran.err())
                .contains("Bán gì, bán 100 đồng", "“Hoa bó” chưa ghi biên lãi", "“1/2027”");
        assertThat(Files.readString(folder().resolve("plan.yaml")))
                .contains("{id: hoa_bo, name: \"Hoa bó\", margin: 0.45,", "year: {from: 2027-01}");
    }

    @Test
    void what_is_missing_is_told_at_once_where_nobody_can_be_asked() {
        Ran ran = Ran.aop("new", "--blank", folder(), "--sells", "flowers", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("--name: What is the shop called?")
                .contains("--sells: “flowers” does not say its margin")
                .contains("--channel: In which ways is it sold?")
                .contains("--year: In which month does the year begin?")
                .hasLineCount(4);
        assertThat(folder()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sells | x=200 | --sells: “x=200” does not say its margin",
                "--sells | =20 | --sells: “=20” does not say its margin",
                "--sells | Roses=0.45 | --sells: “Roses=0.45” is a margin of 0.45%. Did you mean 45? Write Roses=45, or Roses=0.45% where",
                "--sells | 'Roses=45, Pots=-0,3' | --sells: “Pots=-0,3” is a margin of −0.3%. Did you mean -30?",
                "--year | 2027-13 | --year: There is no month 2027-13",
                "--year | 1899-01 | --year: ",
                "--currency | DONG | --currency: “DONG” is no currency that anybody pays with",
                "--currency | xau | --currency: “xau” is no currency that anybody pays with",
                "--sells | 'a=45, b=30, A =45' | --sells: “A” stands there twice; name each once.",
                "--channel | 'shop; online; Shop' | --channel: “Shop” stands there twice",
                "--year | 1899 | --year: ",
                "--year | 27 | --year: “27” is not a month; write year-month",
                "--name | ' ' | --name: The name of the shop is empty",
                "--channel | 'a, ,b' | --channel: The way of selling has no name",
            })
    void what_cannot_be_read_is_told(String option, String text, String sentence) {
        Ran ran = Ran.aop("new", "--blank", folder(), option + "=" + text, "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).contains(sentence);
        assertThat(folder()).doesNotExist();
    }

    @Test
    void so_small_a_margin_is_asked_back_in_either_language_and_the_sign_makes_it_clear() {
        Ran asked = Ran.aop("new", "--blank", folder(), "--sells", "Hoa=0,45", "--lang", "vi");

        assertThat(asked.err()).contains("“Hoa=0,45” là biên lãi 0,45%. Có phải ý bạn là 45?");
        assertThat(begun("--sells", "Pots=0.45%", "--year", "2027").status()).isEqualTo(Aop.FINE);
        assertThat(folder().resolve("plan.yaml")).content().contains("margin: 0.0045");
    }

    @ParameterizedTest
    @CsvSource({"2027, 2027-01", "2031-07, 2031-07", "1950, 1950-01", "2150, 2150-01"})
    void any_year_will_do_and_one_alone_begins_in_january(String year, String from) {
        Ran ran = begun("--year", year, "--currency", "usd");

        assertThat(ran.status()).as(ran.err()).isEqualTo(Aop.FINE);
        assertThat(folder().resolve("plan.yaml"))
                .content()
                .contains("year: {from: " + from + "}", "currency: USD");
        assertThat(ran.out().contains("on which day Tết falls"))
                .isEqualTo(from.startsWith("1950") || from.startsWith("2150"));
        assertThat(Ran.aop("check", folder(), "--on", from + "-05").status()).isEqualTo(Aop.FINE);
    }

    @Test
    void what_is_counted_is_told() {
        Ran ran = begun("--channel", "東京, Shop", "--year", "2027");

        assertThat(ran.out())
                .contains(
                        "No id can be made of 東京 in the letters a to z, so it has one that counts");
    }

    private Ran begun(String... more) {
        List<Object> words = new ArrayList<>(List.of("new", "--blank", folder(), "--name", "x"));
        words.addAll(List.of("--sells", "flowers=45", "--lang", "en"));
        words.addAll(List.of(more));
        if (!words.contains("--channel")) {
            words.addAll(List.of("--channel", "shop"));
        }
        return Ran.aop(words.toArray());
    }

    @Test
    void a_case_is_copied_without_what_is_for_a_blank_plan() {
        Ran ran = Ran.aop("new", "babycare-house", folder(), "--name", "x", "--lang", "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err())
                .isEqualTo("--name: This is for a blank plan; add --blank, or take it away.\n");
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Path mine = Files.writeString(temp.resolve("plan.yaml"), "mine");

        Ran ran =
                Ran.aop(
                        "new",
                        "--blank",
                        temp,
                        "--name",
                        "x",
                        "--sells",
                        "y=1",
                        "--channel",
                        "z",
                        "--year",
                        "2027-01",
                        "--lang",
                        "en");

        assertThat(ran.status()).isEqualTo(Aop.BAD_INPUT);
        assertThat(ran.err()).contains("already holds something; it is left as it is.");
        assertThat(mine).hasContent("mine");
        assertThat(temp.resolve("schema")).doesNotExist();
    }
}
