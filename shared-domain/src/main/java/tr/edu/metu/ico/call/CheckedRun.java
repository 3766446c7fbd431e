package tr.edu.metu.ico.call;

import java.time.Instant;

/**
 * A run that has been the checked run of a call; it stays readable.
 *
 * @param epoch     of the inputs it was made from
 * @param checkedAt when it became the run of the call
 */
public record CheckedRun(Call.RunRef run, long epoch, Instant checkedAt) {}
