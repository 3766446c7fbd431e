/**
 * The second implementation that verifies every run and every grant before it takes effect.
 *
 * <p>It may use values of the domain but no code that computed what it checks.
 */
package tr.edu.metu.ico.checker;
