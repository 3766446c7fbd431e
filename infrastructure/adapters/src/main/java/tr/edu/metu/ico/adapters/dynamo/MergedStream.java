package tr.edu.metu.ico.adapters.dynamo;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Merges sorted streams into one sorted stream, holding one item of each. */
final class MergedStream {

    private MergedStream() {}

    static <T> Stream<T> of(List<Stream<T>> parts, Comparator<T> order) {
        var heads = new PriorityQueue<Head<T>>(Comparator.comparing(Head::first, order));
        parts.forEach(part -> push(heads, part.iterator()));
        return Stream.iterate(heads, queue -> !queue.isEmpty(), queue -> queue).map(queue -> {
            var head = queue.poll();
            push(queue, head.rest());
            return head.first();
        });
    }

    private static <T> void push(PriorityQueue<Head<T>> heads, Iterator<T> part) {
        if (part.hasNext()) {
            heads.add(new Head<>(part.next(), part));
        }
    }

    private record Head<T>(T first, Iterator<T> rest) {}
}
