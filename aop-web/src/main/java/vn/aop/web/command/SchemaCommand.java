package vn.aop.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.aop.cases.Schemas;
import vn.aop.core.text.Message;
import vn.aop.core.text.Nearest;

/** {@code aop schema}: the JSON Schema of a kind of file, for editors and programs. */
@Command(name = "schema")
final class SchemaCommand implements GivenCommand {

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "argument.kind")
    private String kind;

    @Override
    public void give(Terminal terminal) {
        terminal.print(Schemas.find(kind).orElseThrow(this::unknown).stripTrailing());
    }

    private Refused unknown() {
        return Refused.because(
                "KIND",
                Message.of("command.schema.unknown")
                        .with("found", kind)
                        .with("known", Schemas.names())
                        .with("nearest", Nearest.to(kind, Schemas.names())));
    }
}
