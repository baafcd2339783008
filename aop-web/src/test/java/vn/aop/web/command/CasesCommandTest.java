package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void reads_as_approved(String language) throws IOException {
        Ran ran = Ran.aop("cases", "--lang", language);

        assertThat(ran.status()).isEqualTo(Aop.FINE);
        Golden.assertApproved("cases-" + language, ran.out());
    }

    @Test
    void lists_cases_for_programs() throws IOException {
        Golden.assertApproved("cases-json", Ran.aop("cases", "--format", "json").out());
    }
}
