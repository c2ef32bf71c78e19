package vn.hoi.warehouse.definition;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/** The text of a definition's file, whatever an editor made of it. */
public final class DefinitionText {
  /** Windows' editors put it before a text; it is no part of it. */
  private static final String MARK = "\uFEFF";

  private DefinitionText() {}

  /**
   * Reads it.
   *
   * @param faults where it goes that the file is not UTF-8; the text is then empty
   * @throws Problem of the operator when the file cannot be read at all
   */
  public static String read(Path file, Faults faults) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    } catch (CharacterCodingException e) {
      faults.add(file, 1, "the file is not UTF-8; save it as UTF-8");
      return "";
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read " + file + ": " + FileFault.of(e) + ".", e);
    }
  }
}
