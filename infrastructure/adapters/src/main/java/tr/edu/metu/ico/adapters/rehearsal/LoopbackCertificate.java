package tr.edu.metu.ico.adapters.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;

/**
 * A self-signed certificate for 127.0.0.1. The JDK has no public way to make one, and a library for it would be larger than the
 * rest of a function; so its few fields are written here, in the order of RFC 5280.
 */
final class LoopbackCertificate {

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int UTF8_STRING = 0x0c;
    private static final int UTC_TIME = 0x17;
    private static final int VERSION = 0xa0;
    private static final int EXTENSIONS = 0xa3;
    private static final int IP_ADDRESS = 0x87;
    private static final int SHORT_LENGTH = 0x7f;
    private static final int LONG_FORM = 0x80;

    private static final byte[] RSA_WITH_SHA256 = HexFormat.of().parseHex("300d06092a864886f70d01010b0500");
    private static final byte[] COMMON_NAME = HexFormat.of().parseHex("0603550403");
    private static final byte[] ALTERNATIVE_NAMES = HexFormat.of().parseHex("0603551d11");
    private static final byte[] THIRD_VERSION = HexFormat.of().parseHex("020102");
    private static final byte[] SERIAL_NUMBER = HexFormat.of().parseHex("020101");
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private LoopbackCertificate() {}

    /** @param pair a pair of RSA keys */
    static Certificate of(KeyPair pair) throws GeneralSecurityException {
        var content = content(pair);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(content);
        var signed = value(SEQUENCE, content, RSA_WITH_SHA256, value(BIT_STRING, new byte[1], signature.sign()));
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
    }

    private static byte[] content(KeyPair pair) {
        var name = value(SEQUENCE, value(SET, value(SEQUENCE, COMMON_NAME, value(UTF8_STRING, text("rehearsal")))));
        // two-digit years below 50 are in this century
        var valid = value(SEQUENCE, value(UTC_TIME, text("200101000000Z")), value(UTC_TIME, text("491231235959Z")));
        var address = value(OCTET_STRING, value(SEQUENCE, value(IP_ADDRESS, LOOPBACK)));
        return value(
                SEQUENCE,
                value(VERSION, THIRD_VERSION),
                SERIAL_NUMBER,
                RSA_WITH_SHA256,
                name,
                valid,
                name,
                pair.getPublic().getEncoded(),
                value(EXTENSIONS, value(SEQUENCE, value(SEQUENCE, ALTERNATIVE_NAMES, address))));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A value of ASN.1 in DER: its tag, its length, its parts. */
    private static byte[] value(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) {
            content.writeBytes(part);
        }
        var encoded = new ByteArrayOutputStream();
        encoded.write(tag);
        if (content.size() <= SHORT_LENGTH) {
            encoded.write(content.size());
        } else {
            var length = BigInteger.valueOf(content.size()).toByteArray();
            int first = length[0] == 0 ? 1 : 0;
            encoded.write(LONG_FORM + length.length - first);
            encoded.write(length, first, length.length - first);
        }
        encoded.writeBytes(content.toByteArray());
        return encoded.toByteArray();
    }
}
