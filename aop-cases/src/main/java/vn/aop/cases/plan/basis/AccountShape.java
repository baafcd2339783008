package vn.aop.cases.plan.basis;

import java.util.List;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.TextShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.text.Text;

/** A company's own account, as a plan file has it. */
public final class AccountShape extends ObjectShape<Account> {

    private final Field<String> id = required("id", Texts.name("account"), Account::id);
    private final Field<AccountKind> kind =
            required(
                    "kind",
                    Texts.words(List.of(AccountKind.values()), AccountKind::id),
                    Account::kind);
    private final Field<Text> name = required("name", TextShape.TEXT, Account::name);

    public AccountShape() {
        super("account");
    }

    @Override
    protected Account make(Values in) {
        return new Account(in.get(id), in.get(kind), in.get(name));
    }
}
