/**
 * The commands {@code verify} and {@code trail} for a bundle or an exported trail.
 *
 * <p>Files in, report out: no network and no table.
 */
package tr.edu.metu.ico.verifier.bundle;
