package tr.edu.metu.ico.functions.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.news.News;

/** Remembers what ports answered until it is told to forget: the pages of one pass show mostly the same items (decision 0088). */
final class ReadOnce {

    /** What a port answers is complete then; a stream is read later, and only once. */
    private static final Set<Class<?>> COMPLETE = Set.of(Optional.class, List.class, Map.class);

    private final Map<Question, Object> answers = new HashMap<>();

    private record Question(Object port, Method method, List<Object> arguments) {}

    /** The same parts, which read calls, news and office data once. */
    Parts of(Parts parts) {
        var ports = parts.ports();
        return parts.with(ports.reading(
                remembering(Calls.class, ports.calls()),
                remembering(OfficeData.class, ports.officeData()),
                remembering(Imports.class, ports.imports()),
                remembering(News.class, ports.news())));
    }

    /** What is asked from now on is read anew. */
    void forget() {
        answers.clear();
    }

    private <P> P remembering(Class<P> type, P port) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> COMPLETE.contains(method.getReturnType())
                        ? remembered(port, method, arguments)
                        : asked(port, method, arguments)));
    }

    private Object remembered(Object port, Method method, Object[] arguments) throws Throwable {
        var question = new Question(port, method, arguments == null ? List.of() : Arrays.asList(arguments));
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var answer = asked(port, method, arguments);
        answers.put(question, answer);
        return answer;
    }

    private static Object asked(Object port, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
