package tr.edu.metu.ico.local.template;

/** Notifies a function (by logical id) of objects created in a bucket (by name) under a prefix and suffix. */
public record S3Trigger(String bucket, String function, String event, String prefix, String suffix) {
    /** Whether an object triggers it; {@code eventName} as in {@code ObjectCreated:Put}. */
    public boolean takes(String objectBucket, String key, String eventName) {
        return bucket.equals(objectBucket)
                && key.startsWith(prefix)
                && key.endsWith(suffix)
                && (event.equals("s3:" + eventName) || event.equals("s3:ObjectCreated:*"));
    }
}
