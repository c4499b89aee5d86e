package io.gongkai.core.prose;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Words, found by the longest one that a text has at a place. */
final class Lexicon {
    private final Node root = new Node();

    Lexicon(Iterable<Word> words) {
        words.forEach(this::add);
    }

    private void add(Word word) {
        Node node = root;
        for (int i = 0; i < word.text().length(); i++) {
            node = node.makeNext(word.text().charAt(i));
        }
        node.word = word;
    }

    /** The longest word that begins at a place. */
    @Nullable
    Word at(char[] text, int from, int to) {
        Word longest = null;
        Node node = root.next(text[from]);
        for (int i = from + 1; node != null; i++) {
            longest = node.word == null ? longest : node.word;
            node = i < to ? node.next(text[i]) : null;
        }
        return longest;
    }

    /** What words with a common beginning go on with. */
    private static final class Node {
        private char[] keys = {};
        private Node[] nodes = {};
        private final Map<Character, Node> making = new TreeMap<>();
        private @Nullable Word word;

        Node makeNext(char c) {
            Node next = making.computeIfAbsent(c, key -> new Node());
            keys = new char[making.size()];
            nodes = making.values().toArray(Node[]::new);
            int i = 0;
            for (char key : making.keySet()) {
                keys[i++] = key;
            }
            return next;
        }

        @Nullable
        Node next(char c) {
            int i = Arrays.binarySearch(keys, c);
            return i < 0 ? null : nodes[i];
        }
    }
}
