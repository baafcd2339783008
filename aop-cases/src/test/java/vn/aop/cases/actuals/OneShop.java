package vn.aop.cases.actuals;

import static java.time.Month.JANUARY;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.file.FileProblem;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Validated;

/** A shop with one channel {@code store} and one group {@code all}, and the files to be mended. */
final class OneShop {

    private OneShop() {}

    static ActualsImport in(String currency) {
        return ActualsImport.into(
                Vocabulary.of(List.of(), List.of("store"), List.of("all")),
                CurrencyUnit.of(currency),
                FiscalYear.of(2026, JANUARY));
    }

    /** Reads a folder of {@code to-mend} by its own mapping where it has one. */
    static Validated<ImportReport, FileProblem> read(String folder, String currency) {
        return has(folder + "/mapping.yaml")
                ? read(folder, currency, text(folder + "/mapping.yaml"))
                : in(currency).read("sales.csv", open(folder + "/sales.csv"));
    }

    /** Reads a folder of {@code to-mend} by another mapping. */
    static Validated<ImportReport, FileProblem> read(
            String folder, String currency, String mapping) {
        ImportMapping read =
                MappingFile.read("mapping.yaml", mapping)
                        .value()
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                MappingFile.read("mapping.yaml", mapping)
                                                        .problems()));
        return in(currency).by(read).read("sales.csv", open(folder + "/sales.csv"));
    }

    static ImportReport accepted(Validated<ImportReport, FileProblem> loaded) {
        return loaded.value().orElseThrow(() -> new AssertionError(Shop.words(loaded)));
    }

    static BigDecimal revenue(ImportReport report, YearMonth month) {
        return report.actuals().figures().sum(Selection.of(AccountKind.REVENUE), month).getAmount();
    }

    static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    private static boolean has(String file) {
        return OneShop.class.getResource("to-mend/" + file) != null;
    }

    private static InputStream open(String file) {
        InputStream in = OneShop.class.getResourceAsStream("to-mend/" + file);
        if (in == null) {
            throw new AssertionError("There is no " + file);
        }
        return in;
    }
}
