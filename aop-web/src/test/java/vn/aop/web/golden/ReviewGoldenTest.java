package vn.aop.web.golden;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.aop.web.WebVisitor;

/** Everything the review of the shipped case says, in a good month and in a bad one. */
class ReviewGoldenTest {

    private static WebVisitor visitor;

    @BeforeAll
    static void start() {
        visitor = new WebVisitor();
    }

    @AfterAll
    static void stop() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({"2026-03, vi", "2026-03, en", "2026-08, vi", "2026-08, en"})
    void says_the_same_as_before(String month, String language) throws IOException {
        String page =
                visitor.get(
                                "/cases/babycare-house/review?month=" + month,
                                "Cookie",
                                "lang=" + language)
                        .body();

        Approved.verify("review-" + month + "-" + language, PageText.of(page));
    }
}
