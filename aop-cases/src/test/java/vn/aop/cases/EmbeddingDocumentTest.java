package vn.aop.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in the document about embedding is compiled and run outside of the modules. */
class EmbeddingDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/embedding.md");

    /** What was needed for the same shop before plans were built of named parts: 102. */
    private static final int FEWER_THAN = 70;

    @TempDir Path temp;

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?s)```" + language + "\n(.*?)```")
                        .matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    /** Surefire may hide the class path in a jar of its own; this is the one of the test itself. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled =
                    compiler.getTask(
                                    told,
                                    files,
                                    null,
                                    List.of("-cp", classPath(), "-d", temp.toString()),
                                    null,
                                    files.getJavaFileObjects(source))
                            .call();
            assertThat(compiled).as(told.toString()).isTrue();
        }
    }

    @Test
    void the_coffee_shop_prints_what_the_document_shows() throws Exception {
        String program = block("java");
        Path source = Files.writeString(temp.resolve("CoffeeShop.java"), program);
        compile(source);

        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                temp + System.getProperty("path.separator") + classPath(),
                                "CoffeeShop")
                        .redirectErrorStream(true)
                        .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).isEqualTo(block("text"));
        assertThat(program.lines().count()).isLessThan(FEWER_THAN);
    }
}
