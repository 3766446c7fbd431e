/**
 * The second implementation that judges every run and every grant before it counts.
 *
 * <p>It may use values of the domain but no code that computed what it checks.
 */
package tr.edu.metu.ico.checker;
