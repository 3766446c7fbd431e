package tr.edu.metu.ico.site;

/**
 * Where the site stands.
 *
 * @param origin scheme and host without a slash at the end, such as {@code https://mobility.example.edu}; blank where
 *               addresses are relative to the page
 * @param build  the build of the files under {@code /app}; part of their address, so that they can be cached for ever
 */
public record SiteAddress(String origin, String build) {

    public SiteAddress {
        if (!origin.isEmpty() && !origin.matches("https?://[^/]+")) {
            throw new IllegalArgumentException("origin must be scheme and host, without a slash at the end");
        }
    }

    /** For a page that is answered beside the site and does not know under which name it is reached. */
    public static SiteAddress relative() {
        return of("");
    }

    /** Whether the page can name its own address; one that cannot is not for search engines. */
    public boolean isKnown() {
        return !origin.isEmpty();
    }

    /** With the build of the files on the class path. */
    public static SiteAddress of(String origin) {
        return new SiteAddress(origin, AppFiles.build());
    }
}
