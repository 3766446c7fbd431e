/**
 * The client of the API that everybody in the cast uses, and the files they upload.
 *
 * <p>It holds what was answered, not what should be.
 */
package tr.edu.metu.ico.season.http;
