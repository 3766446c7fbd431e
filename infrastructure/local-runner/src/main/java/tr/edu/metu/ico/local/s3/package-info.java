/**
 * An S3 server that checks signatures, keeps the buckets' policies and tells functions of objects.
 *
 * <p>It stores files and does not look inside them.
 */
package tr.edu.metu.ico.local.s3;
