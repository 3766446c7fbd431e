/**
 * What is held about a student, how long it is kept, and requests to erase it; with their ports.
 *
 * <p>No texts for readers and no files: a request is answered, and files are deleted, in the functions.
 */
package tr.edu.metu.ico.privacy;
