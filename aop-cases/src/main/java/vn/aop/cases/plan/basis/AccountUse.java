package vn.aop.cases.plan.basis;

import java.util.Optional;
import vn.aop.cases.file.Definitions;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Node;
import vn.aop.cases.file.Position;
import vn.aop.cases.file.Shape;
import vn.aop.cases.file.Texts;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Vocabulary;
import vn.aop.core.text.Message;

/**
 * An account that is spoken of by its id: a kind, or one of the company's own. The company must be
 * read before.
 */
public final class AccountUse implements Shape<Account> {

    private final Shape<String> id = Texts.text();

    @Override
    public Optional<Account> read(Node node, FileReading reading) {
        return id.read(node, reading).flatMap(it -> account(it, node.place(), reading));
    }

    private static Optional<Account> account(String id, Position place, FileReading reading) {
        Optional<Vocabulary> vocabulary = reading.known(Vocabulary.class);
        Optional<Account> account = vocabulary.flatMap(it -> it.account(id));
        if (vocabulary.filter(it -> it.measure(id).isPresent()).isPresent()) {
            reading.report(place, Message.of("plan.measure-as-account").with("id", id));
            return Optional.empty();
        }
        if (vocabulary.isPresent() && account.isEmpty()) {
            reading.unknown(place, "account", id, vocabulary.get().accountIds());
        }
        return account;
    }

    @Override
    public Node write(Account account) {
        return Node.of(account.id());
    }

    @Override
    public Node.Fields schema(Definitions definitions) {
        return id.schema(definitions);
    }
}
