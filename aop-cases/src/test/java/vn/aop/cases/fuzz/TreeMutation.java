package vn.aop.cases.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.aop.cases.fuzz.Tree.Many;
import vn.aop.cases.fuzz.Tree.One;
import vn.aop.cases.fuzz.Tree.Piece;

/** Changes a document by its keys and values. */
final class TreeMutation {

    private static final int DEEPEST = 25;

    private final Random random;

    TreeMutation(Random random) {
        this.random = random;
    }

    /**
     * Changes something in a document.
     *
     * @param other another document of the same kind, from which parts are taken
     */
    void mutate(Piece root, Piece other) {
        List<Many> parents =
                Tree.parents(root).stream().filter(it -> !it.pieces.isEmpty()).toList();
        if (parents.isEmpty()) {
            return;
        }
        Many parent = Odd.from(parents, random);
        int at = random.nextInt(parent.pieces.size());
        switch (random.nextInt(18)) {
            case 11, 12, 13, 14, 15, 16 ->
                    parent.pieces.set(at, likeness(parent.keys.get(at), root, other));
            case 0 -> parent.remove(at);
            case 1 -> parent.add(at, parent.keys.get(at), Tree.copy(parent.pieces.get(at)));
            case 2 -> parent.keys.set(at, Odd.value(random));
            case 3 -> parent.keys.set(at, Odd.spoiled(parent.keys.get(at), random));
            case 4 -> parent.keys.set(at, Odd.from(Odd.from(parents, random).keys, random));
            case 5 -> parent.pieces.set(at, wrapped(parent.pieces.get(at)));
            case 6 -> swap(parent, at, Odd.from(parents, random));
            case 7 -> parent.pieces.set(at, part(other));
            case 8 -> parent.add(at, Odd.value(random), part(other));
            case 9 -> parent.pieces.set(at, spoiled(parent.pieces.get(at)));
            default -> parent.pieces.set(at, new One(Odd.value(random), random.nextBoolean()));
        }
    }

    private Piece wrapped(Piece piece) {
        Piece whole = piece;
        for (int i = random.nextInt(6) == 0 ? random.nextInt(DEEPEST) : 0; i >= 0; i--) {
            Many many = new Many(random.nextBoolean());
            many.add(0, "k", whole);
            whole = many;
        }
        return whole;
    }

    private void swap(Many one, int at, Many two) {
        int to = random.nextInt(two.pieces.size());
        Piece moved = Tree.copy(one.pieces.get(at));
        one.pieces.set(at, Tree.copy(two.pieces.get(to)));
        two.pieces.set(to, moved);
    }

    private Piece part(Piece other) {
        List<Many> parents = Tree.parents(other);
        if (parents.isEmpty()) {
            return Tree.copy(other);
        }
        Many parent = Odd.from(parents, random);
        return parent.pieces.isEmpty() ? parent : Tree.copy(Odd.from(parent.pieces, random));
    }

    /** Returns what stands under the same key elsewhere. */
    private Piece likeness(String key, Piece root, Piece other) {
        List<Piece> like =
                Stream.of(root, other)
                        .flatMap(it -> Tree.parents(it).stream())
                        .flatMap(
                                it ->
                                        IntStream.range(0, it.keys.size())
                                                .filter(i -> it.keys.get(i).equals(key))
                                                .mapToObj(it.pieces::get))
                        .toList();
        return like.isEmpty() ? part(other) : Tree.copy(Odd.from(like, random));
    }

    private Piece spoiled(Piece piece) {
        return piece instanceof One one
                ? new One(Odd.spoiled(one.text(), random), one.quoted())
                : new One(Odd.character(random), true);
    }
}
