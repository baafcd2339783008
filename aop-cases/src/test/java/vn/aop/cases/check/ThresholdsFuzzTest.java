package vn.aop.cases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.fuzz.Claims;
import vn.aop.cases.fuzz.Fuzz;
import vn.aop.cases.fuzz.Fuzz.Form;
import vn.aop.cases.fuzz.Fuzz.Outcome;
import vn.aop.cases.fuzz.Share;
import vn.aop.core.check.Legislation;
import vn.aop.core.text.Validated;

/** Nothing that can be written into the file of turnovers breaks its reader. */
class ThresholdsFuzzTest {

    private static final Share SHARE =
            new Share(
                    new Fuzz(
                            "thresholds",
                            Form.YAML,
                            List.of(CheckPage.file("turnover-thresholds.yaml")),
                            ThresholdsFuzzTest::read),
                    1_000,
                    30_000);

    @Test
    void no_text_breaks_the_reader() {
        SHARE.tryFew();
    }

    @Tag("long")
    @Test
    void no_text_out_of_very_many_breaks_the_reader() {
        SHARE.tryMany();
    }

    private static Outcome read(String text) {
        Validated<Legislation, FileProblem> read =
                TurnoverThresholds.READER.read("thresholds.yaml", text);
        if (read.value().isEmpty()) {
            return Claims.refused(text, read);
        }
        assertThat(
                        TurnoverThresholds.READER.read(
                                "thresholds.yaml",
                                TurnoverThresholds.READER.writeYaml(read.value().get())))
                .isEqualTo(read);
        return Outcome.ACCEPTED;
    }
}
