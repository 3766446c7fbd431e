package tr.edu.metu.ico.application;

import java.time.Instant;

/**
 * A student's statement to have read the privacy notice (KVKK article 10).
 *
 * @param version the version of the notice
 * @param at      when the request that stated it was received
 */
public record Acknowledgement(int version, Instant at) {}
