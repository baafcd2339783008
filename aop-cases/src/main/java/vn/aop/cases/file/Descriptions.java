package vn.aop.cases.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the keys of our files mean, in Vietnamese and in English, for the schemas. */
final class Descriptions {

    private static final Properties VI = load("descriptions_vi.properties");
    private static final Properties EN = load("descriptions_en.properties");

    private Descriptions() {}

    /** Returns what an object is. */
    static String of(String object) {
        return both(object);
    }

    /**
     * Returns what a key of an object means.
     *
     * @param like the object that has the same key where this one does not describe it itself
     */
    static String of(String object, String like, String key) {
        String own = object + "." + key;
        return both(VI.containsKey(own) ? own : like + "." + key);
    }

    private static String both(String name) {
        return wording(VI, name) + "\n" + wording(EN, name);
    }

    private static String wording(Properties language, String name) {
        String wording = language.getProperty(name, "");
        if (wording.isBlank()) {
            throw new IllegalStateException("The schema has no description of " + name);
        }
        return wording;
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStream in =
                        Descriptions.class.getResourceAsStream("/vn/aop/cases/schema/" + file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
