package tr.edu.metu.ico.functions.events;

/** The scheduler's event: one call, or no call for the sweep over all calls. A plain bean, as Lambda reads it. */
public final class MilestoneEvent {

    private String call;
    private String dueAt;

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    /** When it was due; for the log only, since the call itself determines what is due. */
    public String getDueAt() {
        return dueAt;
    }

    public void setDueAt(String dueAt) {
        this.dueAt = dueAt;
    }
}
