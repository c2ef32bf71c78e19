package vn.hoi.charts.fonts;

import java.security.MessageDigest;
import java.util.HexFormat;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.image.Picture;
import vn.hoi.charts.image.PngWriter;

/** Prints the digest of a PNG with Vietnamese text in each weight. */
final class DrawText {
  private DrawText() {}

  public static void main(String[] args) throws Exception {
    BareMachine.prepare();
    System.out.println(digest());
  }

  static String digest() throws Exception {
    Picture picture =
        new Picture(
            200,
            60,
            "thử",
            "thử",
            g -> {
              Pen pen = new Pen(g);
              double y = 15;
              for (Weight weight : Weight.values()) {
                pen.left("Đống Đa, Ứng Hòa, Mỹ Đức 49,9%", 2, y, weight, 11, Palette.INK);
                y += 18;
              }
            });
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(PngWriter.write(picture)));
  }
}
