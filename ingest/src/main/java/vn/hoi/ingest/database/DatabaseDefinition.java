package vn.hoi.ingest.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.core.Parser;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * What is asked of a database: {@code databases/NAME.yaml} of a study's definitions.
 *
 * @param name the definition's file name
 * @param kind the mapping that reads the answer; the answer's column labels are its headings
 * @param query the rows, in an order that the same data always have
 * @param control one row: the number of rows under {@code rows}, and for any column of the answer
 *     its sum under that column's label
 * @param synthetic whether the data are made up
 */
public record DatabaseDefinition(
    String name, String kind, String query, String control, boolean synthetic) {
  private static final String FOLDER = "databases";
  private static final Pattern ORDERED = Pattern.compile("(?s).*\\border\\s+by\\b.*");
  private static final Pattern COMMENTS =
      Pattern.compile("(?s)(?:\\s++|--[^\n]*+\n|/\\*.*?\\*/)*+");
  private static final Pattern ASKING = Pattern.compile("(?i)\\(|(select|with|values|table)\\b");

  /** All that are in force; each is read by a mapping for persons that come as CSV. */
  public static List<DatabaseDefinition> read(
      DefinitionFiles files, Mappings mappings, Faults faults) {
    List<String> kinds =
        mappings.all().stream()
            .filter(m -> m.persons() && !m.workbook())
            .map(MappingDefinition::kind)
            .toList();
    List<DatabaseDefinition> all = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.below(FOLDER).entrySet()) {
      if (file.getKey().endsWith(".yaml")) {
        all.add(read(YamlFile.read(file.getValue(), faults), kinds));
      }
    }
    return all;
  }

  private static DatabaseDefinition read(YamlMap map, List<String> kinds) {
    String file = String.valueOf(map.file().getFileName());
    DatabaseDefinition definition =
        new DatabaseDefinition(
            file.substring(0, file.length() - ".yaml".length()),
            map.text("mapping"),
            map.text("query").strip(),
            map.text("control").strip(),
            map.flag("synthetic"));
    if (!kinds.contains(definition.kind())) {
      map.fault("mapping", "there is no mapping `" + definition.kind() + "` for persons in CSV");
    }
    if (!ORDERED.matcher(definition.query().toLowerCase(Locale.ROOT)).matches()) {
      map.fault("query", "the query must say `ORDER BY` a key, so that rows keep their numbers");
    }
    checkAsks(map, "query", definition.query());
    checkAsks(map, "control", definition.control());
    map.end();
    return definition;
  }

  /** A second statement could end the read-only transaction, and some others act in spite of it. */
  private static void checkAsks(YamlMap map, String field, String sql) {
    Matcher comments = COMMENTS.matcher(sql);
    boolean asks =
        comments.lookingAt()
            && ASKING.matcher(sql).region(comments.end(), sql.length()).lookingAt();
    if (!asks || statements(sql) != 1) {
      map.fault(
          field,
          "`"
              + field
              + "` must be one query, SELECT … or WITH …, and nothing else; take the rest out");
    }
  }

  /** How many statements the driver would send. */
  private static int statements(String sql) {
    try {
      return Parser.parseJdbcSql(sql, true, false, true, false, false).size();
    } catch (SQLException e) {
      return 0;
    }
  }
}
