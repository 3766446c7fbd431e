/**
 * AWS in memory, as far as a rehearsal needs it.
 *
 * <p>No test may rely on it for the behaviour of AWS, and no network is reached.
 */
package tr.edu.metu.ico.adapters.rehearsal;
