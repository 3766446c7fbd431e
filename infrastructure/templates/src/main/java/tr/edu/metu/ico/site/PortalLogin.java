package tr.edu.metu.ico.site;

/**
 * The login as a browser uses it: the authorization code flow with PKCE. Without a login page all values but the client are
 * blank, and the portal says that nobody can log in.
 *
 * @param authorize the address of the login page
 * @param token     where a code or a refresh token is exchanged for tokens
 * @param logout    the address that ends the login; the address to return to is appended to it
 * @param client    the id of this client
 */
public record PortalLogin(String authorize, String token, String logout, String client) {}
