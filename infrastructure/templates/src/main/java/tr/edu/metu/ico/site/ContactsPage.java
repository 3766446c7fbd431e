package tr.edu.metu.ico.site;

/**
 * Whom to ask.
 *
 * @param officeSite the address of the office's own site
 */
public record ContactsPage(String officeSite) {}
