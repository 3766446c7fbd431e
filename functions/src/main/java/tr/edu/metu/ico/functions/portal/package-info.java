/**
 * What the signed-in pages for students read in addition to the other concerns: who they are, where they stand, what
 * the form asks, what the office knows about them and what they sent.
 *
 * <p>Nothing is written here.
 */
package tr.edu.metu.ico.functions.portal;
