/**
 * A function that looks every five minutes whether table and gateway answer.
 *
 * <p>It changes nothing and reads nothing of a person.
 */
package tr.edu.metu.ico.functions.canary;
