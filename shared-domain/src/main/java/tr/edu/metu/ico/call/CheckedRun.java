package tr.edu.metu.ico.call;

import java.time.Instant;

/**
 * A run that was the checked run of a call once; it stays readable whatever came after it.
 *
 * @param epoch     of the inputs it was made from
 * @param checkedAt when it became the run of the call
 */
public record CheckedRun(Call.RunRef run, long epoch, Instant checkedAt) {}
