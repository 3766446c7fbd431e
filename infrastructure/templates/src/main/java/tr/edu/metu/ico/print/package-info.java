/**
 * Letters as PDF files: what they show, their template and their typesetting.
 *
 * <p>Nothing here reads a store or a clock, and the same letter is always the same bytes.
 */
package tr.edu.metu.ico.print;
