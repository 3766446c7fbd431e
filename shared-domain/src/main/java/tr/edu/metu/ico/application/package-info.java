/**
 * Applications, their documents and reviews, and the ports that store them.
 *
 * <p>Whether an application is eligible or complete is judged in {@code submission} and {@code selection}.
 */
package tr.edu.metu.ico.application;
