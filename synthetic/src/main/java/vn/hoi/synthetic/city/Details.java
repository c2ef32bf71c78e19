package vn.hoi.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/**
 * What only some types of activity say.
 *
 * @param ended last day, null when none is set
 * @param related the union it was for
 * @param quantity days, violations, recommendations, sets, persons, VND: as the type says
 * @param done persons disciplined, recommendations accepted, cases assisted
 */
public record Details(
    @Nullable Topic topic,
    @Nullable LocalDate ended,
    @Nullable Money money,
    @Nullable Outcome outcome,
    @Nullable Union related,
    @Nullable Long quantity,
    @Nullable Long done) {
  /** Where money came from. */
  public enum Money {
    BUDGET("Ngân sách"),
    SOCIAL("Xã hội hóa"),
    ENTERPRISE("Doanh nghiệp"),
    UNION("Hội phí/quỹ Hội");

    private final String label;

    Money(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** What came of it. */
  public enum Outcome {
    PROPOSED("Đề xuất"),
    APPROVED("Được phê duyệt"),
    ACCEPTED("Nghiệm thu"),
    DONE("Hoàn thành"),
    NOT_DONE("Không thực hiện");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public static final Details NONE = new Details(null, null, null, null, null, null, null);

  public Details about(@Nullable Topic newTopic) {
    return new Details(newTopic, ended, money, outcome, related, quantity, done);
  }

  public Details until(@Nullable LocalDate lastDay) {
    return new Details(topic, lastDay, money, outcome, related, quantity, done);
  }

  public Details paidBy(Money source) {
    return new Details(topic, ended, source, outcome, related, quantity, done);
  }

  public Details with(@Nullable Outcome result) {
    return new Details(topic, ended, money, result, related, quantity, done);
  }

  public Details forUnion(Union union) {
    return new Details(topic, ended, money, outcome, union, quantity, done);
  }

  public Details of(long number) {
    return new Details(topic, ended, money, outcome, related, number, done);
  }

  public Details reaching(long number) {
    return new Details(topic, ended, money, outcome, related, quantity, number);
  }

  /** The quantity; nought where none was given. */
  public long number() {
    return quantity == null ? 0 : quantity;
  }

  /** What was reached of it; nought where none was given. */
  public long reached() {
    return done == null ? 0 : done;
  }

  /** Approved, or further on. */
  public boolean approved() {
    return outcome == Outcome.APPROVED || outcome == Outcome.ACCEPTED || outcome == Outcome.DONE;
  }
}
