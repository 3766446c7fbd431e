/**
 * The world of a season, drawn from a seed: students, partners, records, plans, documents.
 *
 * <p>It knows what is true and what each student wants; it sends nothing.
 */
package tr.edu.metu.ico.season.world;
