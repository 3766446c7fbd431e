/**
 * Work lists of officers and coordinators, and what blocks the seal.
 *
 * <p>Lists show and decide nothing; whoever decides reads the thing itself.
 */
package tr.edu.metu.ico.functions.work;
