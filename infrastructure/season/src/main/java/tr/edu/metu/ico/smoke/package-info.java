/**
 * The smoke test: checks once, as an officer, what only a running system can prove.
 *
 * <p>It removes what it created and touches nothing else.
 */
package tr.edu.metu.ico.smoke;
