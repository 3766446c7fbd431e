package tr.edu.metu.ico.functions.privacy;

/**
 * Carries out a planned erasure.
 *
 * @param plan the digest of the plan that the officer has read
 */
public record ErasureRequestBody(String plan) {}
