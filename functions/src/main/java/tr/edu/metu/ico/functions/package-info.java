/**
 * The ports and the use cases, joined to the adapters in {@code Wiring} only.
 *
 * <p>No decision of the domain and no code of a single route.
 */
package tr.edu.metu.ico.functions;
