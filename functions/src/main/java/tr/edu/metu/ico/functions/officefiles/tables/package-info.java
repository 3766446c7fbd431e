/**
 * The tables of requested files, each from the current items.
 *
 * <p>Nothing here checks a permission: what a file may show was decided when it was requested.
 */
package tr.edu.metu.ico.functions.officefiles.tables;
