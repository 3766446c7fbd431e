/**
 * The JSON forms of sealed inputs, rows, manifests and request bodies, read strictly.
 *
 * <p>No definition of a call ({@code json.definition}) and no storing.
 */
package tr.edu.metu.ico.adapters.json;
