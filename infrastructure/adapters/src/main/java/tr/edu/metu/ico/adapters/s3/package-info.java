/**
 * The file store on S3 and its signed links.
 *
 * <p>A link is for one key and one method; the meaning of a file is decided elsewhere.
 */
package tr.edu.metu.ico.adapters.s3;
