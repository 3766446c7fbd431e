package tr.edu.metu.ico.functions.milestones;

import java.util.List;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.documents.RegisterUpload;
import tr.edu.metu.ico.functions.parts.Parts;

/** Registers every stored document of a call from a listing, regardless of its events (INV-6). */
public final class ReconcileDocuments {

    private final Files files;
    private final RegisterUpload registerUpload;

    public ReconcileDocuments(Parts parts) {
        files = parts.ports().files();
        registerUpload = new RegisterUpload(parts);
    }

    /** The number of files listed. */
    public int reconcile(CallId call) {
        int listed = 0;
        for (var area : List.of(Area.DOCUMENTS, Area.SPECIAL_DOCUMENTS)) {
            for (var file : files.list(area, call + "/")) {
                registerUpload.register(area, file.key());
                listed++;
            }
        }
        return listed;
    }
}
