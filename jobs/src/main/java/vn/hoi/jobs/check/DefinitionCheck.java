package vn.hoi.jobs.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.RowViews;
import vn.hoi.jobs.example.ExampleTables;
import vn.hoi.jobs.trace.TraceQuery;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.definition.Faults;
import vn.hoi.warehouse.definition.YamlFile;
import vn.hoi.warehouse.definition.YamlMap;
import vn.hoi.warehouse.table.Tables;

/**
 * Everything about definitions that can be told without Spark and without data: what cannot be
 * read, names that are not there, queries that DuckDB does not understand, `reads` that are not
 * what a query reads.
 */
public final class DefinitionCheck implements AutoCloseable {
  private final DefinitionFiles files;
  private final Faults faults;
  private final Faults notes;
  private final Definitions definitions;
  private final ExampleTables tables;
  private final QueryReader reader;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> soundViews = new HashSet<>();
  private final Map<String, Set<String>> readByView = new HashMap<>();
  private final Set<String> sound = new LinkedHashSet<>();

  /**
   * Reads the definitions and looks at all of them.
   *
   * @param faults what keeps a number from being computed, or makes it wrong
   * @param notes what may be wrong or slow
   */
  public DefinitionCheck(DefinitionFiles files, Faults faults, Faults notes) {
    this(files, faults, notes, Definitions.read(files, faults));
    definitions.views().keySet().forEach(this::checkView);
    definitions.indicators().values().forEach(this::checkIndicator);
  }

  /**
   * The same for the query of one indicator and the views it reads.
   *
   * @param id the indicator
   * @throws vn.hoi.warehouse.Problem of the operator when there is none of this name
   */
  public DefinitionCheck(DefinitionFiles files, Faults faults, Faults notes, String id) {
    this(files, faults, notes, Definitions.readFor(id, files, faults));
    IndicatorDefinition indicator = definitions.indicators().get(id);
    if (indicator != null) {
      Map<String, String> views = new LinkedHashMap<>(definitions.viewsOf(List.of(indicator)));
      views.putAll(RowViews.of(definitions, List.of(indicator)));
      views.keySet().forEach(this::checkView);
      checkIndicator(indicator);
    }
  }

  private DefinitionCheck(
      DefinitionFiles files, Faults faults, Faults notes, Definitions definitions) {
    this.files = files;
    this.faults = faults;
    this.notes = notes;
    this.definitions = definitions;
    this.tables = ExampleTables.open();
    this.reader = new QueryReader(tables.connection());
    Tables.all().forEach(table -> names.add(table.name()));
    names.addAll(Definitions.viewFiles(files).keySet());
  }

  /** The definitions; those with faults are there as far as they could be read. */
  public Definitions definitions() {
    return definitions;
  }

  /** The indicators whose queries DuckDB understands and that return what they must. */
  public Set<String> sound() {
    return Set.copyOf(sound);
  }

  /** The file of an indicator's query: a study may hold only one of the indicator's files. */
  Path query(IndicatorDefinition indicator) {
    return files.require("indicators/" + indicator.id() + "/indicator.sql");
  }

  /** The files that were read. */
  DefinitionFiles files() {
    return files;
  }

  /** Empty tables and the sound views over them. */
  ExampleTables tables() {
    return tables;
  }

  /**
   * The indicators that a study's own folder changes: by a file of theirs, or of a view they read.
   *
   * @param own the study's folder of definitions
   */
  public Set<String> changedBy(Path own) {
    return OwnChanges.of(files, definitions, own);
  }

  private void checkView(String name) {
    QueryText query = QueryText.read(files.require("views/" + name + ".sql"));
    Optional<Map<String, Integer>> reads = reader.tables(query, faults);
    if (reads.isEmpty()) {
      return;
    }
    readByView.put(name, reads.get().keySet());
    boolean readable = known(query, reads.get());
    EngineHabits.tell(query, faults);
    EngineHabits.note(query, notes);
    if (readable && reader.columns(query, faults).isPresent()) {
      FractionCasts.note(reader, query, notes);
      tables.view(name, query.text());
      soundViews.add(name);
    }
  }

