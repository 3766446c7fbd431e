package tr.edu.metu.ico.site;

/**
 * The entry of the portal: its modules show everything else, once a person has logged in.
 *
 * @param login where to log in
 */
public record PortalPage(PortalLogin login) {}
