/**
 * An S3 server that checks signatures, enforces the bucket policies and notifies functions of objects.
 *
 * <p>It stores files and does not look inside them.
 */
package tr.edu.metu.ico.local.s3;
