package vn.aop.web.kept;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.aop.web.ProgramClasses;

/** Whoever wants to write a file waits for a turn: {@code docs/decisions/0014} as a rule. */
class OneWriterTest {

    private static final Set<String> WRITING =
            Set.of(
                    "copy",
                    "createFile",
                    "createTempFile",
                    "move",
                    "newBufferedWriter",
                    "newByteChannel",
                    "newOutputStream",
                    "write",
                    "writeString");

    @Test
    void files_are_written_in_a_turn_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.aop.cases.folder..")
                // It keeps rows for itself in the folder of the system for such things.
                .and()
                .doNotHaveFullyQualifiedName("vn.aop.web.json.RejectedRows")
                // What is sent as a stream and read twice lies in a temporary file meanwhile.
                .and()
                .doNotHaveFullyQualifiedName("vn.aop.cases.actuals.KeptStream")
                // Hashes of rows that are too many to hold lie in a temporary file as well.
                .and()
                .doNotHaveFullyQualifiedName("vn.aop.cases.actuals.HashLog")
                // It tries at the start whether anything can be written, and takes it away.
                .and()
                .doNotHaveFullyQualifiedName("vn.aop.web.command.Serving")
                .should()
                .accessTargetWhere(describe("a file is written", OneWriterTest::isWriting))
                .check(ProgramClasses.all());
    }

    private static boolean isWriting(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String target = access.getTarget().getName();
        return owner.equals(Files.class.getName()) && WRITING.contains(target)
                || owner.equals("java.nio.channels.FileChannel") && target.equals("open")
                || owner.equals("java.io.RandomAccessFile")
                || owner.equals("java.io.FileWriter");
    }
}
