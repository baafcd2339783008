package vn.aop.cases.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import vn.aop.core.check.RuleName;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
import vn.aop.core.review.AccountReview;
import vn.aop.core.text.Language;
import vn.aop.core.text.Message;
import vn.aop.core.text.Text;
import vn.aop.core.text.Unseen;

/**
 * Puts messages into the words of a language.
 *
 * <p>Sentences stand in property files, one pair per subject; a fact stands in its sentence as
 * {@code {name}}. A fact is written by its type. {@code {name:iso}} writes a month as files write
 * it ({@code 2026-03}), {@code {name:short}} writes a value shortly ({@code 1,5 tỷ}, {@code
 * 45,3%}), {@code {name:money}} only amounts, and shares in full ({@code 45,31%}), {@code
 * {name:exact}} only where nothing of it is lost, {@code {name:points}} a difference of amounts
 * shortly and one of shares in points ({@code 0,43 điểm %}). {@code {name:sentences}} several
 * sentences one after the other, {@code {name:apart}} several parts of one between semicolons,
 * {@code {name:inside}} a metric with a small letter. {@code {days|day|days}} writes the word that
 * goes with a figure, the first where it is written as 1. Characters that nobody sees but somebody
 * typed are made visible, see {@link Unseen#shown}.
 *
 * <pre>{@code
 * Wording wording = Wording.of(Language.VI).speakingOf(plan.company());
 * String sentence = wording.say(Message.of("status.on-track", …));
 * }</pre>
 */
public final class Wording {

    private static final Map<Language, Wording> READ = new ConcurrentHashMap<>();
    private static final Pattern FACT =
            Pattern.compile(
                    "\\{([A-Za-z]\\w*)"
                            + "(?::(iso|short|money|exact|points|sentences|apart|inside))?}");

    private final Language language;
    private final Numbers numbers;
    private final Map<String, String> sentences;
    private final Optional<Company> company;

    private Wording(Language language, Map<String, String> sentences, Optional<Company> company) {
        this.language = language;
        this.numbers = Numbers.of(language);
        this.sentences = sentences;
        this.company = company;
    }

    /**
     * Returns the words of a language, read once.
     *
     * @param language Vietnamese or English
     * @return words that speak of no company yet: amounts are đồng
     */
    public static Wording of(Language language) {
        return READ.computeIfAbsent(language, Wording::read);
    }

    private static Wording read(Language language) {
        return new Wording(language, Sentences.load(language), Optional.empty());
    }

    /**
     * Returns these words with those of one more subject.
     *
     * @param beside a class beside whose package the files {@code wording/<subject>_<language>}
     *     stand
     * @param subject the name of the pair of files
     */
    public Wording with(Class<?> beside, String subject) {
        Map<String, String> more = new HashMap<>(sentences);
        more.putAll(Sentences.load(beside, "wording/" + subject, language));
        return new Wording(language, Map.copyOf(more), company);
    }

    /** Returns these words with more sentences; what these words say already, they say still. */
    public Wording adding(OwnWords others) {
        Map<String, String> more = new HashMap<>(others.in(language));
        more.putAll(sentences);
        return new Wording(language, Map.copyOf(more), company);
    }

    /**
     * Returns these words for a company.
     *
     * @param other its currency, and its names for accounts, channels and groups, are used
     * @return the words
     */
    public Wording speakingOf(Company other) {
        return new Wording(language, sentences, Optional.of(other));
    }

    /** Returns these words for somebody who has the files: twins {@code .file} name their keys. */
    public Wording ofFiles() {
        return new Wording(language, Sentences.ofFiles(sentences), company);
    }

    /** Returns the language of these words. */
    public Language language() {
        return language;
    }

    /** Returns how this language writes numbers. */
    public Numbers numbers() {
        return numbers;
    }

    Map<String, String> sentences() {
        return sentences;
    }

    /** Returns every key that has a sentence, in no order. */
    public Set<String> keys() {
        return sentences.keySet();
    }

    /** Returns whether a message has a sentence. */
    public boolean knows(Message message) {
        return knows(message.key());
    }

    /** Returns whether a key has a sentence. */
    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /**
     * Returns the words of a key without facts.
     *
     * @param key the key of a sentence
     * @return the sentence; the key itself where there is none
     */
    public String say(String key) {
        return say(Message.of(key));
    }

    /**
     * Returns a message in words. Where it names the nearest known names, it asks whether one of
     * them was meant.
     *
     * @param message the key and its facts
     * @return the sentence, its numbers rounded; where the key has no sentence, key and facts as
     *     they are
     */
    public String say(Message message) {
        return say(message, ShortFigures.in(message, this));
    }

