package tr.edu.metu.ico.local.cast;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the notifications of new objects; a key with "poison" in it makes it fail. */
public final class LetterHandler implements RequestHandler<S3Event, Void> {
    /** The content of an event. */
    public record Letter(String event, String bucket, String key, long size) {}

    public static final List<Letter> LETTERS = new CopyOnWriteArrayList<>();

    @Override
    public Void handleRequest(S3Event event, Context context) {
        event.getRecords().forEach(record -> {
            var object = record.getS3().getObject();
            LETTERS.add(new Letter(
                    record.getEventName(),
                    record.getS3().getBucket().getName(),
                    object.getUrlDecodedKey(),
                    object.getSizeAsLong()));
            if (object.getKey().contains("poison")) {
                throw new IllegalStateException("as asked");
            }
        });
        return null;
    }
}
