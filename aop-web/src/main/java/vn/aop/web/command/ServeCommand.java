package vn.aop.web.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.aop.web.page.SiteOrigin;

/** {@code aop serve}: the web pages, until Ctrl-C. */
@Command(name = ServeCommand.NAME)
final class ServeCommand implements GivenCommand {

    static final String NAME = "serve";

    static final String USUAL_HOST = "127.0.0.1";
    static final String USUAL_PORT = "7070";

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "option.port")
    private String port;

    @Option(names = "--host", paramLabel = "HOST", descriptionKey = "option.host")
    private String host;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private String data;

    @Option(names = "--public-url", paramLabel = "URL", descriptionKey = "option.public-url")
    private String publicUrl;

    @Mixin private CasesOption cases;

    @Override
    public void give(Terminal terminal) {
        String chosenPort = chosen(port, "AOP_PORT", USUAL_PORT, terminal);
        String chosenHost = chosen(host, "AOP_HOST", USUAL_HOST, terminal);
        // Only Serving knows the web server, so that no other command loads it.
        String usualData = Path.of(System.getProperty("user.home"), ".aop").toString();
        Given.rules(terminal);
        Path folder = Given.path(chosen(data, "AOP_DATA", usualData, terminal));
        Optional<SiteOrigin> published =
                Optional.ofNullable(publicUrl)
                        .or(() -> terminal.surroundings().says("AOP_PUBLIC_URL"))
                        .map(Given::origin);
        new Serving(
                        chosenHost,
                        Given.port(chosenPort),
                        published,
                        Optional.of(folder),
                        cases.shelf(terminal),
                        terminal)
                .untilStopped();
    }

    private static String chosen(String option, String variable, String usual, Terminal terminal) {
        return option != null ? option : terminal.surroundings().says(variable).orElse(usual);
    }
}
