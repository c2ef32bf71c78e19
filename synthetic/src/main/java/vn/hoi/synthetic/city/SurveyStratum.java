package vn.hoi.synthetic.city;

/** A stratum of the synthetic survey: whom it holds and how many were drawn. */
public enum SurveyStratum {
  MEMBER_URBAN("Hội viên thành thị", "Hội viên", "urban", 362_000, 240),
  MEMBER_RURAL("Hội viên nông thôn", "Hội viên", "rural", 548_000, 260),
  OFFICER_URBAN("Cán bộ thành thị", "Cán bộ Hội", "urban", 9_400, 80),
  OFFICER_RURAL("Cán bộ nông thôn", "Cán bộ Hội", "rural", 14_600, 90);

  private final String label;
  private final String respondent;
  private final String area;
  private final long population;
  private final int sample;

  SurveyStratum(String label, String respondent, String area, long population, int sample) {
    this.label = label;
    this.respondent = respondent;
    this.area = area;
    this.population = population;
    this.sample = sample;
  }

  public String label() {
    return label;
  }

  public String respondent() {
    return respondent;
  }

  public boolean ofOfficers() {
    return this == OFFICER_URBAN || this == OFFICER_RURAL;
  }

  /** How many persons it holds. */
  public long population() {
    return population;
  }

  String area() {
    return area;
  }

  int sample() {
    return sample;
  }

  /** Persons that one of the sample stands for, in hundredths, rounded. */
  long weight() {
    return Math.round(100.0 * population / sample);
  }
}
