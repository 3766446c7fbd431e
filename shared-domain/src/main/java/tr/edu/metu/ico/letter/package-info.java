/**
 * Letters that the office issues about an application, the code by which anybody can check one, and their port.
 *
 * <p>What a letter looks like is in the templates; acceptance letters that students upload are documents.
 */
package tr.edu.metu.ico.letter;
