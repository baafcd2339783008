package vn.aop.cases.actuals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.aop.cases.actuals.Shop.accepted;
import static vn.aop.cases.actuals.Shop.sales;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.aop.cases.actuals.mapping.ImportMapping;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;

/** What {@code docs/mapping.md} shows can be read. */
class MappingPageTest {

    private static final Path PAGE = Path.of("../docs/mapping.md");

    @Test
    void the_file_on_the_page_is_read_by_the_mapping_on_the_page() throws IOException {
        ImportMapping mapping =
                MappingFile.read("ban-hang.yaml", excerpt("yaml")).value().orElseThrow();

        ImportReport report = accepted(sales(mapping), excerpt("csv").strip());

        assertThat(report.total(Account.of(AccountKind.REVENUE))).isEqualByComparingTo("370000");
        assertThat(report.rows().filteredRows()).isEqualTo(1);
    }

    private static String excerpt(String kind) throws IOException {
        Matcher block =
                Pattern.compile("```" + kind + "\\R(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(PAGE));
        assertThat(block.find()).as(kind).isTrue();
        return block.group(1);
    }
}
