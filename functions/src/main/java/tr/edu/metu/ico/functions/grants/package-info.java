/**
 * Recording the facts of a stay, the amounts that follow, and grants that pass on.
 *
 * <p>No amount is computed here and none is entered by hand.
 */
package tr.edu.metu.ico.functions.grants;
