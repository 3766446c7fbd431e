/**
 * The commands {@code verify}, {@code trail} and {@code letter} for a bundle, an exported trail or the file of a letter.
 *
 * <p>Files in, report out: no network and no table.
 */
package tr.edu.metu.ico.verifier.bundle;
