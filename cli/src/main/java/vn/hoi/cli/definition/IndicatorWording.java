package vn.hoi.cli.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.Category;
import vn.hoi.jobs.definition.DisclosureRules;
import vn.hoi.jobs.definition.IndicatorDefinition;
import vn.hoi.jobs.definition.IndicatorDefinition.About;
import vn.hoi.jobs.definition.IndicatorDefinition.Sensitivity;
import vn.hoi.jobs.definition.Words;
import vn.hoi.jobs.place.OnBoundaries;

/** What the fixed choices of a definition mean, in the words of a person who knows no code. */
final class IndicatorWording {
  private IndicatorWording() {}

  static Words kind(IndicatorDefinition indicator) {
    return switch (indicator.kind()) {
      case STOCK -> new Words("Số liệu tại thời điểm tính", "state on the day");
      case FLOW -> new Words("Số phát sinh trong kỳ", "events inside the window");
      case CHANGE ->
          new Words("Thay đổi từ mốc so sánh đến ngày tính", "from the baseline to the day");
    };
  }

  static String shortKind(IndicatorDefinition indicator) {
    return switch (indicator.kind()) {
      case STOCK -> "stock";
      case FLOW -> "flow";
      case CHANGE -> "change";
    };
  }

  static Words direction(Category part) {
    return switch (part.direction()) {
      case HIGHER -> new Words("Càng cao càng tốt", "more is better");
      case LOWER -> new Words("Càng thấp càng tốt", "less is better");
      case NONE -> new Words("Không đánh giá tốt hay xấu", "neither is better");
    };
  }

  static String arrow(Category part) {
    return switch (part.direction()) {
      case HIGHER -> "↑";
      case LOWER -> "↓";
      case NONE -> "·";
    };
  }

  static Words measure(Category part) {
    return switch (part.measure()) {
      case SHARE, PER_100 ->
          new Words("100 × tử số ÷ mẫu số", "100 × counted above ÷ counted below");
      case PER_1000 -> new Words("1.000 × tử số ÷ mẫu số", "1 000 × counted above ÷ counted below");
      case RATIO -> new Words("tử số ÷ mẫu số", "counted above ÷ counted below");
      case COUNT -> new Words("số đếm", "a count");
    };
  }

  /** Whether its figures are offered on the boundaries of other days too, or why not. */
  static Words boundaries(IndicatorDefinition indicator) {
    List<Category> carried =
        indicator.categories().stream().filter(c -> OnBoundaries.travels(indicator, c)).toList();
    if (carried.size() == indicator.categories().size()) {
      return new Words("có", "yes");
    }
    if (!carried.isEmpty()) {
      return new Words(
          "chỉ có: " + named(indicator, carried, Words::vi),
          "only: " + named(indicator, carried, Words::en));
    }
    return indicator.mainCategory().levels() == Category.Levels.OWN
        ? new Words(
            "không: số liệu của các nơi không cộng lại được",
            "no: the figures of places do not add up")
        : new Words(
            "không: đếm cơ sở Hội, mà một cơ sở thì không chia được",
            "no: unions are counted, and a part of a union is none");
  }

  private static String named(
      IndicatorDefinition indicator, List<Category> parts, Function<Words, String> language) {
    return parts.stream()
        .map(part -> part.id().isEmpty() ? indicator.numerator() : part.name())
        .map(language)
        .collect(Collectors.joining("; "));
  }

  static Words grain(IndicatorDefinition indicator) {
    return switch (indicator.grain()) {
      case UNIT -> new Words("cơ sở Hội", "each grassroots union");
      case BOUNDARY_GROUP -> new Words("nhóm cơ sở cùng địa bàn", "each constant-boundary group");
      case ANY ->
          new Words(
              "cấp có số liệu: cơ sở Hội; quận, huyện, thị xã; hoặc thành phố",
              "the level that has the figures: union, district or city");
    };
  }

  /** Which small numbers of persons are withheld, by the rules in force; empty: none is counted. */
  static Optional<Words> protection(IndicatorDefinition indicator, DisclosureRules rules) {
    boolean persons = indicator.categories().stream().anyMatch(c -> c.about() == About.PERSONS);
    DisclosureRules.SmallCells rule = rules.of(indicator.sensitivity());
    if (!persons || rule.levels().isEmpty()) {
      return Optional.empty();
    }
    boolean high = indicator.sensitivity() == Sensitivity.HIGH;
    boolean ofUnions = rule.levels().contains("grassroots");
    boolean ofDistricts = rule.levels().contains("district");
    return Optional.of(
        new Words(
            (high ? "chỉ tiêu nhạy cảm: " : "")
                + "không công bố số dưới "
                + rule.below()
                + " người ở "
                + (ofUnions ? "cấp cơ sở" : "")
                + (ofUnions && ofDistricts ? " và " : "")
                + (ofDistricts ? "cấp quận, huyện, thị xã" : ""),
            (high ? "sensitive: " : "")
                + "counts of persons below "
                + rule.below()
                + " in a "
                + (ofUnions ? "union" : "")
                + (ofUnions && ofDistricts ? " or " : "")
                + (ofDistricts ? "district" : "")
                + " are withheld"));
  }
}
