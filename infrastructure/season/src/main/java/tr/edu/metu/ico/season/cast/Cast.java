package tr.edu.metu.ico.season.cast;

import java.util.List;
import java.util.Locale;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.Student;

/** The people at the login. */
public final class Cast {
    public static final Person OFFICER = People.named("officer-1");
    public static final Person SECOND_OFFICER = People.named("officer-2");

    private Cast() {}

    public static Person student(Student student) {
        return People.named(student.number());
    }

    /** The coordinator of a department, whether a demo person or not. */
    public static Person coordinator(String department) {
        var id = "coordinator-" + department.toLowerCase(Locale.ROOT);
        return new Person(
                id,
                Person.Group.coordinator,
                List.of(department),
                "Coordinator of " + department,
                department + " koordinatörü");
    }
}
