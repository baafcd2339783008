package vn.aop.cases.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import tools.jackson.core.JacksonException;
import vn.aop.core.text.Message;

/**
 * Says in our own words what keeps a file from being YAML or JSON. The parser tells only where;
 * what stands there tells what a planner probably did.
 */
final class SyntaxMistake {

    private final Source source;
    private final FileReading reading;

    private SyntaxMistake(Source source, FileReading reading) {
        this.source = source;
        this.reading = reading;
    }

    /** Reports why the parser stopped. */
    static void report(Source source, JacksonException reason, FileReading reading) {
        SyntaxMistake mistake = new SyntaxMistake(source, reading);
        if (reason.getCause() instanceof MarkedYamlEngineException yaml) {
            mistake.yaml(
                    yaml.getProblemMark().map(mistake::place).orElse(new Position(1, 1)),
                    yaml.getContextMark().map(mistake::place),
                    yaml instanceof ParserException);
        } else {
            mistake.json(reason);
        }
    }

    private Position place(Mark mark) {
        return source.within(new Position(mark.getLine() + 1, mark.getColumn() + 1));
    }

    private void yaml(Position problem, Optional<Position> context, boolean betweenTokens) {
        int found = source.endsAt(problem) ? -1 : source.at(problem);
        int opened = context.map(source::at).orElse(-1);
        if (found == '\t') {
            reading.report(problem, Message.of("file.tab"));
        } else if (new Invisible(source).explains(context.orElse(problem), problem, reading)) {
            return;
        } else if ((opened == '"' || opened == '\'') && !betweenTokens) {
            quoted(problem, context.orElseThrow(), found);
        } else if (betweenTokens && (opened == '[' || opened == '{')) {
            reading.report(
                    context.orElseThrow(),
                    Message.of("file.open-bracket")
                            .with("found", Character.toString(opened))
                            .with("line", Integer.toString(problem.line())));
        } else if (found == '@' || found == '`' || found == '%') {
            reading.report(
                    problem, Message.of("file.reserved").with("found", Character.toString(found)));
        } else if (!betweenTokens && found == ':') {
            reading.report(problem, Message.of("file.second-colon"));
        } else if (!betweenTokens && context.isPresent() && opened != '|' && opened != '>') {
            reading.report(
                    context.get(), Message.of("file.no-colon").with("found", rest(context.get())));
        } else if (betweenTokens && source.isFirstOnLine(problem)) {
            reading.report(problem, Message.of("file.indentation"));
        } else if (found < 0) {
            reading.report(problem, Message.of("file.unfinished"));
        } else {
            reading.report(problem, Message.of("file.syntax").with("found", rest(problem)));
        }
    }

    private void quoted(Position problem, Position opening, int found) {
        if (found < 0) {
            reading.report(opening, Message.of("file.open-quote"));
        } else {
            Position backslash = new Position(problem.line(), problem.column() - 1);
            reading.report(
                    backslash,
                    Message.of("file.escape").with("found", "\\" + Character.toString(found)));
        }
    }

    private void json(JacksonException reason) {
        Position place = source.placeAt(reason.getLocation().getCharOffset());
        if (new Invisible(source).explains(place, place, reading)) {
            return;
        }
        boolean atEnd = source.at(place) < 0;
        if (source.format() == Source.Format.YAML) {
            reading.report(new Position(place.line(), 0), Message.of("file.key-not-text"));
        } else if (atEnd) {
            reading.report(place, Message.of("file.json-unfinished"));
        } else {
            Position begin = wordBegin(place);
            reading.report(begin, Message.of("file.json-syntax").with("found", rest(begin)));
        }
    }

    /** Returns where the word begins in which the parser stopped. */
    private Position wordBegin(Position inside) {
        int column = inside.column();
        while (column > 1 && isWordPart(source.at(new Position(inside.line(), column - 1)))) {
            column--;
        }
        return new Position(inside.line(), column);
    }

    private static boolean isWordPart(int c) {
        return c > ' ' && ",:[]{}\"".indexOf(c) < 0;
    }

    private String rest(Position place) {
        String line = source.line(place.line());
        int length = line.codePointCount(0, line.length());
        int from = line.offsetByCodePoints(0, Math.min(place.column() - 1, length));
        String rest = line.substring(from);
        return rest.codePointCount(0, rest.length()) > 30
                ? rest.substring(0, rest.offsetByCodePoints(0, 30)) + "…"
                : rest;
    }
}
