/**
 * Files that staff request for download, such as a list of applications: what they show and how far they are.
 *
 * <p>Nothing here reads what a file shows or knows its format.
 */
package tr.edu.metu.ico.export;
