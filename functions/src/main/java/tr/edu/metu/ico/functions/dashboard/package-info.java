/**
 * What is going on in a call and who has to act: counts with the lists behind them, milestones, and the calls of a person.
 *
 * <p>It decides nothing and shows nothing of a result that is not published.
 */
package tr.edu.metu.ico.functions.dashboard;
