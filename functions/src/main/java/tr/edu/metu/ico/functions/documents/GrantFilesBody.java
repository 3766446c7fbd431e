package tr.edu.metu.ico.functions.documents;

import java.util.List;

/**
 * What a student has handed in for the grant after the result.
 *
 * @param takes the slots for which more is taken now: {@code green-travel}, {@code inclusion}
 */
public record GrantFilesBody(List<String> takes, List<DocumentBody> documents) {}
