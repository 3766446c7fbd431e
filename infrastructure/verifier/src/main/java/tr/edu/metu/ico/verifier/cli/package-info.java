/**
 * The command line of the verifier.
 *
 * <p>It only dispatches to the commands; no result is computed here.
 */
package tr.edu.metu.ico.verifier.cli;
