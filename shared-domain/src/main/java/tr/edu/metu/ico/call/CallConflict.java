package tr.edu.metu.ico.call;

import tr.edu.metu.ico.announcement.Text;

/** The call is not in the state that a change needs. */
public final class CallConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    CallConflict(CallId call, Obstacle obstacle) {
        super("call " + call + ": " + obstacle);
        this.obstacle = obstacle;
    }

    /** Why not and what to do, for the person who asked for the change. */
    public Text text() {
        return obstacle.text();
    }
}
