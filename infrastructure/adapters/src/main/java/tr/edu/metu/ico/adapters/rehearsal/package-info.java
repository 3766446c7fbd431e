/**
 * AWS in memory, as far as a rehearsal asks for it.
 *
 * <p>No test may rest on it for what AWS really does, and no network is reached.
 */
package tr.edu.metu.ico.adapters.rehearsal;
