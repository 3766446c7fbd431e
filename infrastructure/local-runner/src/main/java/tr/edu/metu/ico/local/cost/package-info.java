/**
 * What a played season would cost on AWS: counted calls times a dated price table.
 *
 * <p>It plays nothing and decides nothing.
 */
package tr.edu.metu.ico.local.cost;
