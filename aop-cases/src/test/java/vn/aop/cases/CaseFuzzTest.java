package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.file.FileShape;
import vn.aop.cases.fuzz.Claims;
import vn.aop.cases.fuzz.Fuzz;
import vn.aop.cases.fuzz.Fuzz.Form;
import vn.aop.cases.fuzz.Fuzz.Outcome;
import vn.aop.cases.fuzz.Share;
import vn.aop.core.text.Validated;

/** Nothing that can be written into the file of a case breaks its reader. */
class CaseFuzzTest {

    private static final CaseFiles SHIPPED = ResourceFiles.shipped("babycare-house");
    private static final FileShape<CaseOutline> FILE =
            new FileShape<>(new CaseShape(SHIPPED, seen -> {}), "case");
    private static final Share SHARE =
            new Share(
                    new Fuzz(
                            "case",
                            Form.YAML,
                            List.of(SHIPPED.text("case.yaml").value().orElseThrow()),
                            CaseFuzzTest::read),
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
        Validated<CaseOutline, FileProblem> read = FILE.read("case.yaml", text);
        if (read.value().isEmpty()) {
            return Claims.refused(text, read);
        }
        assertThat(FILE.read("case.yaml", FILE.writeYaml(read.value().get()))).isEqualTo(read);
        return Outcome.ACCEPTED;
    }
}
