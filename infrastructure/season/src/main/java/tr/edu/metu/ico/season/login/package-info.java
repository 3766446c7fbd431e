/**
 * The made-up people of a season and how they sign in.
 *
 * <p>All of them are synthetic.
 */
package tr.edu.metu.ico.season.login;
