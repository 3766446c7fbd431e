/**
 * The blocks that link audit trails, and the check that recomputes them.
 *
 * <p>Nothing here writes a trail entry.
 */
package tr.edu.metu.ico.chain;
