package tr.edu.metu.ico.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a black and white picture. */
final class QrCode {

    /** Pixels of a module; the picture is printed much smaller. */
    private static final int SCALE = 6;

    /** Modules of white around it, as the standard asks. */
    private static final int QUIET = 4;

    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** The text as a PNG in a {@code data:} address; it is readable with 15 percent of it damaged. */
    static String of(String text) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(text), "png", png);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BufferedImage picture(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / SCALE - QUIET, y / SCALE - QUIET);
                picture.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        return picture;
    }
}
