package vn.aop.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.aop.cases.file.Told;
import vn.aop.cases.plan.PlanFile;
import vn.aop.cases.wording.Wording;
import vn.aop.core.extension.ExtensionPath;
import vn.aop.core.text.Language;

/** Cases in folders and jars of those who wrote them. */
class CaseFolderTest {

    @TempDir Path temp;

    private static Cases both(Path folder) {
        return Cases.shipped().with(CaseFolder.read(folder));
    }

    @Test
    void a_case_in_a_folder_is_like_a_shipped_one() {
        Case shop = both(FlowerShop.SHOP).find("tiem-hoa").orElseThrow();

        assertThat(both(FlowerShop.SHOP).all())
                .extracting(Case::id)
                .containsExactly("babycare-house", "tiem-hoa");
        assertThat(both(FlowerShop.SHOP).broken()).isEmpty();
        assertThat(shop.title().en()).startsWith("Mai's flowers");
        assertThat(shop.sales(shop.plan()).months()).hasSize(6);
        assertThat(shop.proposals()).containsOnlyKeys("giam-gia", "quay-thu-hai", "lop-cam-hoa");
        assertThat(shop.story(Language.VI)).startsWith("# Tiệm hoa Mai");
        assertThat(shop.story(Language.EN)).startsWith("# Mai's flowers");
        assertThat(shop.copyTo(temp.resolve("mine"))).isEmpty();
        assertThat(PlanFile.read(temp.resolve("mine/plan.yaml")).value()).contains(shop.plan());
        assertThat(temp.resolve("mine/case.yaml")).as("the expected verdicts").doesNotExist();
    }

    @Test
    void a_broken_case_is_told_at_once_and_the_others_stand() {
        FlowerShop broken =
                FlowerShop.in(temp, "hong")
                        .without("story.en.md")
                        .with("proposals/quay-thu-hai.yaml", "line: thue", "line: thu")
                        .with(
                                "sales.csv",
                                "2026-03-31,revenue,tiem,hoa",
                                "2025-03-31,revenue,tiem,hoa")
                        .with("case.yaml", "  en: 'Mai''s", "  eng: 'Mai''s");
        FlowerShop.in(temp);
        List<FoundCase> found =
                CaseFolder.in(temp).value().orElseThrow().stream().map(CaseFolder::read).toList();

        Cases cases = Cases.shipped().with(found);

        assertThat(broken.problems())
                .containsExactly(
                        "case.yaml:5:3 file.unknown-key",
                        "case.yaml:19:30 case.no-file",
                        "sales.csv:30 actuals.outside-year",
                        "proposals/quay-thu-hai.yaml:8:25 plan.unknown-line");
        assertThat(cases.all()).extracting(Case::id).containsExactly("babycare-house", "tiem-hoa");
        assertThat(cases.broken()).extracting(FoundCase::id).containsExactly("hong");
        assertThat(cases.find("hong")).isEmpty();
    }

    /** A case has no mapping, so nobody is sent to one. */
    @Test
    void what_is_wrong_with_sales_is_told_as_of_a_case() {
        FlowerShop.in(temp, "hong")
                .with("sales.csv", "2026-03-31,revenue,tiem,hoa", "2025-03-31,revenue,tiem,hoa");
        FoundCase found = CaseFolder.read(temp.resolve("hong"));

        for (Language language : Language.values()) {
            Wording words = Wording.of(language);
            assertThat(words.say(found.problems().get(0).message()))
                    .doesNotContain("outsideYear", "mapping", "bản đối chiếu");
            assertThat(words.keys().stream().filter(it -> it.matches("actuals\\..*\\.case")))
                    .hasSize(12)
                    .noneMatch(it -> words.say(it).matches(".*(mapping|đối chiếu).*"));
        }
    }

    @Test
    void a_link_leads_to_no_file_outside_of_the_folder() throws IOException {
        FlowerShop shop = FlowerShop.in(temp, "hong").without("story.en.md");
        Path secret = Files.writeString(temp.resolve("secret.md"), "secret");
        Files.createSymbolicLink(temp.resolve("hong/story.en.md"), secret);

        assertThat(shop.problems()).containsExactly("case.yaml:19:30 case.no-file");
        assertThat(CaseFolder.read(temp.resolve("hong")).value()).isEmpty();
    }

