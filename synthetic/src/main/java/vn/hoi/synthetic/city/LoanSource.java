package vn.hoi.synthetic.city;

import java.util.List;
import java.util.Locale;

/** Where the money of loans comes from, and how many unions have some of it. */
public enum LoanSource {
  POLICY_BANK("NHCSXH", 0.9),
  AGRI_BANK("NHNN&PTNT", 0.4),
  UNION_FUND("Quỹ Hội", 0.3),
  OTHER("Khác", 0.1);

  public static final List<LoanSource> ALL = List.of(values());

  private final String label;
  private final double spread;

  LoanSource(String label, double spread) {
    this.label = label;
    this.spread = spread;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return label;
  }

  double spread() {
    return spread;
  }
}
