package vn.hoi.warehouse.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/** A snapshot as a JSON file; docs/format.md specifies it. */
final class Manifest {
  static final String FORMAT = "hoi-snapshot/1";

  private Manifest() {}

  static String toJson(Snapshot snapshot) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("format", FORMAT);
          json.writeNumberField("sequence", snapshot.sequence());
          json.writeStringField("parent", snapshot.parent());
          json.writeObjectFieldStart("facts");
          for (Map.Entry<String, String> fact : new TreeMap<>(snapshot.facts()).entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("files");
          for (TableFile file : snapshot.files()) {
            json.writeStartObject();
            json.writeStringField("table", file.table());
            json.writeStringField("path", file.path());
            json.writeNumberField("rows", file.rows());
            json.writeNumberField("bytes", file.bytes());
            json.writeStringField("sha256", file.sha256());
            json.writeNumberField("table_version", file.tableVersion());
            json.writeStringField("origin", file.origin());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  static Snapshot read(Path file) {
    Faults faults = new Faults();
    YamlMap top = YamlFile.read(file, faults);
    top.oneOf("format", List.of(FORMAT));
    long sequence = top.integer("sequence");
    String parent = top.text("parent");
    YamlMap factFields = top.map("facts");
    Map<String, String> facts = new TreeMap<>();
    for (String name : factFields.names()) {
      facts.put(name, factFields.text(name));
    }
    List<TableFile> files = new ArrayList<>();
    for (YamlMap entry : top.maps("files")) {
      files.add(
          new TableFile(
              entry.text("table"),
              entry.text("path"),
              entry.integer("rows"),
              entry.integer("bytes"),
              entry.text("sha256"),
              (int) entry.integer("table_version"),
              entry.text("origin")));
    }
    if (!faults.none()) {
      throw Problem.ofOperator(
          "Cannot read the snapshot "
              + file
              + ": "
              + faults.all().get(0).sentence()
              + ". The file was changed by hand or by a fault of the disk; put it back from a copy"
              + " of the warehouse.");
    }
    return new Snapshot(sequence, parent, files, facts);
  }
}