    /** Returns a message in words, with its figures rounded as those of what it is told within. */
    String say(Message message, ShortFigures shortly) {
        if (!knows(message)) {
            return message.toString();
        }
        String words =
                FACT.matcher(sentence(message))
                        .replaceAll(
                                found -> Matcher.quoteReplacement(fact(found, message, shortly)));
        String told =
                message.arg("nearest") instanceof Collection<?> near && !near.isEmpty()
                        ? words + " " + say(Message.of("did-you-mean").with("names", near))
                        : words;
        return Unseen.shown(told);
    }

    /** What is told within something, a case say, may have a twin with other advice there. */
    private String sentence(Message message) {
        String usual = sentences.getOrDefault(message.key(), "");
        String twin = message.key() + "." + message.arg("within");
        return CountedWords.in(sentences.getOrDefault(twin, usual), message, this);
    }

    /** Returns where facts stand in the sentence of a message; nowhere where it has none. */
    Stream<MatchResult> facts(Message message) {
        return FACT.matcher(sentence(message)).results();
    }

    private String fact(MatchResult found, Message message, ShortFigures shortly) {
        Object fact = message.args().get(found.group(1));
        return fact == null
                ? found.group()
                : shortly.write(found, fact)
                        .orElseGet(
                                () ->
                                        new FactWords(this, Optional.of(shortly))
                                                .write(fact, Optional.ofNullable(found.group(2))));
    }

    /** Returns one fact of a message in words: an amount, a name, several of them. */
    public String told(Object fact) {
        return write(fact, Optional.empty());
    }

    /** Returns a text in this language. */
    public String text(Text text) {
        return text.in(language);
    }

    /** Returns a value in full, or a dash where it is undefined. */
    public String value(Value value) {
        return figures().full(value);
    }

    /** Returns a value shortly, or a dash where it is undefined. */
    public String shortValue(Value value) {
        return figures().shortly(value);
    }

    /** Returns the name of one of a closed set of cases, such as a status. */
    public String name(Enum<?> constant) {
        String key =
                kebab(constant.getDeclaringClass().getSimpleName()) + "." + kebab(constant.name());
        return sentences.getOrDefault(key, kebab(constant.name()));
    }

    /** Returns a name as it stands inside a sentence: {@code doanh thu} for {@code Doanh thu}. */
    public static String inside(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns what a rule is called; its id where nobody has given it a title. */
    public String name(RuleName rule) {
        return sentences.getOrDefault("check." + rule.id() + ".title", rule.id());
    }

    /** Returns what people call an account, measure or balance, narrowed to channels and groups. */
    public String name(Selection selection) {
        String account = accountName(selection.account());
        return selection.tags().isEmpty()
                ? account
                : account
                        + " · "
                        + selection.tags().stream()
                                .map(this::tagName)
                                .collect(Collectors.joining(" · "));
    }

    /** Returns what a metric measures, in words: {@code Doanh thu · Online ÷ Doanh thu}. */
    public String name(Metric metric) {
        return new MetricWords(this).of(metric);
    }

    /** Returns what people call an account, measure or balance. */
    public String accountName(String id) {
        if (id.endsWith(AccountReview.REST)) {
            String kind = id.substring(0, id.length() - AccountReview.REST.length());
            return say(Message.of("account-rest").with("kind", accountName(kind)));
        }
        return company.stream()
                .flatMap(it -> it.accounts().stream())
                .filter(account -> account.id().equals(id))
                .findFirst()
                .map(account -> text(account.name()))
                .or(() -> ownName(id))
                .orElseGet(() -> sentences.getOrDefault("account." + id, id));
    }

    /** What the company calls what it counts, or a formula of its own. */
    private Optional<String> ownName(String id) {
        return company.flatMap(it -> it.nameOfOwn(id)).map(this::text);
    }

    /** Returns what people call a channel or product group. */
    public String tagName(String id) {
        return company.flatMap(it -> it.channel(id))
                .map(channel -> text(channel.name()))
                .or(() -> company.flatMap(it -> it.group(id)).map(group -> text(group.name())))
                .orElse(id);
    }

    String write(Object fact, Optional<String> style) {
        return new FactWords(this, Optional.empty()).write(fact, style);
    }

    ValueWords figures() {
        return new ValueWords(this, company.map(Company::currency).orElse(CurrencyUnit.of("VND")));
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }
}
