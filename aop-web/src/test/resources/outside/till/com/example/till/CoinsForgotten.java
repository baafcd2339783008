package com.example.till;

import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.text.Place;

/** Doubts the cash of every plan, as nobody has counted the coins. */
public final class CoinsForgotten implements Rule {

    @Override
    public String id() {
        return "coins-forgotten";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.CASH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        return List.of(Finding.of(this, Place.of("baseline/openingCash")));
    }
}
