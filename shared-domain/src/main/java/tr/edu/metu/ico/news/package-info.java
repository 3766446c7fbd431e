/**
 * News of the office: what it says, from draft to withdrawal, with every version kept.
 *
 * <p>Text is data, never markup; how it looks is decided where pages are written.
 */
package tr.edu.metu.ico.news;
