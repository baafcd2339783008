package vn.aop.cases.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import vn.aop.core.limit.Limits;
import vn.aop.core.text.Message;

/**
 * Takes a YAML or JSON file apart into nodes. What YAML has beyond plain values (anchors, aliases,
 * tags, merge keys, several documents) is refused, because it makes files hard to read and to mend.
 */
final class TreeBuilder {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTH =
            Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Map<Integer, String> YAML_ONLY =
            Map.of((int) '&', "file.anchor", (int) '*', "file.alias", (int) '!', "file.tag");

    private static final TokenStreamFactory JSON = JsonFactory.builder().build();

    /** Ends the taking apart; its reason is already reported. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super(null, null, false, false);
        }
    }

    private final Source source;
    private final FileReading reading;
    private final JsonParser parser;
    private int charsSeen;
    private int charactersSeen;

    private TreeBuilder(Source source, FileReading reading, JsonParser parser) {
        this.source = source;
        this.reading = reading;
        this.parser = parser;
    }

    /** Returns the root of a file, empty if its form could not be made out. */
    static Optional<Node> build(Source source, FileReading reading) {
        try (JsonParser parser =
                source.format() == Source.Format.YAML ? yaml(source) : json(source)) {
            return new TreeBuilder(source, reading, parser).root();
        } catch (JacksonException e) {
            SyntaxMistake.report(source, e, reading);
            return Optional.empty();
        } catch (Ended e) {
            return Optional.empty();
        }
    }

    /**
     * Returns a reader of JSON that takes the whole text at once: Jackson 3.2.4 tells a wrong place
     * for a number that lies across the edge of its buffer, even one beyond the end of the text.
     */
    private static JsonParser json(Source source) {
        return JSON.createParser(ObjectReadContext.empty(), source.text().toCharArray());
    }

    /**
     * Returns a reader of YAML that takes the whole text at once: snakeyaml-engine 3.0.1 stumbles
     * over a character beyond U+FFFF, such as an emoji, that lies across the edge of its buffer.
     */
    private static JsonParser yaml(Source source) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setBufferSize(source.text().length() + 2)
                        .setCodePointLimit(Limits.FILE_BYTES.most() + 1)
                        .setAllowDuplicateKeys(true)
                        .build();
        return YAMLFactory.builder()
                .loadSettings(settings)
                .build()
                .createParser(ObjectReadContext.empty(), new StringReader(source.text()));
    }

    private Optional<Node> root() {
        if (parser.nextToken() == null) {
            if (!new Invisible(source).explainsEmptiness(reading)) {
                reading.report(
                        Position.NOWHERE, Message.of("file.empty").with("file", source.name()));
            }
            return Optional.empty();
        }
        Node root = node(1);
        if (parser.nextToken() != null) {
            reading.report(place(), Message.of("file.second-document"));
        }
        return Optional.of(root);
    }

    private Node node(int level) {
        int index = index();
        Position place = source.place(index);
        if (!Limits.FILE_LEVELS.allows(level)) {
            reading.end(place, Message.of("file.too-deep").with("most", Limits.FILE_LEVELS.most()));
            throw new Ended();
        }
        boolean refused = refusesYamlOnly(index, place);
        Node node =
                switch (parser.currentToken()) {
                    case START_OBJECT -> fields(place, level);
                    case START_ARRAY -> items(place, level);
                    default -> scalar(index, place);
                };
        return refused ? new Node.Unreadable(place) : node;
    }

    private Node fields(Position place, int level) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int index = index();
            Position keyPlace = source.place(index);
            boolean plain = source.holds(index, key);
            refusesYamlOnly(index, keyPlace);
            parser.nextToken();
            Node.Entry entry = new Node.Entry(key, keyPlace, node(level + 1));
            if (key.equals("<<") && plain && source.format() == Source.Format.YAML) {
                reading.report(keyPlace, Message.of("file.merge"));
                continue;
            }
            Node.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                String line = Integer.toString(first.place().line());
                reading.report(
                        keyPlace,
                        Message.of("file.duplicate-key").with("key", key).with("first", line));
            }
        }
        return new Node.Fields(place, List.copyOf(entries.values()));
    }

    private Node items(Position place, int level) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(level + 1));
        }
        return new Node.Items(place, items);
    }

    private Node scalar(int index, Position place) {
        String text = parser.getString();
        int first = source.at(index);
        boolean block = first == '|' || first == '>';
        boolean quoted = first == '"' || first == '\'' || block;
        Node.Kind kind = quoted ? Node.Kind.TEXT : kind(text);
        int start = index + (quoted ? 1 : 0);
        boolean letterForLetter =
                !text.isEmpty() && text.indexOf('\n') < 0 && source.holds(start, text);
        int textColumn = letterForLetter ? source.place(start).column() : 0;
        return new Node.Scalar(place, kind, text, quoted, textColumn);
    }

    private static Node.Kind kind(String text) {
        if (NumberShapes.isNumber(text)) {
            return Node.Kind.NUMBER;
        }
        if (NumberShapes.isOddNumber(text)) {
            return Node.Kind.ODD_NUMBER;
        }
        if (TRUTH.contains(text)) {
            return Node.Kind.TRUTH;
        }
        return NOTHING.contains(text) ? Node.Kind.NOTHING : Node.Kind.TEXT;
    }

    private boolean refusesYamlOnly(int index, Position place) {
        String key = YAML_ONLY.get(source.at(index));
        if (key == null || source.format() == Source.Format.JSON) {
            return false;
        }
        int end = index;
        while (source.at(end) > ' ' && ",]}".indexOf(source.at(end)) < 0) {
            end++;
        }
        StringBuilder found = new StringBuilder();
        for (int i = index; i < end; i++) {
            found.appendCodePoint(source.at(i));
        }
        reading.report(place, Message.of(key).with("found", found.toString()));
        return true;
    }

    private Position place() {
        return source.place(index());
    }

    /** Returns the index of the token in characters; JSON counts UTF-16 units, YAML characters. */
    private int index() {
        long told = parser.currentTokenLocation().getCharOffset();
        int offset = (int) Math.max(0, Math.min(told, source.text().length()));
        if (source.format() == Source.Format.YAML) {
            return offset;
        }
        if (offset < charsSeen) {
            charsSeen = 0;
            charactersSeen = 0;
        }
        charactersSeen += source.text().codePointCount(charsSeen, offset);
        charsSeen = offset;
        return charactersSeen;
    }
}
