/**
 * Recording the facts of a stay, the resulting amounts, and passed-on grants.
 *
 * <p>No amount is computed here or entered by hand.
 */
package tr.edu.metu.ico.functions.grants;
