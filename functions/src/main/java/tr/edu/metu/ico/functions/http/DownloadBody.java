package tr.edu.metu.ico.functions.http;

import java.time.Instant;

/** A signed link to download one file, and when it expires. */
public record DownloadBody(String url, Instant expiresAt) {}
