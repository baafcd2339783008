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
     * Returns a file with its line, in place of one that leads elsewhere, or before all else.
     *
     * @param content the file, in UTF-8
     * @param kind the kind of file, one of {@link Schemas#names}
     * @param place the name of the file, with the folders in which it lies within the folder
     */
    static byte[] told(byte[] content, String kind, String place) {
        String text = new String(content, UTF_8);
        String line = line(kind, place);
        Matcher there = LINE.matcher(text);
        String told =
                there.find() ? there.replaceFirst(Matcher.quoteReplacement(line)) : line + text;
        return told.getBytes(UTF_8);
    }

    private static String line(String kind, String place) {
        String up = "../".repeat(place.length() - place.replace("/", "").length());
        return "# yaml-language-server: $schema=" + up + FOLDER + file(kind) + "\n";
    }

    private static String file(String name) {
        return name + "-1.schema.json";
    }
}
