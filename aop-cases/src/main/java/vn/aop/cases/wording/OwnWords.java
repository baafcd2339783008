package vn.aop.cases.wording;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.aop.core.extension.ExtensionProblem;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;

/**
 * The sentences that rules and criteria of others bring along: beside a class the files {@code
 * wording/<subject>_vi.properties} and {@code wording/<subject>_en.properties}. A sentence that the
 * program or another extension has already is not taken. Made by one thread, then only read.
 *
 * <pre>{@code
 * OwnWords own = new OwnWords();
 * own.add(rule.getClass(), "check");
 * Wording words = Wording.of(Language.VI).adding(own);
 * }</pre>
 */
public final class OwnWords {

    private static final int SHOWN = 3;
    private static final Map<String, String> BROKEN = Map.of();

    private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);
    private final List<ExtensionProblem> problems = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    /** Makes no words at all, to which some can be added. */
    public OwnWords() {
        for (Language language : Language.values()) {
            sentences.put(language, new HashMap<>());
        }
    }

    /**
     * Adds the sentences beside a class, where there are some. What cannot be used of them is told
     * by {@link #problems}.
     *
     * @param beside the class of a rule or criterion
     * @param subject {@code check} or {@code decision}
     */
    public void add(Class<?> beside, String subject) {
        requireNonNull(subject, "subject");
        String folder = beside.getPackageName() + ".wording";
        ClassLoader loader = beside.getClassLoader();
        if (!read.add(System.identityHashCode(loader) + " " + folder + " " + subject)) {
            return;
        }
        if (isClosed(beside, folder)) {
            tell(beside, Message.of("extension.words-closed").with("room", folder));
            return;
        }
        Map<Language, Map<String, String>> found = found(beside, subject);
        found.forEach((language, words) -> take(beside, language, words));
        boolean isWhole = found.values().stream().noneMatch(it -> it == BROKEN);
        if (isWhole && !found.isEmpty()) {
            tellLacking(beside, subject, found);
        }
    }

    private Map<Language, Map<String, String>> found(Class<?> beside, String subject) {
        Map<Language, Map<String, String>> found = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            read(beside, Sentences.name("wording/" + subject, language))
                    .ifPresent(it -> found.put(language, it));
        }
        return found;
    }

    /** A module that does not open the folder of its words hides them. */
    private static boolean isClosed(Class<?> beside, String folder) {
        Module module = beside.getModule();
        return module.isNamed()
                && module.getPackages().contains(folder)
                && !module.isOpen(folder, OwnWords.class.getModule());
    }

    /** A broken file is one that is there and says nothing. */
    private Optional<Map<String, String>> read(Class<?> beside, String file) {
        try {
            return Sentences.read(beside, file);
        } catch (IOException | IllegalArgumentException broken) {
            tell(
                    beside,
                    Message.of("extension.words-broken")
                            .with("file", file)
                            .with("detail", broken.toString()));
            return Optional.of(BROKEN);
        }
    }

    private void take(Class<?> beside, Language language, Map<String, String> words) {
        Map<String, String> known = new HashMap<>(Wording.of(language).sentences());
        known.putAll(in(language));
        Set<String> taken = new TreeSet<>(words.keySet());
        taken.removeIf(key -> !known.containsKey(key) || same(known, words, key));
        if (!taken.isEmpty()) {
            tell(
                    beside,
                    Message.of("extension.words-taken")
                            .with("keys", taken.stream().limit(SHOWN).toList())
                            .with("count", taken.size()));
        }
        words.forEach(in(language)::putIfAbsent);
    }

    private static boolean same(Map<String, String> known, Map<String, String> own, String key) {
        return Objects.equals(known.get(key), own.get(key));
    }

    /** What is said in one language must be said in the other. */
    private void tellLacking(
            Class<?> beside, String subject, Map<Language, Map<String, String>> found) {
        Set<String> all = new TreeSet<>();
        found.values().forEach(it -> all.addAll(it.keySet()));
        for (Language language : Language.values()) {
            Set<String> lacking = new TreeSet<>(all);
            lacking.removeAll(found.getOrDefault(language, Map.of()).keySet());
            if (!lacking.isEmpty()) {
                tell(
                        beside,
                        Message.of("extension.words-lacking")
                                .with("file", Sentences.name("wording/" + subject, language))
                                .with("keys", lacking.stream().limit(SHOWN).toList())
                                .with("count", lacking.size()));
            }
        }
    }

    private void tell(Class<?> beside, Message message) {
        problems.add(ExtensionProblem.of(beside, message));
    }

    /** Returns what cannot be used of the words, by the class beside which they stand. */
    public List<ExtensionProblem> problems() {
        return List.copyOf(problems);
    }

    Map<String, String> in(Language language) {
        return requireNonNull(sentences.get(language));
    }
}
