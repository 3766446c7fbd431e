/**
 * Objections of students and the answers of officers.
 *
 * <p>An upheld objection changes no result: a correction does.
 */
package tr.edu.metu.ico.functions.objections;
