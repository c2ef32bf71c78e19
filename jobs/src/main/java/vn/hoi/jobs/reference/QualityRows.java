package vn.hoi.jobs.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.QualityIndex;

/** The rows of the table of components of the quality index. */
final class QualityRows {
  private QualityRows() {}

  static List<@Nullable Object[]> components(QualityIndex index) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (QualityIndex.Component component : index.components()) {
      rows.add(
          new @Nullable Object[] {
            component.indicator(),
            component.category(),
            component.higher(),
            component.weight(),
            index.lowPercent(),
            index.highPercent(),
            index.minimumPercent()
          });
    }
    return rows;
  }
}
