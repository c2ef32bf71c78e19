package vn.hoi.jobs.trace;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.opinion.DuckEngine;
import vn.hoi.jobs.place.PlacesReader;
import vn.hoi.jobs.value.Cells;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/**
 * Values counted by the indicators' own queries from a snapshot of which some rows are left out.
 */
final class Recount implements AutoCloseable {
  private static final Definitions DEFINITIONS = TestDefinitions.PRODUCT;

  private final SnapshotSession session;
  private final DuckEngine engine;
  private final Rollup rollup;
  private final Set<Table> partly = new HashSet<>();

  Recount(Warehouse warehouse, Snapshot snapshot) {
    session = SnapshotSession.open(warehouse, snapshot, Table.Access.RECORDS);
    engine = new DuckEngine(session.connection());
    rollup = new Rollup(PlacesReader.read(session), DEFINITIONS.disclosure().coverageGate());
    run("set threads = 1");
    run("create schema whole");
    for (Table table : Tables.all()) {
      run("create table whole." + table.name() + " as select * from " + table.name());
      run("drop view " + table.name());
      show(table, Map.of());
    }
    run("drop view indicator_value");
    run("create table indicator_value as select * from whole.indicator_value where false");
  }

  private void show(Table table, Map<String, Set<Long>> kept) {
    Set<Long> rows = kept.get(table.name());
    String some = rows == null ? "" : " where list_contains(" + rows + "::bigint[], source_row)";
    run("create or replace view " + table.name() + " as from whole." + table.name() + some);
    if (rows == null) {
      partly.remove(table);
    } else {
      partly.add(table);
    }
  }

  /**
   * The figures of an indicator at all places.
   *
   * @param kept the rows that are left for the query of an indicator, itself or one that it is made
   *     of, by table and source row; what is not named is whole
   */
  Map<ValueKey, String> figures(
      IndicatorDefinition indicator, Map<String, Map<String, Set<Long>>> kept) {
    run("delete from indicator_value");
    Map<ValueKey, String> figures = new TreeMap<>();
    for (IndicatorDefinition part : chain(indicator)) {
      show(kept.getOrDefault(part.id(), Map.of()));
      engine.views(DEFINITIONS.viewsOf(List.of(part)));
      List<IndicatorValue> values = rollup.values(part, engine.rows(part));
      if (part.equals(indicator)) {
        values.forEach(value -> figures.put(value.key(), figure(value)));
      } else {
        engine.insert(Tables.INDICATOR_VALUE, values.stream().map(IndicatorValue::row).toList());
      }
    }
    return figures;
  }

  private void show(Map<String, Set<Long>> kept) {
    for (Table table : Tables.all()) {
      if (kept.containsKey(table.name()) || partly.contains(table)) {
        show(table, kept);
      }
    }
  }

  private static String figure(IndicatorValue value) {
    return Cells.of(value.numerator())
        + " of "
        + Cells.of(value.denominator())
        + ", "
        + value.status().word();
  }

  /** The indicator behind those that it is made of. */
  static Collection<IndicatorDefinition> chain(IndicatorDefinition indicator) {
    Set<IndicatorDefinition> chain = new LinkedHashSet<>();
    ValueParts parts = new ValueParts(DEFINITIONS);
    for (Review review : DEFINITIONS.reviews()) {
      for (ValueParts.Part part : parts.of(indicator, review.id())) {
        chain.addAll(chain(DEFINITIONS.indicator(part.indicator())));
      }
    }
    chain.add(indicator);
    return chain;
  }

  private void run(String sql) {
    try (Statement statement = session.connection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
