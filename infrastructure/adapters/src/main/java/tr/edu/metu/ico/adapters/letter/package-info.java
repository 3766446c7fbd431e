/**
 * The signed statement inside the file of a letter: written when the letter is made, and examined by anybody.
 *
 * <p>What the letter looks like is in the templates.
 */
package tr.edu.metu.ico.adapters.letter;
