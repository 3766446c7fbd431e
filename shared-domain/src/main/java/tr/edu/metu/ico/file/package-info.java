/**
 * The port of the file store: areas, keys, signed links and download names.
 *
 * <p>Nothing here interprets or opens a file.
 */
package tr.edu.metu.ico.file;
