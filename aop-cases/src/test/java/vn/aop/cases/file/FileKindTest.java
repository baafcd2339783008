package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.aop.cases.Cases;
import vn.aop.cases.actuals.mapping.MappingFile;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.text.Language;

/** A key that stands in the wrong file is sent to its own. */
class FileKindTest {

    private static Set<String> keys(FileKind kind) {
        String name = "schema/" + kind.shape() + "-1.schema.json";
        try (InputStream in = Cases.class.getResourceAsStream(name)) {
            JsonNode schema = JsonMapper.shared().readTree(in);
            JsonNode own = schema.path("$defs").path(kind.shape());
            return new TreeSet<>(
                    (own.isMissingNode() ? schema : own).path("properties").propertyNames());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_has_its_keys_and_no_other_has_them(FileKind kind) {
        assertThat(keys(kind)).containsAll(kind.keys());
        List<String> others =
                Arrays.stream(FileKind.values())
                        .filter(it -> it != kind)
                        .map(FileKindTest::keys)
                        .flatMap(Collection::stream)
                        .toList();
        assertThat(others).doesNotContainAnyElementsOf(kind.keys());
    }

    @Test
    void months_without_trade_belong_into_the_mapping() {
        List<FileProblem> problems =
                PlanFile.read("plan.yaml", "aop: 1\nnoTrade: [2026-02]\n").problems();

        assertThat(problems)
                .filteredOn(it -> it.message().key().equals("file.key-elsewhere"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.line()).isEqualTo(2);
                            assertThat(Wording.of(Language.EN).ofFiles().say(it.message()))
                                    .isEqualTo(
                                            "The key “noTrade” belongs not into this file but into the"
                                                    + " mapping file, which is given with --mapping. Move"
                                                    + " it there.");
                        });
    }

    @Test
    void goals_belong_into_the_plan() {
        assertThat(MappingFile.read("mapping.yaml", "mapping: 1\ngoals: []\n").problems())
                .extracting(it -> it.message().key())
                .contains("file.key-elsewhere");
    }
}
