package vn.aop.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SparingLogTest {

    private final LogOfTests kept = new LogOfTests();
    private final AtomicLong now = new AtomicLong();
    private final SparingLog log =
            new SparingLog(LoggerFactory.getLogger(ErrorPages.class), now::get);

    @AfterEach
    void close() {
        kept.close();
    }

    @Test
    void tells_so_many_lines_a_minute_and_then_how_many_it_left_out() {
        for (int i = 0; i < SparingLog.MOST + 5; i++) {
            log.warn("line " + i);
        }
        now.addAndGet(TimeUnit.MINUTES.toNanos(1));
        log.warn("later");

        assertThat(kept.lines())
                .hasSize(SparingLog.MOST + 2)
                .startsWith("line 0")
                .endsWith("5 more lines like these were left out", "later");
    }

    @Test
    void tells_everything_where_little_happens() {
        for (int i = 0; i < 3 * SparingLog.MOST; i++) {
            now.addAndGet(TimeUnit.SECONDS.toNanos(6));
            log.warn("line");
        }

        assertThat(kept.lines()).hasSize(3 * SparingLog.MOST).containsOnly("line");
    }
}
