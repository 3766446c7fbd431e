/**
 * The API client that everyone in the cast uses, and the files they upload.
 *
 * <p>It contains actual responses, not expected ones.
 */
package tr.edu.metu.ico.season.http;
