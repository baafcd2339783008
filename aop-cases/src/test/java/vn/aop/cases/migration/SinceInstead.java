package vn.aop.cases.migration;

import java.util.List;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.TextEdit;

/** Steps that there are not: {@code since} is called {@code from}, then {@code begun}. */
record SinceInstead(int from) implements Migration {

    @Override
    public FileFormat format() {
        return FileFormat.TODAY;
    }

    @Override
    public List<TextEdit> edits(PlainFile file) {
        return file.root().entries().stream()
                .filter(it -> it.key().equals(from == 1 ? "since" : "from"))
                .map(it -> edit(file, it))
                .toList();
    }

    private TextEdit edit(PlainFile file, Node.Entry since) {
        return file.renamed(since, from == 1 ? "from" : "begun");
    }
}
