/**
 * What becomes of a place after the publication: nomination, the host's decision, completion.
 *
 * <p>No placement is changed here, and no amount is computed.
 */
package tr.edu.metu.ico.mobility;
