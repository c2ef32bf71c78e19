package vn.hoi.warehouse.definition;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A map of a definition, read field by field. A missing or malformed field becomes a fault with its
 * line and a harmless value is returned, so that reading goes on and the author sees all faults at
 * once. {@link #end()} makes every field that nobody asked for a fault. All scalars are taken as
 * the text that was written: {@code 010} stays {@code 010}.
 */
public final class YamlMap {
  private final Path file;
  private final int line;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();
  private final Faults faults;

  YamlMap(Path file, int line, List<NodeTuple> tuples, Faults faults) {
    this.file = file;
    this.line = line;
    this.faults = faults;
    for (NodeTuple tuple : tuples) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (fields.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
          faults.add(file, line(key), "the field `" + key.getValue() + "` stands twice");
        }
        lines.putIfAbsent(key.getValue(), line(key));
      } else {
        faults.add(file, line(tuple.getKeyNode()), "a field's name must be a word");
      }
    }
  }

  static int line(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }

  /** The file it was read from. */
  public Path file() {
    return file;
  }

  /** The line on which the map begins, from 1. */
  public int line() {
    return line;
  }

  /** The line of a field, or of the map when the field is missing. */
  public int line(String field) {
    return lines.getOrDefault(field, line);
  }

  /** The names of the fields as written, in order. */
  public List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /** Whether the field is there and not null. */
  public boolean has(String field) {
    Node node = fields.get(field);
    return node != null && !isNull(node);
  }

  /** Notes a fault at a field. */
  public void fault(String field, String sentence) {
    faults.add(file, line(field), sentence);
  }

  /** A required text; empty text when missing, with a fault. */
  public String text(String field) {
    return optionalText(field)
        .orElseGet(
            () -> {
              if (!has(field)) {
                fault(field, "the field `" + field + "` is missing");
              }
              return "";
            });
  }

  /** A text that may be missing. */
  public Optional<String> optionalText(String field) {
    asked.add(field);
    if (!has(field)) {
      return Optional.empty();
    }
    if (fields.get(field) instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    fault(field, "the field `" + field + "` must be a text");
    return Optional.empty();
  }

  /** A required text that is one of some words; the first word when faulty. */
  public String oneOf(String field, List<String> words) {
    String text = text(field);
    if (words.contains(text)) {
      return text;
    }
    if (has(field)) {
      fault(field, "`" + field + ": " + text + "` must be one of " + String.join(", ", words));
    }
    return words.get(0);
  }

  /** A required whole number; 0 when faulty. */
  public long integer(String field) {
    OptionalLong number = optionalInteger(field);
    if (number.isEmpty() && !has(field)) {
      fault(field, "the field `" + field + "` is missing");
    }
    return number.orElse(0);
  }

  /** A required whole number from {@code least} to {@code most}; one of these two when faulty. */
  public int integer(String field, int least, int most) {
    OptionalLong number = optionalInteger(field);
    if (number.isEmpty() && !has(field)) {
      fault(field, "the field `" + field + "` is missing");
    }
    long whole = number.orElse(least);
    if (whole < least || whole > most) {
      fault(field, "`" + field + ": " + whole + "` must be from " + least + " to " + most);
    }
    return (int) Math.max(least, Math.min(most, whole));
  }

  /** A whole number that may be missing. */
  public OptionalLong optionalInteger(String field) {
    Optional<String> text = optionalText(field);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text.get()));
    } catch (NumberFormatException e) {
      fault(field, "`" + field + ": " + text.get() + "` must be a whole number");
      return OptionalLong.empty();
    }
  }

  /** A truth value that is {@code false} when missing. */
  public boolean flag(String field) {
    Optional<String> text = optionalText(field);
    if (text.isEmpty() || text.get().equals("false")) {
      return false;
    }
    if (!text.get().equals("true")) {
      fault(field, "`" + field + ": " + text.get() + "` must be true or false");
    }
    return text.get().equals("true");
  }

  /** A required date written 2019-12-31; 1970-01-01 when faulty. */
  public LocalDate date(String field) {
    Optional<LocalDate> date = optionalDate(field);
    if (date.isEmpty() && !has(field)) {
      fault(field, "the field `" + field + "` is missing");
    }
    return date.orElse(LocalDate.EPOCH);
  }

  /** A date that may be missing. */
  public Optional<LocalDate> optionalDate(String field) {
    Optional<String> text = optionalText(field);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      fault(field, "`" + field + ": " + text.orElse("") + "` must be a date such as 2019-12-31");
      return Optional.empty();
    }
  }

  /** A map that may be missing: then an empty one. */
  public YamlMap map(String field) {
    asked.add(field);
    if (has(field)) {
      if (fields.get(field) instanceof MappingNode map) {
        return new YamlMap(file, line(map), map.getValue(), faults);
      }
      fault(field, "the field `" + field + "` must hold fields of its own");
    }
    return new YamlMap(file, line(field), List.of(), faults);
  }

  /** A list of maps that may be missing: then an empty one. */
  public List<YamlMap> maps(String field) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node node : items(field)) {
      if (node instanceof MappingNode map) {
        maps.add(new YamlMap(file, line(map), map.getValue(), faults));
      } else {
        faults.add(file, line(node), "each entry of `" + field + "` must hold fields");
      }
    }
    return maps;
  }

  /** A list of texts that may be missing: then an empty one. A single text is a list of one. */
  public List<String> texts(String field) {
    if (has(field) && fields.get(field) instanceof ScalarNode scalar) {
      asked.add(field);
      return List.of(scalar.getValue());
    }
    List<String> texts = new ArrayList<>();
    for (Node node : items(field)) {
      if (node instanceof ScalarNode scalar) {
        texts.add(isNull(scalar) ? "" : scalar.getValue());
      } else {
        faults.add(file, line(node), "each entry of `" + field + "` must be a text");
      }
    }
    return texts;
  }

  private List<Node> items(String field) {
    asked.add(field);
    if (!has(field)) {
      return List.of();
    }
    if (fields.get(field) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(field, "the field `" + field + "` must be a list");
    return List.of();
  }

  /** Ends the reading: every field that was not asked for is a fault. */
  public void end() {
    for (String field : fields.keySet()) {
      if (!asked.contains(field)) {
        fault(
            field, "the field `" + field + "` is unknown; known here: " + String.join(", ", asked));
      }
    }
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
  }
}
