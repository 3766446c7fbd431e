/**
 * Running handlers as Lambda does: serialization, time-outs, retries of events.
 *
 * <p>A function is reached only by its event.
 */
package tr.edu.metu.ico.local.lambda;
