package vn.hoi.ingest.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import vn.hoi.ingest.text.VietnameseDate;

/**
 * A synthetic list of who took part in what: activities of 20 to 79 persons, each from one of 584
 * unions of 1,700 members. One row in {@link #FAULT_EVERY} is faulty, five ways in turn.
 */
final class ManyTurns {
  static final int FAULT_EVERY = 50_000;
  private static final int MEMBERS = 1_700;
  private static final int[] STRIDES = {1, 3, 7, 9, 11, 13, 19, 21, 23, 27};
  private static final String[] NAMES = {"Nguyễn Thị Hương", "Trần Thị Lan", "Lê Thị Mai"};

  private ManyTurns() {}

  /** What must become of the rows. */
  record Truth(long accepted, long rejected) {}

  static Truth write(Path file, long rows) throws IOException {
    SplittableRandom dice = new SplittableRandom(32);
    long rejected = 0;
    long extra = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("# DỮ LIỆU MÔ PHỎNG – KHÔNG PHẢI SỐ LIỆU THẬT\n");
      out.write("ma_hoat_dong,ngay,so_dinh_danh,ho_ten,so_luot\n");
      int left = 0;
      int activity = 0;
      int union = 0;
      int member = 0;
      int stride = 1;
      String day = "";
      for (long row = 0; row < rows; row++) {
        if (left == 0) {
          activity++;
          left = 20 + dice.nextInt(60);
          union = dice.nextInt(584);
          member = dice.nextInt(MEMBERS);
          stride = STRIDES[dice.nextInt(STRIDES.length)];
          day = VietnameseDate.vietnamese(LocalDate.of(2017, 1, 1).plusDays(dice.nextInt(1_800)));
        }
        left--;
        member = (member + stride) % MEMBERS;
        int person = union * MEMBERS + member;
        String head = "HD-001-" + (1_000_000 + activity) + "," + day + ",0011";
        String tail = "," + NAMES[person % 3] + "," + (1 + person % 3) + "\n";
        String line = head + (10_000_000 + person * 7) + tail;
        int fault = row % FAULT_EVERY == FAULT_EVERY - 1 ? (int) (row / FAULT_EVERY % 5) : -1;
        switch (fault) {
          case 0 -> line = line.replace("," + day + ",", ",30/2/2019,");
          case 1 -> line = line.replace("\n", ",x\n");
          case 2 -> line = line.replace("0011", "A011");
          case 3 -> line = line + line;
          case 4 -> line = line + head + (10_000_000 + person * 7) + "," + NAMES[0] + ",9\n";
          default -> {}
        }
        rejected += fault < 0 ? 0 : fault == 4 ? 2 : 1;
        extra += fault == 3 || fault == 4 ? 1 : 0;
        out.write(line);
      }
    }
    return new Truth(rows + extra - rejected, rejected);
  }
}
