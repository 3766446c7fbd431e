package tr.edu.metu.ico.adapters.content;

/** JPEG: start of image, segments up to the scan with a frame among them, end of image. */
final class JpegFormat implements FileFormat {

    private static final int MARKER = 0xff;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;
    private static final int HUFFMAN_TABLE = 0xc4;
    private static final int ARITHMETIC_TABLE = 0xcc;
    private static final int START_OF_SCAN = 0xda;

    @Override
    public String mediaType() {
        return "image/jpeg";
    }

    @Override
    public boolean isWhole(Bytes bytes) {
        return begins(bytes)
                && bytes.has(bytes.lengthWithoutBlanks() - 2, (byte) 0xff, (byte) 0xd9)
                && hasFrameBeforeScan(bytes);
    }

    @Override
    public boolean begins(Bytes bytes) {
        return bytes.has(0, (byte) 0xff, (byte) 0xd8);
    }

    /** An end marker before the picture's own scan belongs to a small preview. */
    @Override
    public boolean endsWithin(Bytes bytes) {
        return bytes.last((byte) 0xff, (byte) 0xd9) > bytes.last((byte) 0xff, (byte) START_OF_SCAN);
    }

    private static boolean hasFrameBeforeScan(Bytes bytes) {
        var frame = false;
        var position = 2;
        while (bytes.at(position) == MARKER && bytes.at(position + 1) != START_OF_SCAN) {
            frame |= isFrame(bytes.at(position + 1));
            var length = bytes.twoAt(position + 2);
            if (length < 2) {
                return false;
            }
            position += 2 + length;
        }
        return frame && bytes.at(position) == MARKER;
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != HUFFMAN_TABLE && marker != ARITHMETIC_TABLE;
    }
}
