package vn.aop.web.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.aop.web.command.Aop;

/**
 * A program that types the commands which save, one after the other, until it is killed. It prints
 * a line for each that says it was done: so the saving, and not the start of a process, takes the
 * time in which it can be killed.
 */
final class SavingOverAndOver {

    private SavingOverAndOver() {}

    /** Saves into the shop that two arguments name: its folder and that of its inputs. */
    public static void main(String[] args) {
        Shop shop = new Shop(Path.of(args[0]), Path.of(args[1]));
        for (int i = 1; ; i++) {
            done(shop.amend("amendment " + i));
            System.out.println("amendment " + i);
            done(shop.log());
            System.out.println("D" + i);
        }
    }

    private static void done(List<String> args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, UTF_8);
        if (Aop.run(args, both, both) != Aop.FINE) {
            throw new AssertionError(out.toString(UTF_8));
        }
    }
}
