package vn.aop.cases.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.aop.core.text.Language;

/** The sentences of a subject by their keys, as they stand in a pair of property files. */
final class Sentences {

    private static final List<String> SUBJECTS =
            List.of(
                    "common",
                    "extension",
                    "metric",
                    "file",
                    "limit",
                    "plan",
                    "change",
                    "desk",
                    "case",
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

    /** Returns the sentences that stand in a file of the program beside a class. */
    static Map<String, String> load(Class<?> beside, String path, Language language) {
        String name = name(path, language);
        try {
            return read(beside, name)
                    .orElseThrow(
                            () -> new IllegalStateException("The wording " + name + " is missing"));
        } catch (IOException e) {
            throw new UncheckedIOException("The wording " + name + " cannot be read", e);
        }
    }

    /**
     * Returns the sentences in a file beside a class; empty where there is none.
     *
     * @throws IOException if the file cannot be read, or is not written in UTF-8
     * @throws IllegalArgumentException if the file is broken
     */
    static Optional<Map<String, String>> read(Class<?> beside, String name) throws IOException {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
            Map<String, String> sentences = new HashMap<>();
            properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
            return Optional.of(sentences);
        }
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

    /** Returns how a file is called in a language. */
    static String name(String path, Language language) {
        return path + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    }
}
