package io.decree.examples.kv;

/**
 * A sorted map from bytes to bytes that can be frozen at once, however large it is: a B+ tree whose
 * nodes are copied when they are written to for the first time after a freeze. Between two freezes
 * it works in place.
 *
 * <p>Frozen trees may be read by any thread while this one goes on changing; they share what did
 * not change since. A node is taken away when it is empty and never merged before: deletes stay
 * cheap, and a store that shrinks and grows again does not thrash (Johnson and Shasha, B-trees with
 * inserts and deletes: why free-at-empty is better than merge-at-half, 1993).
 */
final class FreezableTree {

    private TreeNode root = TreeNode.leaf(1);
    private long epoch = 1;
    private long size;

    /** What was there at the moment of a freeze; it never changes. */
    static final class Frozen {
        private final TreeNode root;
        private final long size;

        private Frozen(TreeNode root, long size) {
            this.root = root;
            this.size = size;
        }

        long size() {
            return size;
        }

        /** Visits entries in order. */
        void forEach(TreeNode.Visitor visitor) {
            root.visit(null, visitor);
        }
    }

    long size() {
        return size;
    }

    /** The value of a key, null when it has none. */
    byte[] get(byte[] key) {
        TreeNode node = root;
        while (!node.isLeaf()) {
            node = node.child(node.childOf(key));
        }
        int at = node.find(key);
        return at < 0 ? null : node.value(at);
    }

    /** Gives a key a value; returns the value before, null when there was none. */
    byte[] put(byte[] key, byte[] value) {
        TreeNode node = splitRoot();
        while (!node.isLeaf()) {
            int at = node.childOf(key);
            TreeNode child = node.ownChild(at, epoch);
            if (child.isFull()) {
                node.splitChild(at, key);
                child = node.child(node.childOf(key));
            }
            node = child;
        }
        byte[] before = node.put(key, value);
        size += before == null ? 1 : 0;
        return before;
    }

    /** Splitting what is full on the way down leaves room for whatever is split below. */
    private TreeNode splitRoot() {
        root = root.own(epoch);
        if (root.isFull()) {
            root = TreeNode.above(root, epoch);
        }
        return root;
    }

    /** Takes a key away; returns its value, null when there was none. */
    byte[] remove(byte[] key) {
        if (get(key) == null) {
            return null;
        }
        root = root.own(epoch);
        byte[] before = remove(root, key);
        size--;
        while (!root.isLeaf() && root.count() == 1) {
            root = root.child(0);
        }
        return before;
    }

    /** An inner node never loses its last child here: its own parent takes it away with it. */
    private byte[] remove(TreeNode node, byte[] key) {
        if (node.isLeaf()) {
            return node.removeAt(node.find(key));
        }
        int at = node.childOf(key);
        TreeNode child = node.ownChild(at, epoch);
        byte[] before = remove(child, key);
        if (child.count() == 0) {
            node.removeAt(at);
        }
        return before;
    }

    /** Visits entries in order, from a key on; null for the first. */
    void forEach(byte[] from, TreeNode.Visitor visitor) {
        root.visit(from, visitor);
    }

    /** Keeps what is there now, for another thread; takes no time. */
    Frozen freeze() {
        epoch++;
        return new Frozen(root, size);
    }
}
