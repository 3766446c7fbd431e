/**
 * What a season is played on, drawn from a seed: students, partners, records, plans, papers.
 *
 * <p>It knows what is true and what each student wants; it sends nothing.
 */
package tr.edu.metu.ico.season.world;
