/**
 * The JSON forms of sealed inputs, rows, manifests and request bodies, read strictly.
 *
 * <p>Definitions of calls are in {@code json.definition}; nothing is stored here.
 */
package tr.edu.metu.ico.adapters.json;
