/**
 * Files that staff request for download: the request, its state and the link.
 *
 * <p>What a file shows is decided in {@code tables}; how a table is written, in the adapters.
 */
package tr.edu.metu.ico.functions.officefiles;
