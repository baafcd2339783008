package vn.aop.cases.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A document as a tree that can be changed and written again, right or wrong: as JSON, or as YAML
 * in block or flow style.
 */
final class Tree {

    /** How often a document written anew holds a piece that its language does not know. */
    private static final int SELDOM = 3000;

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9_][\\p{L}0-9_/.-]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9.-]+|true|false|null");

    private Tree() {}

    /** A piece of a document. */
    sealed interface Piece {}

    /** A list or an object; keys of a list are not written. */
    static final class Many implements Piece {
        final boolean isObject;
        final List<String> keys = new ArrayList<>();
        final List<Piece> pieces = new ArrayList<>();

        Many(boolean isObject) {
            this.isObject = isObject;
        }

        void add(int at, String key, Piece piece) {
            keys.add(at, key);
            pieces.add(at, piece);
        }

        void remove(int at) {
            keys.remove(at);
            pieces.remove(at);
        }
    }

    /**
     * A value.
     *
     * @param text its characters
     * @param quoted whether it is a text
     */
    record One(String text, boolean quoted) implements Piece {}

    static Piece parse(String text) {
        return of(new Compose(LoadSettings.builder().build()).composeString(text).orElseThrow());
    }

    private static Piece of(Node node) {
        if (node instanceof MappingNode mapping) {
            Many object = new Many(true);
            mapping.getValue()
                    .forEach(
                            it ->
                                    object.add(
                                            object.keys.size(),
                                            text(it.getKeyNode()),
                                            of(it.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            Many list = new Many(false);
            sequence.getValue().forEach(it -> list.add(list.keys.size(), "k", of(it)));
            return list;
        }
        boolean quoted =
                ((ScalarNode) node).getScalarStyle() != ScalarStyle.PLAIN
                        || node.getTag().equals(Tag.STR);
        return new One(text(node), quoted);
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }

    static Piece copy(Piece piece) {
        if (!(piece instanceof Many many)) {
            return piece;
        }
        Many copy = new Many(many.isObject);
        copy.keys.addAll(many.keys);
        many.pieces.forEach(it -> copy.pieces.add(copy(it)));
        return copy;
    }

    /** Returns everything in a piece that has parts, the piece itself among it. */
    static List<Many> parents(Piece piece) {
        List<Many> found = new ArrayList<>();
        gather(piece, found);
        return found;
    }

    private static void gather(Piece piece, List<Many> found) {
        if (piece instanceof Many many) {
            found.add(many);
            many.pieces.forEach(it -> gather(it, found));
        }
    }

    static String json(Piece piece, Random random) {
        if (piece instanceof One one) {
            return one.quoted() ? quoted(one.text()) : one.text();
        }
        Many many = (Many) piece;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < many.pieces.size(); i++) {
            String part = json(many.pieces.get(i), random);
            parts.add(many.isObject ? quoted(many.keys.get(i)) + ": " + part : part);
        }
        String joined = String.join(random.nextInt(3) == 0 ? ",\n" : ", ", parts);
        return many.isObject ? "{" + joined + "}" : "[" + joined + "]";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (isOdd(c)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isOdd(int c) {
        return c < ' ' || c > '~' && !Character.isLetter(c);
    }

    static String yaml(Piece piece, Random random) {
        StringBuilder out = new StringBuilder();
        block(piece, 0, random, out);
        return out.toString();
    }

    private static void block(Piece piece, int indent, Random random, StringBuilder out) {
        if (!(piece instanceof Many many) || many.pieces.isEmpty() || isFlow(many, random)) {
            out.append(mark(random)).append(flow(piece, random)).append('\n');
            return;
        }
        out.append(mark(random)).append('\n');
        for (int i = 0; i < many.pieces.size(); i++) {
            out.append(" ".repeat(indent))
                    .append(many.isObject ? key(many, i, random) + ": " : "- ");
            block(many.pieces.get(i), indent + 2, random, out);
        }
    }

    private static boolean isFlow(Many many, Random random) {
        boolean isFlat = many.pieces.stream().allMatch(One.class::isInstance);
        return random.nextInt(isFlat ? 2 : 8) == 0;
    }

    private static String mark(Random random) {
        return switch (random.nextInt(SELDOM)) {
            case 0 -> "&a ";
            case 1 -> "!t ";
            case 2 -> "# c\n";
            default -> "";
        };
    }

    private static String flow(Piece piece, Random random) {
        if (piece instanceof One one) {
            return scalar(one.text(), one.quoted(), random);
        }
        Many many = (Many) piece;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < many.pieces.size(); i++) {
            String part = flow(many.pieces.get(i), random);
            parts.add(many.isObject ? key(many, i, random) + ": " + part : part);
        }
        String joined = String.join(", ", parts);
        return many.isObject ? "{" + joined + "}" : "[" + joined + "]";
    }

    private static String key(Many many, int i, Random random) {
        String key = many.keys.get(i);
        return PLAIN.matcher(key).matches() || random.nextBoolean() ? key : quoted(key);
    }

    private static String scalar(String text, boolean quoted, Random random) {
        boolean bare = !quoted || PLAIN.matcher(text).matches() && !NUMBER.matcher(text).matches();
        if (bare || random.nextInt(SELDOM) == 0) {
            return text;
        }
        boolean single = random.nextInt(3) == 0 && text.chars().noneMatch(Tree::isOdd);
        return single ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }
}