  /** Whether all tables are there and can be read; a view with a fault is told once, at itself. */
  private boolean known(QueryText query, Map<String, Integer> reads) {
    boolean readable = true;
    Map<String, String> meant = new TreeMap<>();
    for (Map.Entry<String, Integer> read : reads.entrySet()) {
      String name = read.getKey();
      if (names.contains(name)) {
        readable &= isReadable(name);
      } else {
        String nearest = reader.nearest(name, names);
        meant.put(name, nearest);
        faults.add(
            query.file(),
            read.getValue(),
            "there is no table or view `" + name + "`; did you mean `" + nearest + "`?");
      }
    }
    if (readable && !meant.isEmpty()) {
      tellColumns(query, meant);
    }
    return readable && meant.isEmpty();
  }

  private boolean isReadable(String name) {
    return files.find("views/" + name + ".sql").isEmpty() || soundViews.contains(name);
  }

  /**
   * Tells columns that are not there, too, of a query in which names of tables have a slip: those
   * that are meant stand in for them.
   */
  private void tellColumns(QueryText query, Map<String, String> meant) {
    boolean sure =
        meant.entrySet().stream()
            .allMatch(
                slip ->
                    reader.alike(slip.getKey(), slip.getValue())
                        && !slip.getKey().equalsIgnoreCase(slip.getValue())
                        && isReadable(slip.getValue()));
    if (sure) {
      meant.forEach((slip, name) -> tables.view(quoted(slip), "select * from " + name));
      reader.columns(query, faults);
      meant.keySet().forEach(slip -> tables.withoutView(quoted(slip)));
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private void checkIndicator(IndicatorDefinition indicator) {
    QueryText query = QueryText.read(query(indicator));
    YamlMap yaml = YamlFile.read(indicator.file(), new Faults());
    Optional<Map<String, Integer>> reads =
        query.text().indexOf(';') >= 0 ? Optional.empty() : reader.tables(query, faults);
    if (reads.isPresent()) {
      if (names.containsAll(reads.get().keySet())) {
        new ReadsCheck(definitions, names, readByView)
            .tell(indicator, yaml, reads.get().keySet(), faults);
      }
      ReadsCheck.noteLarge(query, reads.get(), notes);
      EngineHabits.tell(query, faults);
      EngineHabits.note(query, notes);
      if (known(query, reads.get())) {
        reader
            .columns(query, faults)
            .ifPresent(
                columns -> {
                  FractionCasts.note(reader, query, notes);
                  if (ResultColumns.right(query, columns, faults)) {
                    sound.add(indicator.id());
                  }
                });
      }
    }
    YamlMap rows = yaml.map("rows");
    indicator.rows().forEach((table, condition) -> condition(indicator, rows, table, condition));
    if (files.find("indicators/" + indicator.id() + "/examples.yaml").isEmpty()) {
      faults.add(
          indicator.file(),
          1,
          "there is no examples.yaml beside it; write one example worked by hand at the least");
    }
  }

  private void condition(
      IndicatorDefinition indicator, YamlMap rows, String table, String condition) {
    if (Tables.named(table).filter(t -> t.has("source_row")).isEmpty()) {
      return; // Told when the definitions were read.
    }
    Faults found = new Faults();
    QueryText query = new QueryText(indicator.file(), TraceQuery.rowsQuery(table, condition));
    if (condition.indexOf(';') >= 0) {
      found.add(indicator.file(), 1, "one condition without `;` is wanted");
    } else {
      reader.columns(query, found);
    }
    found.all().stream()
        .filter(fault -> !aboutFaultyView(fault.sentence()))
        .forEach(
            fault ->
                faults.add(
                    indicator.file(),
                    rows.line(table),
                    "the condition `rows: " + table + "` is not understood: " + fault.sentence()));
  }

  private boolean aboutFaultyView(String sentence) {
    return readByView.keySet().stream()
        .filter(view -> !soundViews.contains(view))
        .anyMatch(view -> sentence.contains("Table with name " + view + " does not exist"));
  }

  @Override
  public void close() {
    tables.close();
  }
}
