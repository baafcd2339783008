package vn.aop.web.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** Which version of the program this is. */
public final class ProgramVersion {

    private static final String MAVEN = "/META-INF/maven/vn.aop/aop-web/pom.properties";

    private ProgramVersion() {}

    /** Returns the version that the jar carries; empty where the program was not packed. */
    public static Optional<String> read() {
        try (InputStream stream = ProgramVersion.class.getResourceAsStream(MAVEN)) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(stream);
            return Optional.ofNullable(properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException("The version cannot be read", e);
        }
    }
}
