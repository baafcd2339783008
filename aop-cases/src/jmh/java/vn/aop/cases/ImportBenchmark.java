package vn.aop.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.aop.cases.actuals.ActualsImport;
import vn.aop.cases.actuals.FileScan;
import vn.aop.cases.actuals.ImportReport;
import vn.aop.core.company.Company;
import vn.aop.core.plan.Plan;

/**
 * How long it takes to read a large file of actuals, beside the least that can be done with it.
 *
 * <pre>{@code
 * mvn -Pbenchmark-cases -pl aop-cases -am verify -DskipTests -Dbenchmark=Import
 * }</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx96m"})
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@State(Scope.Benchmark)
public class ImportBenchmark {

    @Param("1000000")
    private int rows;

    private final Plan plan =
            Cases.shipped().find("babycare-house").orElseThrow().history().on(Autumn.DAY).current();
    private Path file = Path.of("");

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        file = PlainRows.write(rows, Files.createTempFile("aop", ".csv"));
    }

    /** Takes it away. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The yardstick. */
    @Benchmark
    public Map<String, long[]> bareLoop() throws IOException {
        return BareLoop.sums(file);
    }

    /** The other: a database. */
    @Benchmark
    public long[] duckDb() throws SQLException {
        return DuckDbLoop.sums(file);
    }

    /** As a review reads one file. */
    @Benchmark
    public ImportReport read() {
        return plain().read(file).value().orElseThrow();
    }

    /** As {@code aop import} looks at it before it is kept. */
    @Benchmark
    public FileScan scan() {
        return plain().scan(file, "plain").value().orElseThrow();
    }

    private ActualsImport plain() {
        Company company = plan.company();
        return ActualsImport.into(company.vocabulary(), company.currency(), plan.year());
    }
}
