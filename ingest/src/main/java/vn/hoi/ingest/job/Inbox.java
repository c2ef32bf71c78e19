package vn.hoi.ingest.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.sheet.SourceFiles;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;

/** The folder into which files are put to be received. */
record Inbox(Path folder) {
  /** All its files in order of their names; hidden files and Excel's lock files are left out. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isLeftOut(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
              if (file.equals(folder)) {
                throw e;
              }
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw Problem.ofOperator(
          "Cannot read the inbox "
              + folder
              + ": it is not there or may not be read. Make the folder or set `inbox` in"
              + " study.yaml.",
          e);
    }
    files.sort(Comparator.comparing(this::path));
    return files;
  }

  private static boolean isLeftOut(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db");
  }

  /**
   * Of a file that somebody named.
   *
   * @throws RefusedFileException when a run would pass it over
   */
  static void mustNotBeLeftOut(Path file) {
    if (isLeftOut(file)) {
      throw new RefusedFileException(
          FileRule.FILE_SPECIAL,
          "đây là tệp ẩn, hoặc tệp tạm mà Excel để lại khi một sổ tính đang mở; hoi ingest bỏ qua"
              + " các tệp như vậy. Ghi tên chính sổ tính, hoặc đổi tên tệp.",
          "it is a hidden file, or one that Excel keeps beside an open workbook; hoi ingest passes"
              + " such files over. Name the workbook itself, or give the file another name.");
    }
  }

  /** What a file is called: its path below the inbox without numbers that may be somebody's. */
  String name(Path file) {
    return PersonalText.maskedFile(path(file));
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Hashes a file.
   *
   * @param name what it is called in messages
   * @throws RefusedFileException when it is nothing that can be read
   */
  static InboxFile register(Path file, String name) {
    check(file);
    try {
      return new InboxFile(file, name, Hashes.of(file), Files.size(file));
    } catch (IOException | Problem e) {
      throw unreadable();
    }
  }

  /**
   * Hashes a file again.
   *
   * @throws RefusedFileException when it went away meanwhile, or says something else
   */
  static void checkUnchanged(InboxFile file) {
    if (!register(file.path(), file.name()).sha256().equals(file.sha256())) {
      throw RawStore.changed();
    }
  }

  /** Reading from a pipe would never end, and a link may lead anywhere but to a file. */
  static void check(Path file) {
    if (Files.isRegularFile(file)) {
      if (!Files.isReadable(file)) {
        throw unreadable();
      }
      return;
    }
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.isReadable(file)) {
        throw SourceFiles.missing();
      }
      throw new RefusedFileException(
          FileRule.FILE_UNREADABLE,
          "không được phép mở thư mục này nên không đọc được các tệp trong đó. Cấp quyền đọc thư"
              + " mục cho người chạy hoi rồi chạy lại lệnh vừa rồi.",
          "it is a folder that may not be opened, so none of its files was read. Allow the one who"
              + " runs hoi to read it, then run the same command again.");
    }
    if (Files.isDirectory(file)) {
      throw new RefusedFileException(
          FileRule.FILE_SPECIAL,
          "đây là liên kết đến một thư mục. Chép các tệp của thư mục đó vào thư mục inbox thay cho"
              + " liên kết.",
          "it is a link to a folder. Put the folder's files into the inbox instead of the link.");
    }
    if (Files.isSymbolicLink(file)) {
      if (Files.exists(file)) {
        throw special();
      }
      throw new RefusedFileException(
          FileRule.FILE_MISSING,
          "đây là liên kết đến một tệp không còn ở đó. Chép chính tệp đó vào thư mục inbox thay cho"
              + " liên kết.",
          "it is a link to a file that is not there. Put the file itself into the inbox instead of"
              + " the link.");
    }
    throw Files.exists(file) ? special() : SourceFiles.missing();
  }

  private static RefusedFileException special() {
    return new RefusedFileException(
        FileRule.FILE_SPECIAL,
        "đây không phải tệp thông thường (là đường ống, thiết bị hay thứ tương tự). Bỏ ra khỏi thư"
            + " mục inbox.",
        "it is no ordinary file (but a pipe, a device or the like). Take it out of the inbox.");
  }

  private static RefusedFileException unreadable() {
    return new RefusedFileException(
        FileRule.FILE_UNREADABLE,
        "không được phép đọc tệp này, hoặc ổ đĩa bị lỗi. Cấp quyền đọc tệp cho người chạy hoi, hoặc"
            + " chép lại tệp, rồi chạy lại lệnh vừa rồi.",
        "it may not be read, or its disk failed. Allow the one who runs hoi to read it, or copy it"
            + " again, then run the same command again.");
  }
}
