package tr.edu.metu.ico.functions.events;

import java.util.List;

/** What a milestone function did, call by call; for manual testing. */
public final class MilestoneReport {

    private List<String> lines = List.of();

    public static MilestoneReport of(List<String> lines) {
        var report = new MilestoneReport();
        report.setLines(lines);
        return report;
    }

    public List<String> getLines() {
        return lines;
    }

    public void setLines(List<String> lines) {
        this.lines = List.copyOf(lines);
    }
}
