/**
 * What use cases are made of: the ports, the clock, ids, the audit trail, the definitions and the limits.
 *
 * <p>It knows no use case and no handler.
 */
package tr.edu.metu.ico.functions.parts;
