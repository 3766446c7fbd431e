/**
 * Starting and stopping the system on this machine from the template.
 *
 * <p>It has no rules of the system: the deployed handlers answer every request.
 */
package tr.edu.metu.ico.local;
