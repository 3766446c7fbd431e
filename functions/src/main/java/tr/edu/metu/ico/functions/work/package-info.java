/**
 * Work lists of officers and coordinators, and what blocks the seal.
 *
 * <p>Lists only show and decide nothing; decisions are made on the items themselves.
 */
package tr.edu.metu.ico.functions.work;
