package tr.edu.metu.ico.local.s3;

import java.time.Instant;

/** An object that was written; {@code name} as in {@code ObjectCreated:Put}. */
record ObjectCreated(String name, String bucket, String key, long size, String eTag, Instant time) {}
