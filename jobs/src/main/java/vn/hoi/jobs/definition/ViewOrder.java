package vn.hoi.jobs.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoi.warehouse.definition.Faults;

/** Puts shared views behind the views they read. */
public final class ViewOrder {
  private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
  private static final Pattern READ =
      Pattern.compile("\\b(?:from|join)\\s+([a-z_][a-z_0-9]*)", Pattern.CASE_INSENSITIVE);

  /** Another table behind a comma; the one before it may have a short name. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?:\\s+(?:as\\s+)?[a-z_][a-z_0-9]*)?\\s*,\\s*([a-z_][a-z_0-9]*)",
          Pattern.CASE_INSENSITIVE);

  private ViewOrder() {}

  /** What a query reads by `from`, `join` and commas: tables, views and its own common tables. */
  public static Set<String> reads(String sql) {
    Set<String> reads = new HashSet<>();
    String quiet = COMMENT.matcher(sql).replaceAll(" ");
    Matcher read = READ.matcher(quiet);
    while (read.find()) {
      reads.add(read.group(1).toLowerCase(Locale.ROOT));
      Matcher another = ANOTHER.matcher(quiet).region(read.end(), quiet.length());
      while (another.lookingAt()) {
        reads.add(another.group(1).toLowerCase(Locale.ROOT));
        another.region(another.end(), quiet.length());
      }
    }
    return reads;
  }

  /**
   * The views in layers: those of a layer read only views of layers before. Views that read each
   * other in a circle are in none.
   */
  public static List<Map<String, String>> layers(Map<String, String> views) {
    Map<String, Set<String>> reads = new HashMap<>();
    views.forEach(
        (name, sql) -> {
          Set<String> read = reads(sql);
          read.retainAll(views.keySet());
          reads.put(name, read);
        });
    Map<String, String> waiting = new TreeMap<>(views);
    List<Map<String, String>> layers = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Map<String, String> layer = new LinkedHashMap<>();
      waiting.forEach(
          (name, sql) -> {
            if (reads.getOrDefault(name, Set.of()).stream().noneMatch(waiting::containsKey)) {
              layer.put(name, sql);
            }
          });
      if (layer.isEmpty()) {
        break;
      }
      layers.add(layer);
      waiting.keySet().removeAll(layer.keySet());
    }
    return layers;
  }

  /** The views that a query reads, and those that these read, out of all. */
  static Set<String> readBy(Set<String> names, Map<String, String> views) {
    Set<String> read = new HashSet<>();
    List<String> open = new ArrayList<>(names);
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      String sql = views.get(name);
      if (sql != null && read.add(name)) {
        open.addAll(reads(sql));
      }
    }
    return read;
  }

  /** The views, each behind those it reads. */
  static Map<String, String> inOrder(
      Map<String, String> views, Map<String, Path> files, Faults faults) {
    Map<String, String> ordered = new LinkedHashMap<>();
    layers(views).forEach(ordered::putAll);
    views.forEach(
        (name, sql) -> {
          Path file = files.get(name);
          if (!ordered.containsKey(name) && file != null) {
            faults.add(
                file, 1, "the view " + name + " waits for itself through the views it reads");
          }
        });
    return ordered;
  }
}
