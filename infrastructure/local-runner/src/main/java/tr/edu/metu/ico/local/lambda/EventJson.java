package tr.edu.metu.ico.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/** Chooses the serializers of a handler's event and response, as Lambda's Java runtime does. */
record EventJson(PojoSerializer<Object> event, PojoSerializer<Object> answer) {
    static EventJson of(Class<?> handler) {
        for (Class<?> type = handler; type != null; type = type.getSuperclass()) {
            var found = Stream.of(type.getGenericInterfaces())
                    .filter(ParameterizedType.class::isInstance)
                    .map(ParameterizedType.class::cast)
                    .filter(candidate -> candidate.getRawType() == RequestHandler.class)
                    .map(ParameterizedType::getActualTypeArguments)
                    .findFirst();
            if (found.isPresent()) {
                return new EventJson(serializer(found.get()[0]), serializer(found.get()[1]));
            }
        }
        throw new IllegalArgumentException(handler.getName() + " does not say which event it takes.");
    }

    private static PojoSerializer<Object> serializer(Type type) {
        if (type instanceof Class<?> known && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())) {
            return widened(LambdaEventSerializers.serializerFor(known, known.getClassLoader()));
        }
        return JacksonFactory.getInstance().getSerializer(type);
    }

    @SuppressWarnings("unchecked")
    private static PojoSerializer<Object> widened(PojoSerializer<?> serializer) {
        return (PojoSerializer<Object>) serializer;
    }
}
