package vn.aop.cases.migration;

import java.util.List;
import vn.aop.cases.file.PlainFile;
import vn.aop.cases.file.TextEdit;

/** One step of one kind of file, from a version of its format to the next whole one. */
public interface Migration {

    /** Returns the kind of file. */
    FileFormat format();

    /** Returns the version from which this leads to the next; 1 for the first. */
    int from();

    /**
     * Returns what changes in the text of a file besides the version that it states.
     *
     * @param file a file of this kind and version, which may have other mistakes
     */
    List<TextEdit> edits(PlainFile file);
}
