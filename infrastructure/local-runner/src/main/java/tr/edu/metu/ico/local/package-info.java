/**
 * Starting and stopping the system on this machine from the template.
 *
 * <p>No rule of the system: the deployed handlers answer everything.
 */
package tr.edu.metu.ico.local;
