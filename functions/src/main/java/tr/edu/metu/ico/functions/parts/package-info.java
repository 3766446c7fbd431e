/**
 * What use cases are built from: the ports, the clock, ids, the audit trail, the definitions and the limits.
 *
 * <p>It does not depend on use cases or handlers.
 */
package tr.edu.metu.ico.functions.parts;
