package vn.aop.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.aop.cases.Cases;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.Told;
import vn.aop.cases.fuzz.Claims;
import vn.aop.cases.fuzz.Tries;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Validated;

/** Texts made by mutation, each of which once ended in a mistake of the program itself. */
class OddTextsTest {

    private static final Plan PLAN = Cases.shipped().find("babycare-house").orElseThrow().plan();

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("plan-cut.json", List.of("757:20 file.json-unfinished {}")),
                arguments(
                        "plan-9999.yaml",
                        List.of(
                                "11:14 file.year-outside"
                                        + " {found=9999-12, least=1900-01, most=2199-01}")),
                arguments("changes-6.yaml", List.of("1:6 file.control-character {found=U+200B}")),
                arguments(
                        "changes-7.yaml",
                        List.of(
                                "3:5 file.anchor {found=&a:}",
                                "8:15 file.control-character {found=U+200B}")),
                arguments(
                        "proposal-4.yaml",
                        List.of("2:6 change.other-version {found=0.443, known=1}")),
                arguments(
                        "proposal-5.yaml",
                        List.of(
                                "8:41 file.not-month {found=2026₫}",
                                "12:14 file.turning-character {found=U+202E}")),
                arguments("decisions-8.yaml", List.of("2:3 file.not-object {found=[…]}")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tells_what_to_mend_at_its_place(String file, List<String> problems) {
        Validated<?, FileProblem> loaded = reader(file).apply(file, text(file));

        assertThat(Told.told(loaded.problems())).isEqualTo(problems);
    }

    @Test
    void a_plan_in_json_may_break_off_anywhere() {
        String json = PlanFile.writeJson(PLAN);

        for (int end = 1; end < json.stripTrailing().length(); end += 23 * Tries.ONE_IN) {
            String cut = json.substring(0, end);
            Claims.refused(cut, PlanFile.read("plan.json", cut));
        }
    }

    @Test
    void months_backwards_are_told_in_every_list_of_months() {
        TeaShop shop =
                TeaShop.teaShop()
                        .with(
                                "revenue:\n",
                                "revenue:\n"
                                        + "  prices: [{from: 2027-06, to: 2027-05, change: 0.1}]\n"
                                        + "  margins: [{group: leaf, from: 2027-06, to: 2027-05,"
                                        + " margin: 0.1}]\n");

        assertThat(shop.problems())
                .containsExactly(
                        "18:32 plan.months-backwards {found=2027-05, from=2027-06}",
                        "19:46 plan.months-backwards {found=2027-05, from=2027-06}");
    }

    @Test
    void an_unknown_change_of_an_unknown_version_is_no_change() {
        String text = "aop: 2\nchanges:\n  - foo: {a: b}\n";

        assertThat(Told.told(ChangesFile.read("changes.yaml", text, PLAN).problems()))
                .containsExactly("1:6 change.newer-version {found=2, known=1}");
    }

    private static BiFunction<String, String, Validated<?, FileProblem>> reader(String file) {
        return switch (file.substring(0, file.indexOf('-'))) {
            case "plan" -> PlanFile::read;
            case "changes" -> (name, text) -> ChangesFile.read(name, text, PLAN);
            case "proposal" -> (name, text) -> ProposalFile.read(name, text, PLAN);
            default -> DecisionLogFile::read;
        };
    }

    private static String text(String file) {
        try (InputStream in = OddTextsTest.class.getResourceAsStream("../odd-texts/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
