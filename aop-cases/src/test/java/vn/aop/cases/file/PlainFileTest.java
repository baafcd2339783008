package vn.aop.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFileTest {

    private static PlainFile yaml(String text) {
        return PlainFile.read("file.yaml", text).value().orElseThrow();
    }

    private static Node.Entry entry(PlainFile file, String key) {
        return file.root().entry(key).orElseThrow();
    }

    private static TextEdit rewritten(PlainFile file, String key, String text) {
        return file.rewritten((Node.Scalar) entry(file, key).value(), text);
    }

    @Test
    void edits_leave_all_else_as_it_stands() {
        PlainFile file = yaml("# 🍵 trà\r\n\"một\": 'cũ'   # vì 🍵\r\nhai:  {a: 1}\r\n");

        String text =
                file.with(
                        List.of(
                                file.renamed(entry(file, "hai"), "ba"),
                                rewritten(file, "một", "còn rất mới"),
                                file.renamed(entry(file, "một"), "bốn")));

        assertThat(text)
                .isEqualTo("# 🍵 trà\r\n\"bốn\": 'còn rất mới'   # vì 🍵\r\nba:  {a: 1}\r\n");
    }

    @Test
    void edits_json_too() {
        PlainFile file = PlainFile.read("f.json", "{\"🍵\": 1, \"aop\" : 1}").value().orElseThrow();

        assertThat(file.with(List.of(rewritten(file, "aop", "2"))))
                .isEqualTo("{\"🍵\": 1, \"aop\" : 2}");
    }

    @Test
    void without_edits_nothing_changes() {
        assertThat(yaml("a: 1 # x\n").with(List.of())).isEqualTo("a: 1 # x\n");
    }

    @Test
    void refuses_two_edits_of_the_same_letters() {
        PlainFile file = yaml("a: 12\n");
        TextEdit edit = rewritten(file, "a", "3");

        assertThatThrownBy(() -> file.with(List.of(edit, edit)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What a writer put together from several lines has no letters to be changed one by one. */
    @Test
    void refuses_to_rewrite_what_does_not_stand_there_letter_for_letter() {
        PlainFile file = yaml("a: |\n  one\n  two\n");

        assertThatThrownBy(() -> rewritten(file, "a", "3"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1] | 1:1 file.not-object",
                "'a: [' | 1:5 file.unfinished",
                "'' | 0:0 file.empty"
            })
    void tells_what_keeps_the_root_from_being_made_out(String text, String told) {
        assertThat(Told.told(PlainFile.read("file.yaml", text).problems()))
                .singleElement()
                .asString()
                .startsWith(told);
    }

    /** Of a file that only a newer program understands, the root is all that counts. */
    @Test
    void takes_what_its_shape_would_refuse() {
        assertThat(yaml("a: &x 1\na: 2\nb: *x\n").root().entries()).hasSize(2);
    }
}
