/**
 * Signatures by a key of AWS KMS.
 *
 * <p>No key material is ever in memory.
 */
package tr.edu.metu.ico.adapters.kms;
