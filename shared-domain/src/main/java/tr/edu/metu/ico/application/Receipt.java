package tr.edu.metu.ico.application;

import java.time.Instant;
import tr.edu.metu.ico.call.Sha256;

/**
 * The receipt for a submission, kept for the life of the call (INV-4).
 *
 * @param version    the application's version that was submitted
 * @param receivedAt the gateway's receipt time (INV-1)
 * @param content    the digest of the submitted content
 */
public record Receipt(String id, long version, Instant receivedAt, Sha256 content) {}
