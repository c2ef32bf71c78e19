package vn.hoi.synthetic.city;

/** A question of the synthetic survey. */
public enum SurveyQuestion {
  SATISFIED("C1", 3.6),
  MEETINGS("C2", 3.3),
  VOICE("C3", 3.1),
  PROTECTED("C4", 3.4),
  TRAINED("C5", 3.2),
  MEANS("C6", 2.6);

  private final String label;
  private final double mean;

  SurveyQuestion(String label, double mean) {
    this.label = label;
    this.mean = mean;
  }

  /** As the sheet numbers it. */
  public String label() {
    return label;
  }

  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  double mean() {
    return mean;
  }

  boolean asked(SurveyStratum stratum) {
    return switch (this) {
      case SATISFIED -> true;
      case MEETINGS, VOICE, PROTECTED -> !stratum.ofOfficers();
      case TRAINED, MEANS -> stratum.ofOfficers();
    };
  }
}
