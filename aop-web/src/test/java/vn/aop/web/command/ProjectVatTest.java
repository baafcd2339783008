package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Value added tax as {@code aop project} tells it. */
class ProjectVatTest {

    private static String answer(String plan, String... options) {
        Path file = Path.of("../aop-cases/src/test/resources/vn/aop/cases/kept", plan, "plan.yaml");
        Object[] args = new Object[options.length + 2];
        args[0] = "project";
        args[1] = file;
        System.arraycopy(options, 0, args, 2, options.length);
        Ran ran = Ran.aop(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isEqualTo(Aop.FINE);
        return ran.out();
    }

    @ParameterizedTest
    @CsvSource({
        "11-vat, vi, project-vat-vi",
        "11-vat, en, project-vat-en",
        "11-vat-direct, vi, project-vat-direct-vi",
        "11-vat-direct, en, project-vat-direct-en"
    })
    void reads_as_approved(String plan, String language, String golden) throws IOException {
        Golden.assertApproved(golden, answer(plan, "--lang", language));
    }

    /**
     * 2.4 + 0.9 on sales; 0.6 on tea, 0.36 on classes, 0.5 on the rent, 0.045 on fees; 2 carried
     * forward.
     */
    @Test
    void programs_are_told_the_same() {
        JsonNode vat =
                JsonMapper.shared().readTree(answer("11-vat", "--format", "json")).path("vat");

        assertThat(vat.path("method").asString()).isEqualTo("deduction");
        assertThat(vat.path("opening").asString()).isEqualTo("-2000000");
        assertThat(vat.at("/months/0/output").asString()).isEqualTo("3300000");
        assertThat(vat.at("/months/0/input").asString()).isEqualTo("1505000");
        assertThat(vat.at("/months/0/balance").asString()).isEqualTo("-205000");
        assertThat(vat.at("/months/2/paid").asString()).isEqualTo("1590000");
    }
}
