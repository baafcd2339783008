package vn.aop.web.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** BabyCare House after three questions: one decided with what came of it, one open. */
final class LoggedFolder {

    private LoggedFolder() {}

    /** Returns the case with its log, copied into a folder if it is not there yet. */
    static Path in(Path parent) {
        Path folder = parent.resolve("my-plan");
        return Files.exists(folder) ? folder : logged(Desk.in(parent));
    }

    private static Path logged(Desk desk) {
        desk.answer(
                "decide",
                "--log --asker minh --on 2026-04-01 --proposal",
                desk.proposal("tiktok-trial"));
        desk.answer("log", "--entry D1 --choice accepted --by lan --on 2026-04-03");
        desk.answer(
                "log",
                "--entry D1 --on 2026-07-31 --came-of-it",
                "From May to July TikTok brought 31 million");
        desk.ask(
                "decide",
                "--strict --log --asker hoa --on 2026-04-20 --proposal",
                desk.proposal("diaper-sale"));
        desk.answer("log", "--entry D2 --choice declined --by lan --on 2026-04-20");
        desk.answer(
                "cut", "--save 30tr --by 2026-09 --from 2026-07 --log --asker lan --on 2026-07-01");
        return desk.plan().folder();
    }
}
