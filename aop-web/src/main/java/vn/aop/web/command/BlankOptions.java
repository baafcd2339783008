package vn.aop.web.command;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import picocli.CommandLine.Option;
import vn.aop.cases.BlankPlan;
import vn.aop.cases.file.Dates;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.TypedPercent;
import vn.aop.core.text.Message;

/**
 * What a blank plan says from the start: given by options, or asked of whoever sits at the
 * keyboard.
 */
final class BlankOptions {

    private static final String DONG = "VND";
    private static final String APART = "[;,](?=[^=;,]+=)";

    @Option(names = "--blank", descriptionKey = "option.blank")
    private boolean blank;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.blank-name")
    private Optional<String> name = Optional.empty();

    @Option(names = "--sells", paramLabel = "GOODS=MARGIN", descriptionKey = "option.blank-sells")
    private List<String> sells = List.of();

    @Option(names = "--channel", paramLabel = "NAME", descriptionKey = "option.blank-channel")
    private List<String> channels = List.of();

    @Option(names = "--year", paramLabel = "MONTH", descriptionKey = "option.blank-year")
    private Optional<String> year = Optional.empty();

    @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "option.blank-currency")
    private Optional<String> currency = Optional.empty();

    /** Returns whether a blank plan is asked for. */
    boolean isBlank() {
        return blank;
    }

    /** Returns the options that only a blank plan takes and that are given. */
    List<String> given() {
        List<String> given = new ArrayList<>();
        name.ifPresent(it -> given.add("--name"));
        sells.stream().findFirst().ifPresent(it -> given.add("--sells"));
        channels.stream().findFirst().ifPresent(it -> given.add("--channel"));
        year.ifPresent(it -> given.add("--year"));
        currency.ifPresent(it -> given.add("--currency"));
        return given;
    }

    /**
     * Returns the plan, asking for what no option says where somebody can be asked.
     *
     * @throws Refused with everything that is missing or cannot be read
     */
    BlankPlan plan(Terminal terminal) {
        List<FileProblem> problems = new ArrayList<>();
        Questions questions = new Questions(terminal, problems);
        Optional<String> company = questions.ask("--name", name, BlankOptions::company);
        Optional<List<BlankPlan.Sold>> goods =
                questions.ask("--sells", joined(sells), BlankOptions::goods);
        Optional<List<String>> ways =
                questions.ask("--channel", joined(channels), BlankOptions::ways);
        Optional<YearMonth> from = questions.ask("--year", year, BlankOptions::month);
        Optional<CurrencyUnit> money =
                questions.read(currency.orElse(DONG), BlankOptions::currency);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new BlankPlan(
                company.orElseThrow(),
                goods.orElseThrow(),
                ways.orElseThrow(),
                from.orElseThrow(),
                money.orElseThrow());
    }

    private static Optional<String> joined(List<String> given) {
        return Optional.of(String.join("; ", given)).filter(it -> !given.isEmpty());
    }

    private static String company(String text) {
        return Given.words("--name", text, "command.new.no-name").vi().strip();
    }

    private static List<BlankPlan.Sold> goods(String text) {
        List<BlankPlan.Sold> goods =
                Arrays.stream(text.split(APART)).map(BlankOptions::sold).toList();
        requireApart("--sells", goods.stream().map(BlankPlan.Sold::name).toList());
        return goods;
    }

    /** Two of one name cannot be told apart by whoever reads the plan. */
    private static void requireApart(String option, List<String> names) {
        Set<String> met = new HashSet<>();
        names.stream()
                .filter(it -> !met.add(alike(it)))
                .findFirst()
                .ifPresent(
                        it -> {
                            throw Refused.because(
                                    option, Message.of("command.new.twice").with("found", it));
                        });
    }

    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static BlankPlan.Sold sold(String text) {
        int at = text.lastIndexOf('=');
        Optional<TypedPercent> margin =
                Optional.of(text.substring(at + 1))
                        .filter(it -> at > 0)
                        .flatMap(it -> TypedPercent.read(it, -100, 100));
        if (margin.isEmpty()) {
            throw Refused.because(
                    "--sells", Message.of("command.new.no-margin").with("found", text.strip()));
        }
        String goods =
                Given.words("--sells", text.substring(0, at), "command.new.no-goods").vi().strip();
        requireClear(goods, margin.get());
        return new BlankPlan.Sold(goods, margin.get().share());
    }

    /** A share typed for per cent is asked back; the sign makes clear that so little is meant. */
    private static void requireClear(String goods, TypedPercent margin) {
        String typed = margin.typed().strip();
        margin.doubt()
                .filter(it -> !typed.endsWith("%"))
                .ifPresent(
                        it -> {
                            throw Refused.because(
                                    "--sells",
                                    Message.of("command.new.small-margin")
                                            .with("goods", goods)
                                            .with("typed", typed)
                                            .with("percent", it.arg("percent"))
                                            .with("plain", it.arg("plain")));
                        });
    }

    private static List<String> ways(String text) {
        List<String> ways =
                Arrays.stream(text.split("[;,]"))
                        .map(
                                it ->
                                        Given.words("--channel", it, "command.new.no-channel")
                                                .vi()
                                                .strip())
                        .toList();
        requireApart("--channel", ways);
        return ways;
    }

    /** A year alone begins in January. */
    private static YearMonth month(String text) {
        String given = text.strip();
        YearMonth month = Given.month("--year", given.matches("\\d{4}") ? given + "-01" : given);
        if (!Dates.canHold(month.atDay(1)) || !Dates.canHold(month.plusYears(1).atDay(1))) {
            throw Refused.because(
                    "--year",
                    Message.of("file.year-outside")
                            .with("found", text)
                            .with("least", Dates.FIRST_DAY.toString())
                            .with("most", Dates.LAST_DAY.toString()));
        }
        return month;
    }

    private static CurrencyUnit currency(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(it -> it.getCode().equals(code))
                .filter(it -> !it.isPseudoCurrency())
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.because(
                                        "--currency",
                                        Message.of("command.new.no-currency").with("found", text)));
    }

    /**
     * Asks for what is missing, and gathers what cannot be read.
     *
     * @param terminal where it is asked
     * @param problems what is missing or cannot be read so far
     */
    private record Questions(Terminal terminal, List<FileProblem> problems) {

        /** Returns what an option says, or what somebody types instead; empty if nothing can be. */
        <T> Optional<T> ask(String option, Optional<String> given, Function<String, T> reader) {
            if (given.isPresent()) {
                return read(given.get(), reader);
            }
            String question = terminal.wording().say("command.new.ask" + option.substring(1));
            Optional<String> typed = terminal.ask(question);
            while (typed.isPresent()) {
                try {
                    return Optional.of(reader.apply(typed.get()));
                } catch (Refused unread) {
                    terminal.refuse(unread.problems());
                    typed = terminal.ask(question);
                }
            }
            problems.add(FileProblem.of(option, "command.new.missing").with("question", question));
            return Optional.empty();
        }

        <T> Optional<T> read(String text, Function<String, T> reader) {
            try {
                return Optional.of(reader.apply(text));
            } catch (Refused unread) {
                problems.addAll(unread.problems());
                return Optional.empty();
            }
        }
    }
}
