package tr.edu.metu.ico.functions.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML file of the project, CloudFormation's short forms included; refuses unknown forms. */
public final class YamlFile {

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("!Ref", "Ref"),
            Map.entry("!Sub", "Fn::Sub"),
            Map.entry("!GetAtt", "Fn::GetAtt"),
            Map.entry("!If", "Fn::If"),
            Map.entry("!And", "Fn::And"),
            Map.entry("!Or", "Fn::Or"),
            Map.entry("!Not", "Fn::Not"),
            Map.entry("!Join", "Fn::Join"),
            Map.entry("!Condition", "Condition"),
            Map.entry("!Equals", "Fn::Equals"));

    private static final Map<String, Yaml> READ = new ConcurrentHashMap<>();

    private YamlFile() {}

    /** The document at this path below the project's root, which is read once in a process. */
    public static Yaml read(String path) {
        return READ.computeIfAbsent(path, file -> parse(text(file)));
    }

    /** The text at this path below the project's root. */
    public static String text(String path) {
        try {
            return Files.readString(projectRoot().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Yaml parse(String text) {
        var document = new Compose(LoadSettings.builder().build()).composeString(text);
        return new Yaml(document.map(YamlFile::convert).orElseThrow());
    }

    /** The folder of the template. */
    public static Path projectRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("template.yaml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no template.yaml above the working folder"));
    }

    private static Object convert(Node node) {
        var tag = node.getTag().getValue();
        if (SHORT_FORMS.containsKey(tag)) {
            return Map.of(SHORT_FORMS.get(tag), plain(node));
        }
        if (!tag.startsWith("tag:yaml.org,2002:")) {
            throw new IllegalArgumentException("unknown tag " + tag + " at " + node.getStartMark());
        }
        return plain(node);
    }

    private static Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence ->
                List.copyOf(sequence.getValue().stream().map(YamlFile::convert).toList());
            case MappingNode mapping -> map(mapping);
            default -> throw new IllegalArgumentException("no aliases here: " + node.getStartMark());
        };
    }

    private static Map<String, Object> map(MappingNode mapping) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : mapping.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            if (map.put(key, convert(entry.getValueNode())) != null) {
                throw new IllegalArgumentException("twice the same key: " + key + " at " + mapping.getStartMark());
            }
        }
        return map;
    }
}
