package vn.hoi.charts.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import vn.hoi.warehouse.Problem;

/**
 * A picture as PNG of 300 dots an inch that knows its print size ({@code pHYs}), so that Word
 * places it 160 mm wide. No time and no program name: the same picture gives the same bytes.
 */
public final class PngWriter {
  private static final int DPI = 300;
  private static final long PIXELS_PER_METRE = Math.round(DPI / 0.0254);

  private PngWriter() {}

  /** The bytes of the PNG. */
  public static byte[] write(Picture picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      BufferedImage image = render(picture);
      writer.setOutput(out);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      IIOMetadataNode physical = new IIOMetadataNode("pHYs");
      physical.setAttribute("pixelsPerUnitXAxis", Long.toString(PIXELS_PER_METRE));
      physical.setAttribute("pixelsPerUnitYAxis", Long.toString(PIXELS_PER_METRE));
      physical.setAttribute("unitSpecifier", "meter");
      IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
      root.appendChild(physical);
      metadata.mergeTree("javax_imageio_png_1.0", root);
      writer.write(new IIOImage(image, null, metadata));
    } catch (IOException e) {
      throw Problem.ofUs("Cannot encode `" + picture.title() + "` as PNG: " + e.getMessage(), e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage render(Picture picture) {
    double scale = DPI / 72.0;
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(picture.width() * scale),
            (int) Math.round(picture.height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(scale, scale);
    hint(g);
    picture.painter().paint(g);
    g.dispose();
    return image;
  }

  /** The hints that make text evenly spaced and equal on all JDKs. */
  static void hint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
