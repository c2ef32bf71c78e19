package vn.hoi.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The id of an indicator as people type it: {@code o01} is O01. */
public final class IndicatorId implements ITypeConverter<String> {
  @Override
  public String convert(String typed) {
    return typed.toUpperCase(Locale.ROOT);
  }
}
