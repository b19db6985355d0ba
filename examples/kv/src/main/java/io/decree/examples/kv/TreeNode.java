package io.decree.examples.kv;

import java.util.Arrays;

/**
 * A node of {@link FreezableTree}. A leaf holds keys and values. An inner node holds children and,
 * for each but the first, a key that is not above any of it and above everything before it.
 *
 * <p>A node may be changed by the epoch that made it, and by no other.
 */
final class TreeNode {

    /** Sees entries. */
    @FunctionalInterface
    interface Visitor {
        /** Sees one; whether it wants another. */
        boolean visit(byte[] key, byte[] value);
    }

    private static final int MOST = 64;

    private final long epoch;
    private int count;
    private final byte[][] keys;
    private final byte[][] values;
    private final TreeNode[] children;

    private TreeNode(long epoch, byte[][] keys, byte[][] values, TreeNode[] children) {
        this.epoch = epoch;
        this.keys = keys;
        this.values = values;
        this.children = children;
    }

    static TreeNode leaf(long epoch) {
        return new TreeNode(epoch, new byte[MOST][], new byte[MOST][], null);
    }

    private static TreeNode inner(long epoch) {
        return new TreeNode(epoch, new byte[MOST][], null, new TreeNode[MOST]);
    }

    /** A new root with one child. */
    static TreeNode above(TreeNode child, long epoch) {
        TreeNode node = inner(epoch);
        node.children[0] = child;
        node.count = 1;
        return node;
    }

    boolean isLeaf() {
        return children == null;
    }

    boolean isFull() {
        return count == MOST;
    }

    int count() {
        return count;
    }

    byte[] value(int at) {
        return values[at];
    }

    TreeNode child(int at) {
        return children[at];
    }

    /** This node if the epoch may change it, or a copy that it may change. */
    TreeNode own(long now) {
        if (epoch == now) {
            return this;
        }
        TreeNode copy =
                new TreeNode(
                        now,
                        keys.clone(),
                        isLeaf() ? values.clone() : null,
                        isLeaf() ? null : children.clone());
        copy.count = count;
        return copy;
    }

    TreeNode ownChild(int at, long now) {
        children[at] = children[at].own(now);
        return children[at];
    }

    /** Where a key is in this leaf; if it is not there, -1 minus where it belongs. */
    int find(byte[] key) {
        return search(0, key);
    }

    /** The child that holds a key, or would. */
    int childOf(byte[] key) {
        int at = search(1, key);
        return at >= 0 ? at : -at - 2;
    }

    private int search(int from, byte[] key) {
        int low = from;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(keys[middle], key);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** Puts an entry into this leaf, which has room; the value before, or null. */
    byte[] put(byte[] key, byte[] value) {
        int at = find(key);
        if (at >= 0) {
            byte[] before = values[at];
            values[at] = value;
            return before;
        }
        insert(-at - 1, key, value, null);
        return null;
    }

    private void insert(int at, byte[] key, byte[] value, TreeNode child) {
        System.arraycopy(keys, at, keys, at + 1, count - at);
        keys[at] = key;
        if (isLeaf()) {
            System.arraycopy(values, at, values, at + 1, count - at);
            values[at] = value;
        } else {
            System.arraycopy(children, at, children, at + 1, count - at);
            children[at] = child;
        }
        count++;
    }

    /** Takes an entry or a child out; the value that was there, null for a child. */
    byte[] removeAt(int at) {
        byte[] before = isLeaf() ? values[at] : null;
        int behind = count - at - 1;
        System.arraycopy(keys, at + 1, keys, at, behind);
        Object[] seconds = isLeaf() ? values : children;
        System.arraycopy(seconds, at + 1, seconds, at, behind);
        count--;
        keys[count] = null;
        seconds[count] = null;
        return before;
    }

    /**
     * Splits a full child that this epoch owns, in the middle; or before its last entry when the
     * key to come belongs behind that, so that keys put in ascending order leave full nodes.
     */
    void splitChild(int at, byte[] key) {
        TreeNode left = children[at];
        boolean isAscending = Arrays.compareUnsigned(left.keys[MOST - 1], key) < 0;
        int half = isAscending ? MOST - 1 : MOST / 2;
        TreeNode right = left.isLeaf() ? leaf(epoch) : inner(epoch);
        left.moveFrom(half, right);
        insert(at + 1, right.keys[0], null, right);
    }

    private void moveFrom(int from, TreeNode to) {
        to.count = count - from;
        System.arraycopy(keys, from, to.keys, 0, to.count);
        Arrays.fill(keys, from, count, null);
        Object[] seconds = isLeaf() ? values : children;
        System.arraycopy(seconds, from, isLeaf() ? to.values : to.children, 0, to.count);
        Arrays.fill(seconds, from, count, null);
        count = from;
    }

    /** Visits everything from a key on, null for the first; whether the visitor wants more. */
    boolean visit(byte[] from, Visitor visitor) {
        return isLeaf() ? visitEntries(from, visitor) : visitChildren(from, visitor);
    }

    private boolean visitEntries(byte[] from, Visitor visitor) {
        int at = from == null ? 0 : find(from);
        for (int i = at < 0 ? -at - 1 : at; i < count; i++) {
            if (!visitor.visit(keys[i], values[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean visitChildren(byte[] from, Visitor visitor) {
        int first = from == null ? 0 : childOf(from);
        for (int i = first; i < count; i++) {
            if (!children[i].visit(i == first ? from : null, visitor)) {
                return false;
            }
        }
        return true;
    }
}
