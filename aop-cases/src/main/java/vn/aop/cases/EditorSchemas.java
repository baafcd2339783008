package vn.aop.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schemas that lie beside the files of a folder, and the line by which an editor finds them
 * without a network: it completes keys then, and tells what each means.
 */
final class EditorSchemas {

    private static final String FOLDER = "schema/";
    private static final Pattern LINE =
            Pattern.compile("(?m)^# yaml-language-server: \\$schema=.*\\R");

    private EditorSchemas() {}

    /** Returns the schemas by their places in the folder. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : Schemas.names()) {
            files.put(FOLDER + file(name), Schemas.find(name).orElseThrow().getBytes(UTF_8));
        }
        return files;
    }

    /**
     * Returns the line of a file.
     *
     * @param kind the kind of file, one of {@link Schemas#names}
     * @param depth in how many folders the file lies within the folder
     */
    static String line(String kind, int depth) {
        return "# yaml-language-server: $schema="
                + "../".repeat(depth)
                + FOLDER
                + file(kind)
                + "\n";
    }

    /** Returns a file with its line, in place of one that leads elsewhere, or before all else. */
    static String told(String text, String kind, int depth) {
        String line = line(kind, depth);
        Matcher there = LINE.matcher(text);
        return there.find() ? there.replaceFirst(Matcher.quoteReplacement(line)) : line + text;
    }

    private static String file(String name) {
        return name + "-1.schema.json";
    }
}
