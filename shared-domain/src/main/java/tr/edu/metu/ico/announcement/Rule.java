package tr.edu.metu.ico.announcement;

/** A rule of a call: a value that carries its own clause. */
public interface Rule {

    Clause clause();

    default RuleId id() {
        return clause().id();
    }
}
