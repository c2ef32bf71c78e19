package vn.hoi.ingest.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;

/**
 * Goes through the lines of a part of a text file and says where their fields begin and end,
 * without making an object for any of them. A line that holds what a line alone cannot tell ends in
 * {@link Unfit}. Not for use by two threads at once.
 */
final class LineScanner {
  private static final int BUFFER = 1 << 20;
  private static final int LONGEST_LINE = 1 << 18;
  private static final int MOST_FIELDS = 512;

  /** Bytes behind the last that may be looked at without asking. */
  private static final int SLACK = 16;

  /** What a byte is to the scanner; 0 for most. */
  private static final byte SEPARATOR = 1;

  private static final byte END = 2;
  private static final byte QUOTE = 3;
  private static final byte RETURN = 4;
  private static final byte HIGH = 5;

  private final FileChannel channel;
  private final byte[] classes = new byte[256];
  private final long to;
  private final byte[] buffer = new byte[BUFFER + SLACK];
  private final int[] begins = new int[MOST_FIELDS];
  private final int[] ends = new int[MOST_FIELDS];
  private long bufferAt;
  private int limit;
  private int position;
  private boolean atEnd;
  private int start;
  private int end;
  private int fields;
  private boolean simple;
  private boolean quoted;

  /**
   * A scanner for the lines that begin in a part of a file.
   *
   * @param from where a line begins
   * @param to the first line that begins here or behind is not read
   */
  LineScanner(FileChannel channel, char separator, long from, long to) {
    this.channel = channel;
    this.bufferAt = from;
    this.to = to;
    classes[separator] = SEPARATOR;
    classes['\n'] = END;
    classes['"'] = QUOTE;
    classes['\r'] = RETURN;
    for (int c = 128; c < 256; c++) {
      classes[c] = HIGH;
    }
    buffer[0] = '\n';
  }

  /** Goes to the next line; false when there is none in this part. */
  boolean next() {
    while (true) {
      if (position >= limit && !fill()) {
        return false;
      }
      if (bufferAt + position >= to) {
        return false;
      }
      if (scan()) {
        return true;
      }
      if (!fill()) {
        throw new Unfit("a byte that is wrong in UTF-8");
      }
    }
  }

  /** Reads one line; false when the buffer ends before the line. */
  private boolean scan() {
    byte[] bytes = buffer;
    start = position;
    fields = 0;
    simple = true;
    quoted = false;
    boolean comment = bytes[start] == '#';
    int field = start;
    int quotes = 0;
    int p = start;
    while (true) {
      byte b = bytes[p];
      byte kind = classes[b & 0xff];
      if (kind == 0) {
        p++;
      } else if (kind == SEPARATOR) {
        if (!comment && (quotes & 1) == 0) {
          endField(field, p);
          field = p + 1;
        }
        p++;
      } else if (kind == HIGH) {
        int n = characterBytes(bytes, p);
        if (n == 0) {
          if (p + 4 > limit && !atEnd) {
            return false;
          }
          throw new Unfit("a byte that is wrong in UTF-8");
        }
        p += n;
      } else if (kind == QUOTE) {
        quotes += comment ? 0 : 1;
        quoted |= !comment;
        p++;
      } else {
        if (p >= limit && !atEnd) {
          return false;
        }
        if (kind == RETURN && bytes[p + 1] != '\n') {
          throw new Unfit("a carriage return within a line");
        }
        if (kind == RETURN && p + 1 >= limit && !atEnd) {
          return false;
        }
        break;
      }
    }
    if ((quotes & 1) != 0) {
      throw new Unfit("a field over several lines");
    }
    end = p;
    if (p < limit && bytes[p] == '\r') {
      p++;
    }
    position = Math.min(p + 1, limit);
    if (!comment) {
      endField(field, end);
    }
    return true;
  }

  private void endField(int from, int to) {
    if (fields == MOST_FIELDS) {
      throw new Unfit("more fields than a form has");
    }
    int begin = from;
    int finish = to;
    if (to > from && buffer[from] == '"') {
      begin++;
      finish--;
      if (finish < begin || buffer[finish] != '"') {
        simple = false;
      }
    }
    // Only a line with quotation marks is looked at twice.
    for (int p = begin; quoted && simple && p < finish; p++) {
      simple = buffer[p] != '"';
    }
    begins[fields] = begin;
    ends[fields] = finish;
    fields++;
  }

  /** The bytes of a character of UTF-8 beyond ASCII; 0 when it is wrong. */
  private static int characterBytes(byte[] bytes, int p) {
    int first = bytes[p] & 0xff;
    int second = bytes[p + 1];
    if (first < 0xc2 || first > 0xf4 || second >= -64) {
      return 0;
    }
    if (first < 0xe0) {
      return 2;
    }
    int low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if ((second & 0xff) < low || (second & 0xff) > high || bytes[p + 2] >= -64) {
      return 0;
    }
    return first < 0xf0 ? 3 : bytes[p + 3] < -64 ? 4 : 0;
  }

  /** Moves what was not read to the front and reads on; false when nothing is left. */
  private boolean fill() {
    int left = limit - position;
    if (left > LONGEST_LINE) {
      throw new Unfit("a line longer than any form's");
    }
    System.arraycopy(buffer, position, buffer, 0, left);
    bufferAt += position;
    position = 0;
    limit = left;
    try {
      while (limit < BUFFER) {
        int n = channel.read(ByteBuffer.wrap(buffer, limit, BUFFER - limit), bufferAt + limit);
        if (n < 0) {
          atEnd = true;
          break;
        }
        limit += n;
      }
    } catch (IOException e) {
      throw new RefusedFileException(
          FileRule.FILE_BROKEN,
          "không đọc được tệp đến hết. Chép lại tệp rồi chạy lại lệnh vừa rồi.",
          "it cannot be read to its end. Copy it again, then run the same command again.");
    }
    Arrays.fill(buffer, limit, limit + SLACK, (byte) '\n');
    return limit > 0 && (limit > left || atEnd);
  }

  /** The bytes among which the fields lie, until the next call of {@link #next}. */
  byte[] bytes() {
    return buffer;
  }

  int fields() {
    return fields;
  }

  int begin(int field) {
    return begins[field];
  }

  int end(int field) {
    return ends[field];
  }

  boolean isEmpty() {
    return end == start;
  }

  boolean isComment() {
    return end > start && buffer[start] == '#';
  }

  /** Whether the fields are what stands between separators, in simple quotes or in none. */
  boolean isSimple() {
    return simple;
  }

  /** Where the line begins in the file. */
  long offset() {
    return bufferAt + start;
  }

  String text() {
    return new String(buffer, start, end - start, StandardCharsets.UTF_8);
  }
}