    @Test
    void of_two_cases_with_one_id_the_first_stands() {
        FlowerShop other = FlowerShop.in(temp);

        Cases cases = both(FlowerShop.SHOP).with(CaseFolder.read(other.folder()));

        assertThat(cases.all()).hasSize(2);
        assertThat(cases.broken())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(FlowerShop.told(it))
                                        .containsExactly("case.yaml:2:5 case.id-twice"));
        assertThat(
                        Cases.shipped()
                                .with(
                                        CaseFolder.read(
                                                FlowerShop.in(temp, "babycare-house").folder()))
                                .broken())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(FlowerShop.told(it))
                                        .containsExactly("case.yaml:2:5 case.id-shipped"));
    }

    /** A link is called otherwise than the case; the folder itself is not. */
    @Test
    void a_folder_that_is_named_twice_is_one() throws IOException {
        Path shop = FlowerShop.in(temp.resolve("more")).folder();
        Path link = Files.createSymbolicLink(temp.resolve("again"), temp.resolve("more"));
        Path alias = Files.createSymbolicLink(temp.resolve("more/a-link"), shop);
        List<Path> named = List.of(link, temp.resolve("more"), shop, alias);

        Cases shelved = new CaseShelf(Cases.shipped(), named).get();

        assertThat(CaseFolder.in(temp.resolve("more")).value().orElseThrow()).containsExactly(shop);
        assertThat(shelved.all())
                .extracting(Case::id)
                .containsExactly("babycare-house", "tiem-hoa");
        assertThat(shelved.broken()).isEmpty();
        assertThat(CaseFolder.distinct(List.of(alias, link.resolve("tiem-hoa"), shop)))
                .containsExactly(link.resolve("tiem-hoa"));
    }

    @Test
    void folders_are_looked_through_for_cases() throws IOException {
        FlowerShop.in(temp, "b");
        FlowerShop.in(temp, "a");
        FlowerShop.in(temp, ".hidden");
        Files.createDirectories(temp.resolve("notes"));

        assertThat(CaseFolder.in(temp).value().orElseThrow())
                .containsExactly(temp.resolve("a"), temp.resolve("b"));
        assertThat(CaseFolder.in(temp.resolve("a")).value().orElseThrow())
                .containsExactly(temp.resolve("a"));
    }

    @Test
    void tells_why_there_is_no_case_in_a_folder() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        assertThat(told(temp)).containsExactly("0:0 case.none-in-folder {folder=" + temp + "}");
        assertThat(told(file)).containsExactly("0:0 case.is-file {folder=" + file + "}");
        assertThat(told(temp.resolve("x")))
                .containsExactly("0:0 case.no-folder {folder=" + temp.resolve("x") + "}");
    }

    private static List<String> told(Path folder) {
        return Told.told(CaseFolder.in(folder).problems());
    }

    /** The administrator may look everywhere, so this cannot be seen as root. */
    @Test
    void tells_of_folders_and_files_without_rights() {
        FlowerShop shop = FlowerShop.in(temp);
        FlowerShop closed = FlowerShop.in(temp, "zu");
        Path sales = shop.folder().resolve("sales.csv");
        assumeTrue(sales.toFile().setReadable(false), "files can be closed here");
        assumeTrue(!Files.isReadable(sales), "this user may read everything");
        closed.folder().toFile().setReadable(false);

        assertThat(shop.problems()).containsExactly("sales.csv file.unreadable");
        assertThat(CaseFolder.in(temp).value().orElseThrow())
                .containsExactly(shop.folder(), closed.folder());
        assertThat(FlowerShop.told(CaseFolder.read(closed.folder())))
                .singleElement()
                .asString()
                .endsWith("case.folder-closed");
        closed.folder().toFile().setReadable(true);
    }

    @Test
    void a_shelf_follows_what_authors_write() throws IOException {
        FlowerShop shop = FlowerShop.in(temp);
        CaseShelf shelf = new CaseShelf(Cases.shipped(), List.of(temp));
        Cases before = shelf.get();
        Case sold = before.find("tiem-hoa").orElseThrow();

        assertThat(shelf.get()).as("nothing has changed").isSameAs(before);

        shop.with("case.yaml", "plan: plan.yaml", "plan: plans.yaml");
        assertThat(shelf.get().find("tiem-hoa")).isEmpty();
        assertThat(shelf.get().broken())
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.problems().get(0).place())
                                        .as("without the folders above")
                                        .isEqualTo("tiem-hoa/case.yaml:13:7"));
        assertThat(shelf.asNamed().broken().get(0).problems().get(0).place())
                .as("for whoever named the folder")
                .isEqualTo(shop.folder() + "/case.yaml:13:7");

        shop.with("case.yaml", "plan: plans.yaml", "plan: plan.yaml");
        FlowerShop.in(temp, "b");
        assertThat(shelf.get().all())
                .extracting(Case::id)
                .containsExactly("babycare-house", "b", "tiem-hoa");
        assertThat(shelf.get().find("tiem-hoa").orElseThrow()).isNotSameAs(sold);
        assertThat(shelf.get().find("babycare-house")).isEqualTo(before.find("babycare-house"));
    }

    @Test
    void a_jar_beside_the_program_brings_cases() throws IOException {
        FlowerShop.in(temp, "broken").without("plan.yaml");
        Path jar = temp.resolve("hoa cúc.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/aop-cases.txt"));
            out.write("# cases\ncases/tiem-hoa\ncases/broken/\n".getBytes());
            add(FlowerShop.SHOP, "cases/tiem-hoa/", out);
            add(temp.resolve("broken"), "cases/broken/", out);
        }
        try (URLClassLoader beside =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, Case.class.getClassLoader())) {
            Cases cases = Cases.installed(ExtensionPath.of(beside));

            assertThat(cases.all())
                    .extracting(Case::id)
                    .containsExactly("babycare-house", "tiem-hoa");
            assertThat(cases.find("tiem-hoa").orElseThrow().problems()).isEmpty();
            assertThat(cases.broken())
                    .singleElement()
                    .satisfies(
                            it ->
                                    assertThat(it.problems().get(0).place())
                                            .isEqualTo("hoa cúc.jar/cases/broken/case.yaml:13:7"));
        }
    }

    private static void add(Path folder, String name, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(name + folder.relativize(file)));
                Files.copy(file, out);
            }
        }
    }
}
