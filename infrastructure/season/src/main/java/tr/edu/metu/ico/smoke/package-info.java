/**
 * The smoke test: what only a running system can prove, gone through once as an officer.
 *
 * <p>It cleans up what it made and touches nothing else.
 */
package tr.edu.metu.ico.smoke;
