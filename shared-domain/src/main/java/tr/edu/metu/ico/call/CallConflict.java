package tr.edu.metu.ico.call;

import tr.edu.metu.ico.announcement.Text;

/** The state of the call does not allow the change. */
public final class CallConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    CallConflict(CallId call, Obstacle obstacle) {
        super("call " + call + ": " + obstacle);
        this.obstacle = obstacle;
    }

    /** The reason and the remedy, for the person who requested the change. */
    public Text text() {
        return obstacle.text();
    }
}
