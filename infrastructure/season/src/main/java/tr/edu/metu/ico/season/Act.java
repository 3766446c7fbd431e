package tr.edu.metu.ico.season;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * Something that is done in a call at its time.
 *
 * @param at   when, by the clock of the season; the clock is there or later when it is played
 * @param name for people to read
 * @param play answers what there is to say of it, in a few words
 */
record Act(Instant at, String name, Supplier<String> play) {}
