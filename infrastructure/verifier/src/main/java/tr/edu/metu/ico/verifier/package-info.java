/**
 * The command line of the verifier: its commands and exit codes.
 *
 * <p>It knows the commands by name only; no result is computed here.
 */
package tr.edu.metu.ico.verifier;
