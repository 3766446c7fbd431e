package tr.edu.metu.ico.application;

import java.time.Instant;

/**
 * Who of the office looked at a document last, so that nobody looked and somebody looked without deciding can be told apart
 * (decision 0085). Nothing depends on it; it is erased with the application's working data.
 *
 * @param by   the officer's login id
 * @param name the officer's display name
 */
public record Opening(String by, String name, Instant at) {}
