/**
 * Identifies a file's type by its bytes alone.
 *
 * <p>File names and announced types are not trusted; text is read in {@code pdf}.
 */
package tr.edu.metu.ico.adapters.content;
