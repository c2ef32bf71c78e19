package vn.hoi.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The encodings in which the bytes of a Vietnamese text without a mark may be. A text is in one of
 * them when each of its words that is Vietnamese in any of them is so in that one, and in no other
 * are they all.
 */
public enum TextBytes {
  UTF_8(StandardCharsets.UTF_8, null),
  /** The code page of Windows for Vietnam: letters and behind them their tones. */
  WINDOWS_1258(Charset.forName("windows-1258"), null),
  TCVN3(Charset.forName("windows-1252"), LegacyEncoding.TCVN3),
  VNI(Charset.forName("windows-1252"), LegacyEncoding.VNI);

  private static final int LONGEST_WORD = 100;
  private static final int MEMO = 50_000;

  /** Fewer different words prove nothing. */
  private static final int FEWEST_WORDS = 3;

  /** Of so many words one may be of another language, or misspelt. */
  private static final int WORDS_FOR_AN_ODD_ONE = 20;

  private final Charset charset;
  private final @Nullable LegacyEncoding letters;

  TextBytes(Charset charset, @Nullable LegacyEncoding letters) {
    this.charset = charset;
    this.letters = letters;
  }

  /** By which the bytes become characters. */
  public Charset charset() {
    return charset;
  }

  /** What people saw, of characters that {@link #charset} gave. */
  public String read(String characters) {
    return letters == null ? characters : letters.decode(characters);
  }

  /** The only encoding in which a text is Vietnamese; null when it is so in none or in several. */
  public static @Nullable TextBytes of(InputStream text) throws IOException {
    Words words = new Words();
    byte[] buffer = new byte[1 << 16];
    for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
      for (int i = 0; i < n; i++) {
        words.add(buffer[i]);
      }
    }
    words.endWord();
    return words.only();
  }

  private boolean isVietnamese(byte[] bytes) {
    try {
      String word = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return LegacyText.isVietnamese(read(word));
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** What the words of a text beyond ASCII may be. */
  private static final class Words {
    private final byte[] word = new byte[LONGEST_WORD];
    private final Map<String, EnumSet<TextBytes>> memo = new HashMap<>();
    private final Set<String> different = new HashSet<>();
    private int length;
    private boolean plain = true;
    private final EnumSet<TextBytes> possible = EnumSet.allOf(TextBytes.class);
    private long vietnamese;
    private long odd;

    void add(byte b) {
      boolean high = b < 0;
      if (high || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z')) {
        plain &= !high;
        if (length < LONGEST_WORD) {
          word[length] = b;
        }
        length++;
      } else {
        endWord();
        if (b == 0) {
          possible.clear();
        }
      }
    }

    void endWord() {
      if (!plain) {
        EnumSet<TextBytes> fits = length > LONGEST_WORD ? EnumSet.noneOf(TextBytes.class) : fits();
        if (fits.isEmpty()) {
          odd++;
        } else {
          vietnamese++;
          possible.retainAll(fits);
        }
      }
      length = 0;
      plain = true;
    }

    /** In which encodings the word is Vietnamese. */
    private EnumSet<TextBytes> fits() {
      String key = new String(word, 0, length, StandardCharsets.ISO_8859_1);
      EnumSet<TextBytes> known = memo.get(key);
      if (known != null) {
        return known;
      }
      EnumSet<TextBytes> fits = EnumSet.allOf(TextBytes.class);
      byte[] bytes = key.getBytes(StandardCharsets.ISO_8859_1);
      fits.removeIf(encoding -> !encoding.isVietnamese(bytes));
      if (memo.size() < MEMO) {
        memo.put(key, fits);
      }
      if (!fits.isEmpty() && different.size() < FEWEST_WORDS) {
        different.add(key);
      }
      return fits;
    }

    @Nullable TextBytes only() {
      if (possible.size() != 1
          || different.size() < FEWEST_WORDS
          || odd * WORDS_FOR_AN_ODD_ONE > vietnamese) {
        return null;
      }
      return possible.iterator().next();
    }
  }
}
