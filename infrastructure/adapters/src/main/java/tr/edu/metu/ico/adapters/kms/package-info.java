/**
 * Signatures made with a key in AWS KMS.
 *
 * <p>No key material is ever in memory.
 */
package tr.edu.metu.ico.adapters.kms;
