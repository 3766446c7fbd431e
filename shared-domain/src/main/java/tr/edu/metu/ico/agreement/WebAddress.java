package tr.edu.metu.ico.agreement;

import java.net.URI;

/** An external web page that people are sent to; {@code https} only. */
public record WebAddress(String value) {

    private static final int LONGEST = 500;

    public WebAddress {
        var uri = URI.create(value);
        if (value.length() > LONGEST || !"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("a link must start with https:// and name a host");
        }
        if (uri.getUserInfo() != null) {
            throw new IllegalArgumentException("a link must not carry a user name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
