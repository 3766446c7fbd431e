package tr.edu.metu.ico.functions.http;

import java.time.Instant;

/** A signed link to download one file, and until when it works. */
public record DownloadBody(String url, Instant expiresAt) {}
