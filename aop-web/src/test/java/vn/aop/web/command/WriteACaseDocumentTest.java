package vn.aop.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.CaseFolder;
import vn.aop.cases.Cases;
import vn.aop.cases.story.StoryPictures;
import vn.aop.web.FlowerShop;

/** The guide of authors: its commands run, and its excerpts are those of the flower shop. */
class WriteACaseDocumentTest {

    private static final Path GUIDES = Path.of("../docs/guides");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```");
    private static final Pattern EXCERPT =
            Pattern.compile("(?s)<!-- from (\\S+) -->\n```\\w+\n(.*?)```");
    private static final Pattern SOURCE = Pattern.compile("`\\[[^]`]*]\\(<([^>`]*)>\\)`");

    private static final Pattern PICTURE = Pattern.compile("\\| `(picture[^`]*)` \\|");

    @TempDir Path temp;

    private static String guide() throws IOException {
        return Files.readString(GUIDES.resolve("write-a-case.md"));
    }

    private static List<String> commands() throws IOException {
        return BLOCK.matcher(guide())
                .results()
                .filter(it -> it.group(1).isEmpty())
                .flatMap(it -> it.group(2).lines())
                .filter(it -> it.startsWith("aop "))
                .toList();
    }

    /** Those that serve pages go on for ever; the others run one after the other, as they stand. */
    @Test
    void its_commands_run_in_their_order() throws IOException {
        List<String> run = new ArrayList<>();
        for (String command : commands()) {
            if (command.contains(" serve") || command.contains(" preview")) {
                continue;
            }
            Ran ran =
                    Ran.aop(
                            Arrays.stream(command.substring("aop ".length()).split(" "))
                                    .map(this::here)
                                    .toArray());
            assertThat(ran.err()).as(command).isEmpty();
            assertThat(ran.status()).as(command).isEqualTo(Aop.FINE);
            run.add(command);
            if (command.contains(" case new")) {
                FlowerShop.in(temp);
            }
        }
        assertThat(run)
                .containsExactly(
                        "aop case new tiem-hoa",
                        "aop case check tiem-hoa",
                        "aop check tiem-hoa",
                        "aop project tiem-hoa",
                        "aop cases --cases .",
                        "aop new tiem-hoa tiem-cua-toi --cases .",
                        "aop compare tiem-hoa tiem-cua-toi --cases .");
        assertThat(commands()).hasSize(9);
    }

    private String here(String word) {
        return word.equals(".")
                ? temp.toString()
                : word.startsWith("tiem-") ? temp.resolve(word).toString() : word;
    }

    @Test
    void its_excerpts_are_those_of_the_files() throws IOException {
        List<MatchResult> excerpts = EXCERPT.matcher(guide()).results().toList();

        assertThat(excerpts).hasSize(3);
        for (MatchResult excerpt : excerpts) {
            assertThat(Files.readString(GUIDES.resolve(excerpt.group(1))))
                    .contains(excerpt.group(2).strip());
        }
    }

    /**
     * Each way to name a source is one that the flower shop uses, or nothing but its months differ.
     */
    @Test
    void the_sources_it_explains_are_used() throws IOException {
        String story = Files.readString(FlowerShop.SHOP.resolve("story.vi.md"));

        assertThat(SOURCE.matcher(guide()).results().map(it -> it.group(1)))
                .hasSize(6)
                .allMatch(it -> story.contains("(<" + it + ">)"));
    }

    /** The shop has no plan of before and no channel online; all else that is named it can draw. */
    @Test
    void the_pictures_it_explains_can_be_drawn() throws IOException {
        StoryPictures ofShop =
                new StoryPictures(CaseFolder.read(FlowerShop.SHOP).value().orElseThrow().figures());
        StoryPictures ofCase =
                new StoryPictures(Cases.shipped().find("babycare-house").orElseThrow().figures());
        List<String> pictures = PICTURE.matcher(guide()).results().map(it -> it.group(1)).toList();

        assertThat(pictures)
                .hasSize(7)
                .allMatch(it -> ofCase.draw(it).value().isPresent())
                .filteredOn(it -> ofShop.draw(it).value().isPresent())
                .hasSizeGreaterThan(3);
    }
}
