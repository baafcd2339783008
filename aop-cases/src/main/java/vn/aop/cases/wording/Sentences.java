package vn.aop.cases.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.aop.core.text.Language;

/** The sentences of a subject by their keys, as they stand in a pair of property files. */
final class Sentences {

    private static final List<String> SUBJECTS =
            List.of(
                    "common",
                    "metric",
                    "file",
                    "limit",
                    "plan",
                    "change",
                    "desk",
                    "decision",
                    "projection",
                    "check",
                    "review",
                    "actuals");

    private static final String OF_FILES = ".file";

    private Sentences() {}

    /** Returns the sentences of all subjects of plans. */
    static Map<String, String> load(Language language) {
        Map<String, String> all = new HashMap<>();
        SUBJECTS.forEach(it -> all.putAll(load(Sentences.class, it, language)));
        return Map.copyOf(all);
    }

    /** Returns the sentences that stand in a file beside a class. */
    static Map<String, String> load(Class<?> beside, String path, Language language) {
        String name = name(path, language);
        Properties properties = new Properties();
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The wording " + name + " is missing");
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The wording " + name + " cannot be read", e);
        }
        Map<String, String> sentences = new HashMap<>();
        properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return sentences;
    }

    /** Returns whether the file stands beside a class in every language. */
    static boolean isBeside(Class<?> beside, String path) {
        return Arrays.stream(Language.values())
                .allMatch(it -> beside.getResource(name(path, it)) != null);
    }

    /**
     * Returns sentences for somebody who has the files at hand: where a sentence has a twin whose
     * key ends in {@value #OF_FILES}, the twin takes its place. It names keys, options and places
     * as files write them, which would be of no use on a page.
     */
    static Map<String, String> ofFiles(Map<String, String> sentences) {
        Map<String, String> twins = new HashMap<>(sentences);
        sentences.forEach(
                (key, sentence) -> {
                    if (key.endsWith(OF_FILES)) {
                        twins.put(key.substring(0, key.length() - OF_FILES.length()), sentence);
                    }
                });
        return Map.copyOf(twins);
    }

    private static String name(String path, Language language) {
        return path + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    }
}
