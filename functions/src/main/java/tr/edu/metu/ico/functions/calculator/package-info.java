/**
 * The score calculator: what a score would be with numbers that anybody enters. Nothing is stored or logged.
 *
 * <p>It reads definitions, averages and equivalence tables, and nothing of students, applications or runs.
 */
package tr.edu.metu.ico.functions.calculator;
