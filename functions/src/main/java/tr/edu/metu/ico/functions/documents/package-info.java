/**
 * Upload links, registering and examining what was uploaded, and links to read a document.
 *
 * <p>Verdicts are in {@code review}; what counts at the deadline is decided by the seal.
 */
package tr.edu.metu.ico.functions.documents;
