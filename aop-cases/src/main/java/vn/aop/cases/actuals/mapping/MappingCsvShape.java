package vn.aop.cases.actuals.mapping;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.aop.cases.actuals.mapping.CsvFormat.DecimalMark;
import vn.aop.cases.actuals.mapping.CsvFormat.Delimiter;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.text.Message;

/** How a CSV file is written, as a mapping file has it. */
final class MappingCsvShape extends ObjectShape<CsvFormat> {

    private static final CsvFormat USUAL = CsvFormat.detected();
    private static final List<String> USUAL_ENCODINGS =
            List.of("UTF-8", "windows-1258", "windows-1252");

    private final Field<Delimiter> delimiter =
            optional(
                    "delimiter",
                    Texts.words(Delimiter.class),
                    USUAL.delimiter(),
                    CsvFormat::delimiter);
    private final Field<String> encoding =
            optional("encoding", Texts.text(), "UTF-8", it -> it.encoding().name());
    private final Field<DecimalMark> decimal =
            optional(
                    "decimal",
                    Texts.words(List.of(DecimalMark.values()), MappingCsvShape::sign),
                    USUAL.decimal(),
                    CsvFormat::decimal);
    private final Field<Integer> headerRow =
            optional(
                    "headerRow",
                    NumberShapes.integer(NumberRange.of("1", "1000")),
                    USUAL.headerRow(),
                    CsvFormat::headerRow);

    MappingCsvShape() {
        super("csv");
    }

    private static String sign(DecimalMark mark) {
        return mark.character().map(String::valueOf).orElse("auto");
    }

    @Override
    protected void check(Values in, FileReading reading) {
        in.find(encoding)
                .filter(name -> charset(name).isEmpty())
                .ifPresent(
                        name ->
                                reading.report(
                                        in.place(encoding),
                                        Message.of("mapping.encoding")
                                                .with("found", name)
                                                .with("known", USUAL_ENCODINGS)));
    }

    /** Returns the character set of a name, if CSV files can be written in it. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(USUAL.withEncoding(charset).encoding());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    protected CsvFormat make(Values in) {
        return new CsvFormat(
                in.get(delimiter),
                charset(in.get(encoding)).orElse(StandardCharsets.UTF_8),
                in.get(decimal),
                in.get(headerRow));
    }
}
