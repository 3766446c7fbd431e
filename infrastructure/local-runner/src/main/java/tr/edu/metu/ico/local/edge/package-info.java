/**
 * The distribution of the template: pages, API and styles under one address.
 *
 * <p>It keeps nothing; pages come from the bucket and all other responses from the API.
 */
package tr.edu.metu.ico.local.edge;
