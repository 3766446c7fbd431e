package tr.edu.metu.ico.local.template;

/** Objects of a bucket (by name) that are created under a prefix and suffix are told to a function (by logical id). */
public record S3Trigger(String bucket, String function, String event, String prefix, String suffix) {
    /** Whether an object is told; {@code eventName} as in {@code ObjectCreated:Put}. */
    public boolean takes(String objectBucket, String key, String eventName) {
        return bucket.equals(objectBucket)
                && key.startsWith(prefix)
                && key.endsWith(suffix)
                && (event.equals("s3:" + eventName) || event.equals("s3:ObjectCreated:*"));
    }
}
