/**
 * A recount of the published result, from the files and the facts of the world.
 *
 * <p>It shares no code with the system.
 */
package tr.edu.metu.ico.season.result;
