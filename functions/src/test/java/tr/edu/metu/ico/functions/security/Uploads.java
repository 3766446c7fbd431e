package tr.edu.metu.ico.functions.security;

import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.documents.DocumentScannedHandler;
import tr.edu.metu.ico.functions.documents.DocumentUploadedHandler;

/** Ada's documents as they are uploaded to the buckets. */
public final class Uploads {

    private final Story story;

    Uploads(Story story) {
        this.story = story;
    }

    /** Ada uploads a document and the S3 event arrives; returns its id. */
    public String upload(String slot, String fileName) {
        var uploaded = put(slot, fileName);
        notifyUploaded(slot, uploaded);
        return uploaded;
    }

    /** The S3 event for Ada's document arrives. */
    public void notifyUploaded(String slot, String id) {
        story.by("DocumentUploadedHandler");
        new DocumentUploadedHandler(story.world.freshParts(), "special")
                .handleRequest(
                        Bodies.created(area(slot) == Area.DOCUMENTS ? "documents" : "special", key(slot, id)), null);
    }

    /** The scanner reports Ada's document as clean. */
    public void scanned(String slot, String id) {
        story.by("DocumentScannedHandler");
        new DocumentScannedHandler(story.world.freshParts(), "special")
                .handleRequest(
                        Bodies.scanned(
                                area(slot) == Area.DOCUMENTS ? "documents" : "special",
                                key(slot, id),
                                "NO_THREATS_FOUND"),
                        null);
    }

    private static Area area(String slot) {
        return slot.equals("LANGUAGE") ? Area.DOCUMENTS : Area.SPECIAL_DOCUMENTS;
    }

    private static String key(String slot, String id) {
        return Story.CALL + "/" + Story.ADA_NUMBER + "/" + id;
    }

    /** Makes a hidden PUT visible. */
    public void show(String slot, String id) {
        story.files.show(area(slot), key(slot, id));
    }

    /** Ada uploads a document that is invisible before {@link #show}, but the S3 event arrives; returns its id. */
    public String putHidden(String slot, String fileName) {
        var id = link(slot, fileName);
        story.files.putHidden(area(slot), key(slot, id), Bodies.pdf(slot));
        notifyUploaded(slot, id);
        return id;
    }

    /** Ada uploads a document and the event is lost; returns its id. */
    public String put(String slot, String fileName) {
        var id = link(slot, fileName);
        story.files.put(area(slot), key(slot, id), Bodies.pdf(slot));
        return id;
    }

    /** Ada asks for a link and uploads nothing; returns the id of the document. */
    public String link(String slot, String fileName) {
        return Answers.json(Answers.ok(story.world
                        .as(Story.ADA)
                        .body(Bodies.upload(slot, fileName, Bodies.pdf(slot)))
                        .ask("POST " + Story.APPLICATION + "/documents", Story.path(Story.ADA_NUMBER))))
                .get("id")
                .asText();
    }
}
