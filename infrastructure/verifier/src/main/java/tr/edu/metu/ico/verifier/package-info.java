/**
 * The command line of the verifier: its commands and exit codes.
 *
 * <p>It only dispatches to the commands; no result is computed here.
 */
package tr.edu.metu.ico.verifier;
