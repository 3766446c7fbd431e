package tr.edu.metu.ico.site;

/**
 * Where the site stands.
 *
 * @param origin scheme and host without a slash at the end, such as {@code https://mobility.example.edu}
 * @param build  the build of the files under {@code /app}; part of their address, so that they can be cached for ever
 */
public record SiteAddress(String origin, String build) {

    public SiteAddress {
        if (!origin.matches("https?://[^/]+")) {
            throw new IllegalArgumentException("origin must be scheme and host, without a slash at the end");
        }
    }

    /** With the build of the files on the class path. */
    public static SiteAddress of(String origin) {
        return new SiteAddress(origin, AppFiles.build());
    }
}
