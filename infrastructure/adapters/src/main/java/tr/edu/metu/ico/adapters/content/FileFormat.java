package tr.edu.metu.ico.adapters.content;

/** A kind of file that may be uploaded. */
interface FileFormat {

    String mediaType();

    /** Whether the bytes are one file of this format from the first byte to the last. */
    boolean isWhole(Bytes bytes);
}
