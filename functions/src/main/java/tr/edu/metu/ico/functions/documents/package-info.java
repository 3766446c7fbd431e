/**
 * Upload links, registering and examining what was uploaded, and links to read a document.
 *
 * <p>Verdicts are in {@code review}; the seal decides what counts at the deadline.
 */
package tr.edu.metu.ico.functions.documents;
