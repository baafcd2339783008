package vn.aop.web.page;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the error pages write down, kept for a test instead of shown. */
public final class LogOfTests implements AutoCloseable {

    private final Logger log = (Logger) LoggerFactory.getLogger(ErrorPages.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    /** Begins to keep what is written down. */
    public LogOfTests() {
        logged.start();
        log.addAppender(logged);
        log.setAdditive(false);
    }

    /** Returns what was written down. */
    public List<ILoggingEvent> events() {
        return List.copyOf(logged.list);
    }

    /** Returns the lines that were written down. */
    public List<String> lines() {
        return events().stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        log.detachAppender(logged);
        log.setAdditive(true);
    }
}
