/**
 * The only way to write a log line, and the only fields it may contain.
 *
 * <p>No name, number, address or exception message can be written.
 */
package tr.edu.metu.ico.functions.log;
