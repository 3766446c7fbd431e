/**
 * Small files in which parts of the local system store what has to survive a restart.
 *
 * <p>It is never deployed.
 */
package tr.edu.metu.ico.local.state;
