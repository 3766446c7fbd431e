/**
 * What every command of the verifier shares: its form, its exit codes and how it refuses input.
 *
 * <p>No result is computed here.
 */
package tr.edu.metu.ico.verifier;
