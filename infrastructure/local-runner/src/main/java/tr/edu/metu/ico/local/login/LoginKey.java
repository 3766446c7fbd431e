package tr.edu.metu.ico.local.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import tr.edu.metu.ico.local.state.StateFile;

/** The key that signs tokens here: made once and kept in a file, so that people stay logged in when the system restarts. */
public final class LoginKey {
    private static final int BITS = 2048;

    private LoginKey() {}

    /** The key in this file, which is made first if it is missing. */
    public static RSAKey in(Path path) {
        var file = new StateFile(path);
        try {
            if (file.read().isEmpty()) {
                var made = new RSAKeyGenerator(BITS).generate();
                file.replace(made.toJSONString().getBytes(StandardCharsets.UTF_8));
            }
            return RSAKey.parse(new String(file.read().orElseThrow(), StandardCharsets.UTF_8));
        } catch (JOSEException | ParseException unusable) {
            throw new IllegalStateException("The key in " + path + " cannot be used.", unusable);
        }
    }
}
