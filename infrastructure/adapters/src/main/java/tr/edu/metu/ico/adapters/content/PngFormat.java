package tr.edu.metu.ico.adapters.content;

/** PNG: signature, chunks from IHDR to IEND without a gap, and nothing after them. */
final class PngFormat implements FileFormat {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Length, type and checksum of a chunk. */
    private static final int AROUND_CHUNK = 12;

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public boolean isWhole(Bytes bytes) {
        if (!begins(bytes) || !bytes.has(SIGNATURE.length + 4, "IHDR")) {
            return false;
        }
        long position = SIGNATURE.length;
        while (position + AROUND_CHUNK <= bytes.length()) {
            var length = bytes.fourAt((int) position);
            var last = length == 0 && bytes.has((int) position + 4, "IEND");
            position += AROUND_CHUNK + length;
            if (last) {
                return position >= bytes.lengthWithoutBlanks();
            }
        }
        return false;
    }

    @Override
    public boolean begins(Bytes bytes) {
        return bytes.has(0, SIGNATURE);
    }

    @Override
    public boolean endsWithin(Bytes bytes) {
        return bytes.last("IEND") > 0;
    }
}
