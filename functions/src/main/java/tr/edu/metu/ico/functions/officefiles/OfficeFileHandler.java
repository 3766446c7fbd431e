package tr.edu.metu.ico.functions.officefiles;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.events.Sweep;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * Fired every minute: writes the requested files that wait. A file takes seconds; if two runs write the same file, the first
 * outcome counts.
 */
public final class OfficeFileHandler implements RequestHandler<MilestoneEvent, MilestoneReport> {

    private final Parts parts;
    private final WriteFile writeFile;

    public OfficeFileHandler() {
        this(Wiring.parts());
    }

    public OfficeFileHandler(Parts parts) {
        this.parts = parts;
        writeFile = new WriteFile(parts);
    }

    @Override
    public MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        return Sweep.calls(parts.ports().calls(), "file.not_written", writeFile::waitingOf);
    }
}
