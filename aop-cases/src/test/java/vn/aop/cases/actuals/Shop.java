package vn.aop.cases.actuals;

import static java.time.Month.JANUARY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.cases.actuals.mapping.AmountColumns;
import vn.aop.cases.actuals.mapping.Assignment;
import vn.aop.cases.actuals.mapping.DateColumn;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.file.FileProblem;
import vn.aop.cases.wording.Wording;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Language;
import vn.aop.core.text.Text;
import vn.aop.core.text.Validated;

/** A shop with two channels and two product groups, and its files of transactions. */
final class Shop {

    static final CurrencyUnit VND = CurrencyUnit.of("VND");
    static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
    static final FiscalYear YEAR = FiscalYear.of(2026, JANUARY);

    static final Account REVENUE = Account.of(AccountKind.REVENUE);
    static final Account PREMISES = Account.of(AccountKind.PREMISES);
    static final Account FACEBOOK_ADS =
            new Account("facebook_ads", AccountKind.MARKETING, Text.of("Facebook"));

    private static final Wording ENGLISH = Wording.of(Language.EN);

    private Shop() {}

    static Vocabulary vocabulary() {
        return Vocabulary.of(
                List.of(FACEBOOK_ADS), List.of("store", "online"), List.of("diapers", "formula"));
    }

    /** The strict import of the plain layout in đồng. */
    static ActualsImport plain() {
        return ActualsImport.into(vocabulary(), VND, YEAR);
    }

    /** The strict import of sales by a mapping that holds revenue in column {@code Tiền}. */
    static ActualsImport sales(ImportMapping mapping) {
        return plain().by(mapping);
    }

    static ImportMapping salesMapping() {
        return ImportMapping.of(
                        DateColumn.of("Ngày"),
                        AmountColumns.column("Tiền"),
                        Assignment.constant("revenue"))
                .withChannel(Assignment.constant("store"))
                .withGroup(Assignment.constant("diapers"));
    }

    static Validated<ImportReport, FileProblem> read(ActualsImport how, String... lines) {
        return read(how, bytes(lines));
    }

    static Validated<ImportReport, FileProblem> read(ActualsImport how, byte[] bytes) {
        return how.read("sales.csv", new ByteArrayInputStream(bytes));
    }

    static ImportReport accepted(ActualsImport how, String... lines) {
        Validated<ImportReport, FileProblem> loaded = read(how, lines);
        return loaded.value().orElseThrow(() -> new AssertionError(words(loaded)));
    }

    /** The problems as a planner reads them: place, colon, sentence. */
    static List<String> words(Validated<ImportReport, FileProblem> loaded) {
        return loaded.problems().stream().map(Shop::words).toList();
    }

    private static String words(FileProblem problem) {
        return problem.place() + ": " + ENGLISH.say(problem.message());
    }

    static Money dong(long amount) {
        return Money.ofMajor(VND, amount);
    }

    static byte[] bytes(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
