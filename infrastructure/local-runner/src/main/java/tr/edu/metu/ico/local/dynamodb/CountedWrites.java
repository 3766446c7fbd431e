package tr.edu.metu.ico.local.dynamodb;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Counts the requests that may have written, so that nobody reads a stream to which nothing was added. */
final class CountedWrites extends Handler.Wrapper {
    private static final Set<String> WRITES =
            Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems");

    private final AtomicLong writes;

    CountedWrites(Handler database, AtomicLong writes) {
        super(database);
        this.writes = writes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        try {
            return super.handle(request, response, callback);
        } finally {
            var target = request.getHeaders().get("X-Amz-Target");
            if (target != null && WRITES.contains(target.substring(target.indexOf('.') + 1))) {
                writes.incrementAndGet();
            }
        }
    }
}
