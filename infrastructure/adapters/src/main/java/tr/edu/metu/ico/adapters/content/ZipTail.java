package tr.edu.metu.ico.adapters.content;

/** A ZIP archive is recognised by its end, so it can hide behind any other file; its directory is at the end of the file. */
final class ZipTail {

    private static final byte[] SIGNATURE = {'P', 'K', 5, 6};
    private static final int SHORTEST = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipTail() {}

    static boolean endsIn(Bytes bytes) {
        var first = Math.max(0, bytes.length() - SHORTEST - LONGEST_COMMENT);
        for (var position = bytes.length() - SHORTEST; position >= first; position--) {
            if (bytes.has(position, SIGNATURE) && position + SHORTEST + comment(bytes, position) <= bytes.length()) {
                return true;
            }
        }
        return false;
    }

    /** The length of the comment, lower byte first. */
    private static int comment(Bytes bytes, int position) {
        return bytes.at(position + 20) | bytes.at(position + 21) << 8;
    }
}
