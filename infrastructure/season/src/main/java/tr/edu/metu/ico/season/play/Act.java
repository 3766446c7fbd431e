package tr.edu.metu.ico.season.play;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * An action in a call at a given time.
 *
 * @param at   the time by the season's clock, which has reached it when the act is played
 * @param name for display
 * @param play runs it and returns a short summary
 */
record Act(Instant at, String name, Supplier<String> play) {}
