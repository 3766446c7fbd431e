/**
 * The port of the file store: areas, keys, signed links, and the names under which files are handed out.
 *
 * <p>Nothing here knows what a file means or looks inside one.
 */
package tr.edu.metu.ico.file;
