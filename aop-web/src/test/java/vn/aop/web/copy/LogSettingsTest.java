package vn.aop.web.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the log writes with the settings that the program ships. */
class LogSettingsTest {

    private static String written(String message, Throwable failure) throws JoranException {
        LoggerContext context = new LoggerContext();
        JoranConfigurator settings = new JoranConfigurator();
        settings.setContext(context);
        settings.doConfigure(LogSettingsTest.class.getResource("/logback.xml"));
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ConsoleAppender<ILoggingEvent> appender =
                (ConsoleAppender<ILoggingEvent>) root.getAppender("stderr");
        byte[] line =
                appender.getEncoder()
                        .encode(
                                new LoggingEvent(
                                        "test", root, Level.ERROR, message, failure, null));
        return new String(line, UTF_8);
    }

    /** Whoever writes the line: the server's own libraries know nothing of ids. */
    @Test
    void never_tells_the_key_to_a_copy() throws JoranException {
        for (int seed = 0; seed < 100; seed++) {
            CopyId id = CopyId.another("babycare-house", new Random(seed));
            String escaped = id.toString().replace("~", "%7E");

            String line =
                    written(
                            "GET /cases/" + id + "/plan and /cases/" + escaped,
                            new IllegalStateException(
                                    "There is no copy " + id,
                                    new IOException("/srv/aop/plans/" + id + "/plan.yaml")));

            assertThat(line)
                    .doesNotContain(id.secret())
                    .contains(
                            "GET /cases/babycare-house~…/plan and /cases/babycare-house%7E…",
                            "IllegalStateException: There is no copy babycare-house~…",
                            "Caused by: java.io.IOException: /srv/aop/plans/babycare-house~…/plan",
                            "\tat vn.aop.web.copy.LogSettingsTest");
        }
    }

    /** Somebody may write an address in many ways, and nearly right. */
    @Test
    void never_tells_a_key_that_is_escaped_or_mistyped() throws JoranException {
        String asked =
                "/cases/a~%6b3f9x2m7qd4w, /cases/a%257Ek3f9x2m7qd4w, /cases/a~k3f9x2m7qd4,"
                        + " /cases/a~K3F9X2M7QD4W/plan";

        assertThat(written(asked, null))
                .contains("/cases/a~…, /cases/a%257E…, /cases/a~…, /cases/a~…/plan");
    }

    @Test
    void writes_a_failure_once_and_ends_each_line() throws JoranException {
        assertThat(written("as usual", new IOException("why")))
                .matches("(?s)\\d\\d:\\d\\d:\\d\\d ERROR ROOT - as usual\n.*")
                .containsOnlyOnce("java.io.IOException: why");
        assertThat(written("as usual", null)).endsWith(" - as usual\n");
    }
}
