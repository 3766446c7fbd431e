/**
 * Where a student's application stands in a call and what comes next.
 *
 * <p>It decides nothing: conditions are judged in {@code submission}, results in {@code selection}.
 */
package tr.edu.metu.ico.progress;
