/**
 * What a file is, by its bytes alone.
 *
 * <p>No file name and no announced type is believed; text is read in {@code pdf}.
 */
package tr.edu.metu.ico.adapters.content;
