package vn.aop.web.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.migration.Migrated;
import vn.aop.cases.migration.MigratingFiles;
import vn.aop.cases.migration.Migrations;
import vn.aop.cases.plan.DecisionLogFile;
import vn.aop.cases.plan.TodayFile;
import vn.aop.core.text.Message;

/** {@code aop migrate}: brings files of older formats to the newest. */
@Command(name = "migrate")
final class MigrateCommand implements GivenCommand {

    private final MigratingFiles migrating;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "argument.files")
    private List<String> files = List.of();

    /** What became of the files, for programs. */
    record MigrateJson(List<FileJson> files) {}

    /** One file: its kind, and its version before and now. */
    record FileJson(String file, String kind, String found, String version, boolean written) {}

    MigrateCommand() {
        this(Migrations.known());
    }

    /** Makes the command with other steps. */
    MigrateCommand(Migrations migrations) {
        this.migrating = new MigratingFiles(migrations);
    }

    @Override
    public void give(Terminal terminal) {
        List<Migrated> all = migrate();
        if (terminal.wantsJson()) {
            terminal.printJson(new MigrateJson(all.stream().map(MigrateCommand::json).toList()));
        } else {
            all.forEach(it -> terminal.print(terminal.wording().say(told(it))));
        }
    }

    private List<Migrated> migrate() {
        try {
            List<Path> paths = files.stream().flatMap(MigrateCommand::paths).toList();
            return Refused.unless(migrating.migrate(paths));
        } catch (UncheckedIOException failed) {
            throw Refused.notWritten(
                    List.of(
                            FileProblem.of("aop migrate", "command.migrate.not-written")
                                    .with("detail", KeptPlan.detail(failed.getCause()))));
        }
    }

    /** A folder stands for the plan in it and what is kept beside it. */
    private static Stream<Path> paths(String text) {
        Path path = Given.path(text);
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        Stream<Path> beside =
                Stream.of(DecisionLogFile.NAME, TodayFile.NAME)
                        .map(path::resolve)
                        .filter(Files::exists);
        return Stream.concat(Stream.of(Given.plan(text)), beside);
    }

    private static FileJson json(Migrated one) {
        return new FileJson(
                one.file(),
                one.format().name().toLowerCase(Locale.ROOT),
                one.found().toString(),
                one.version().toString(),
                one.isChanged());
    }

    private static Message told(Migrated one) {
        return one.isChanged()
                ? Message.of("command.migrate.done")
                        .with("file", one.file())
                        .with("kind", one.format())
                        .with("found", one.found().toString())
                        .with("version", one.version().toString())
                : Message.of("command.migrate.newest")
                        .with("file", one.file())
                        .with("kind", one.format())
                        .with("version", one.version().toString());
    }
}
