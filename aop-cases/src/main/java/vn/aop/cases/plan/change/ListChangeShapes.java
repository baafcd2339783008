package vn.aop.cases.plan.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.aop.cases.file.Field;
import vn.aop.cases.file.FileReading;
import vn.aop.cases.file.Lists;
import vn.aop.cases.file.NumberRange;
import vn.aop.cases.file.NumberShapes;
import vn.aop.cases.file.ObjectShape;
import vn.aop.cases.file.Texts;
import vn.aop.cases.file.Values;
import vn.aop.core.change.ListChange;
import vn.aop.core.change.PlanList;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Vocabulary;

/** Changes of the lists of a plan, as files have them. */
final class ListChangeShapes {

    private ListChangeShapes() {}

    /**
     * Which list a change is of: one that the plan has, or that of the action which a key names.
     *
     * @param kind a list of the kind
     * @param ofAction returns the list of an action, if it is one
     * @param <E> the type of an element
     */
    record Whose<E>(PlanList<E> kind, Optional<Function<String, PlanList<E>>> ofAction) {

        static <E> Whose<E> plan(PlanList<E> list) {
            return new Whose<>(list, Optional.empty());
        }

        static <E> Whose<E> action(Function<String, PlanList<E>> ofAction) {
            return new Whose<>(ofAction.apply(""), Optional.of(ofAction));
        }
    }

    /** The key of the action in which the list lies, where it lies in one. */
    private abstract static class OfList<E, C extends ListChange<E>> extends ObjectShape<C> {

        private final Whose<E> whose;
        private final Optional<Field<String>> action;

        OfList(String name, String like, Whose<E> whose) {
            super(name, like);
            this.whose = whose;
            this.action =
                    whose.ofAction()
                            .map(
                                    it ->
                                            required(
                                                    "action",
                                                    Texts.text(),
                                                    change ->
                                                            change.list().action().orElseThrow()));
        }

        final PlanList<E> list(Values in) {
            return action.map(it -> whose.ofAction().orElseThrow().apply(in.get(it)))
                    .orElse(whose.kind());
        }
    }

    /**
     * The keys of an element, and where it stands.
     *
     * @param <E> the type of an element
     */
    static final class Add<E> extends OfList<E, ListChange.Add<E>> {

        private final ObjectShape<E> element;
        private final Field<Optional<Integer>> position;

        Add(Whose<E> whose, ObjectShape<E> element) {
            super("add" + whose.kind().noun(), nameOf(element), whose);
            this.element = element;
            include(element, ListChange.Add::added);
            this.position =
                    optional(
                            "position",
                            NumberShapes.integer(NumberRange.NOT_NEGATIVE),
                            ListChange.Add::position);
        }

        @Override
        protected ListChange.Add<E> make(Values in) {
            return new ListChange.Add<>(list(in), included(element, in), in.get(position));
        }

        /** What is added is known to the changes that follow. */
        @Override
        protected void made(ListChange.Add<E> added, Values in, FileReading reading) {
            reading.known(Vocabulary.class)
                    .map(it -> knowing(it, added.added()))
                    .ifPresent(it -> reading.learn(Vocabulary.class, it));
        }

        private static Vocabulary knowing(Vocabulary known, Object added) {
            if (added instanceof Account account) {
                return known.withAccount(account);
            }
            if (added instanceof Channel channel) {
                return known.withChannel(channel.id());
            }
            return added instanceof ProductGroup group ? known.withGroup(group.id()) : known;
        }
    }

    /**
     * The keys of an element as it shall be.
     *
     * @param <E> the type of an element
     */
    static final class Revise<E> extends OfList<E, ListChange.Revise<E>> {

        private final ObjectShape<E> element;

        Revise(Whose<E> whose, ObjectShape<E> element) {
            super("revise" + whose.kind().noun(), nameOf(element), whose);
            this.element = element;
            include(element, ListChange.Revise::revised);
        }

        @Override
        protected ListChange.Revise<E> make(Values in) {
            return new ListChange.Revise<>(list(in), included(element, in));
        }
    }

    /**
     * The id of an element.
     *
     * @param <E> the type of an element
     */
    static final class Remove<E> extends OfList<E, ListChange.Remove<E>> {

        private final Field<String> id;

        Remove(Whose<E> whose) {
            super("remove" + whose.kind().noun(), "remove" + whose.kind().noun(), whose);
            this.id = required(whose.kind().key(), Texts.text(), ListChange.Remove::id);
        }

        @Override
        protected ListChange.Remove<E> make(Values in) {
            return new ListChange.Remove<>(list(in), in.get(id));
        }
    }

    /**
     * The ids of all elements.
     *
     * @param <E> the type of an element
     */
    static final class Order<E> extends OfList<E, ListChange.Order<E>> {

        private final Field<List<String>> order;

        Order(Whose<E> whose) {
            super("order" + whose.kind().plural(), "order", whose);
            this.order = required("order", Lists.of(Texts.text()), ListChange.Order::order);
        }

        @Override
        protected ListChange.Order<E> make(Values in) {
            return new ListChange.Order<>(list(in), in.get(order));
        }
    }
}
