/**
 * The ports and the use cases, wired to the adapters only in {@code Wiring}.
 *
 * <p>Contains no domain decisions and no code of a single route.
 */
package tr.edu.metu.ico.functions;
