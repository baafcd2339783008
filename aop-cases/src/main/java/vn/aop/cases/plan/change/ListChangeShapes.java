package vn.aop.cases.plan.change;

import java.util.List;
import java.util.Optional;
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
     * The keys of an element, and where it stands.
     *
     * @param <E> the type of an element
     */
    static final class Add<E> extends ObjectShape<ListChange.Add<E>> {

        private final PlanList<E> list;
        private final ObjectShape<E> element;
        private final Field<Optional<Integer>> position;

        Add(PlanList<E> list, ObjectShape<E> element) {
            super("add" + list.noun(), nameOf(element));
            this.list = list;
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
            return new ListChange.Add<>(list, included(element, in), in.get(position));
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
    static final class Revise<E> extends ObjectShape<ListChange.Revise<E>> {

        private final PlanList<E> list;
        private final ObjectShape<E> element;

        Revise(PlanList<E> list, ObjectShape<E> element) {
            super("revise" + list.noun(), nameOf(element));
            this.list = list;
            this.element = element;
            include(element, ListChange.Revise::revised);
        }

        @Override
        protected ListChange.Revise<E> make(Values in) {
            return new ListChange.Revise<>(list, included(element, in));
        }
    }

    /**
     * The id of an element.
     *
     * @param <E> the type of an element
     */
    static final class Remove<E> extends ObjectShape<ListChange.Remove<E>> {

        private final PlanList<E> list;
        private final Field<String> id;

        Remove(PlanList<E> list) {
            super("remove" + list.noun());
            this.list = list;
            this.id = required(list.key(), Texts.text(), ListChange.Remove::id);
        }

        @Override
        protected ListChange.Remove<E> make(Values in) {
            return new ListChange.Remove<>(list, in.get(id));
        }
    }

    /**
     * The ids of all elements.
     *
     * @param <E> the type of an element
     */
    static final class Order<E> extends ObjectShape<ListChange.Order<E>> {

        private final PlanList<E> list;
        private final Field<List<String>> order;

        Order(PlanList<E> list) {
            super("order" + list.plural(), "order");
            this.list = list;
            this.order = required("order", Lists.of(Texts.text()), ListChange.Order::order);
        }

        @Override
        protected ListChange.Order<E> make(Values in) {
            return new ListChange.Order<>(list, in.get(order));
        }
    }
}
