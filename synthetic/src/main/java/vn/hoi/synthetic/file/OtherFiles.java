package vn.hoi.synthetic.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/** The two real files, and files that must be refused. */
public final class OtherFiles {
  private static final String REGISTER = "gso_hanoi_communes_2020-02.xls";
  private static final int REGISTERED = 584;
  private static final String CENSUS = "census_2019_districts.csv";
  private static final int DISTRICTS = 30;

  private OtherFiles() {}

  public static void copyReal(Inbox inbox, Path reference) throws IOException {
    for (String name : List.of(REGISTER, CENSUS)) {
      Path from = reference.resolve("real").resolve(name);
      Files.copy(from, inbox.place(name), StandardCopyOption.REPLACE_EXISTING);
    }
    inbox.ledger().account(REGISTER, REGISTERED, 0);
    inbox.ledger().account(CENSUS, DISTRICTS, 0);
  }

  /**
   * An empty workbook, and a good one whose download broke off: their names say that they are
   * synthetic.
   */
  public static void writeRefused(Inbox inbox) throws IOException {
    String empty = "xep-loai/Xếp loại mô phỏng (bản trống).xlsx";
    Form form = new Form("Sheet1", List.of(Heading.left("STT", 8)), Xlsx.Epoch.FROM_1900);
    Files.write(inbox.place(empty), form.bytes());
    inbox.ledger().file(empty, "file-empty", Line.Outcome.REFUSED);

    String cut = "dan-so/Dân số nữ 31-12-2021 mô phỏng (tải lại).xlsx";
    byte[] whole = Files.readAllBytes(inbox.place("dan-so/Dân số nữ 31-12-2021.xlsx"));
    Files.write(inbox.place(cut), Arrays.copyOf(whole, whole.length / 2));
    inbox.ledger().file(cut, "file-broken", Line.Outcome.REFUSED);
  }
}
