package tr.edu.metu.ico.file;

import tr.edu.metu.ico.call.Sha256;

/** What an uploader declares about a file; the signed link binds the upload to it. */
public record FileSpec(String name, String contentType, long size, Sha256 digest) {}
