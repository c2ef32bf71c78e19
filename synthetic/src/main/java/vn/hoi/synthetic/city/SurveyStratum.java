package vn.hoi.synthetic.city;

/** A stratum of the synthetic survey: whom it holds and how many are drawn where it has as many. */
public enum SurveyStratum {
  MEMBER_URBAN("Hội viên thành thị", "Hội viên", "urban", 240),
  MEMBER_RURAL("Hội viên nông thôn", "Hội viên", "rural", 260),
  OFFICER_URBAN("Cán bộ thành thị", "Cán bộ Hội", "urban", 80),
  OFFICER_RURAL("Cán bộ nông thôn", "Cán bộ Hội", "rural", 90);

  private final String label;
  private final String respondent;
  private final String area;
  private final int sample;

  SurveyStratum(String label, String respondent, String area, int sample) {
    this.label = label;
    this.respondent = respondent;
    this.area = area;
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

  String area() {
    return area;
  }

  int sample() {
    return sample;
  }
}
