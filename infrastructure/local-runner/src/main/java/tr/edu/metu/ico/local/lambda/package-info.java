/**
 * Running handlers as Lambda does: serialization, time-outs, retries of events.
 *
 * <p>A function is reached by its event only.
 */
package tr.edu.metu.ico.local.lambda;
