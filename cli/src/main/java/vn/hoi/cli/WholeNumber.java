package vn.hoi.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a number of an option, and says in plain words when it is none.
 *
 * @param parser reads a text of digits, or throws when the number is too large
 */
record WholeNumber<T>(Function<String, T> parser) implements ITypeConverter<T> {
  @Override
  public T convert(String text) {
    if (!text.matches("[+-]?[0-9]+")) {
      throw new TypeConversionException("'" + text + "' is no whole number");
    }
    try {
      return parser.apply(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is too large or too small");
    }
  }
}
