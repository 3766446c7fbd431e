/**
 * The office's news as officers write them: drafts, publication, withdrawal, versions.
 *
 * <p>What everybody sees of them is rendered in {@code site}.
 */
package tr.edu.metu.ico.functions.news;
