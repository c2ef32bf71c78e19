package vn.hoi.ingest.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.load.ScopeFinder;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.unit.UnitRegister;

/**
 * Files with the bytes of one that was received before. That is nothing new, unless that one is
 * refused, or the name says that this is about something else: then last half-year's file was sent
 * again under this one's name.
 */
record Copies(Mappings mappings, UnitRegister register, FileLedger ledger) {
  /** The name of another file with the same bytes that was received; null when there is none. */
  @Nullable String originalOf(InboxFile file) {
    return ledger
        .file(file.id())
        .map(SourceFileRow::name)
        .filter(name -> !name.equals(file.name()))
        .orElse(null);
  }

  /** Why a file is more than a harmless copy; null when it is one. */
  @Nullable RefusedFileException refusal(InboxFile file) {
    SourceFileRow original = ledger.file(file.id()).orElse(null);
    if (original == null || original.name().equals(file.name())) {
      return null;
    }
    if (original.status().equals(SourceFileRow.REFUSED)) {
      return new RefusedFileException(
          FileRule.FILE_TWICE,
          "tệp giống hệt " + original.name() + ", cũng không nhận được. Xem lý do ở tệp đó.",
          "it holds exactly the same bytes as "
              + original.name()
              + ", which is refused too. See there why.");
    }
    if (original.mapping() == null) {
      return null;
    }
    ScopeFinder finder = new ScopeFinder(file.name(), List.of(), register);
    ScopeFinder before = new ScopeFinder(original.name(), List.of(), register);
    var scope = mappings.of(original.mapping()).scope();
    if (finder.fromName(scope).equals(before.fromName(scope))) {
      return null;
    }
    return new RefusedFileException(
        FileRule.FILE_TWICE,
        "tên tệp cho thấy nội dung phải khác với "
            + original.name()
            + " nhưng hai tệp giống hệt nhau. Gửi đúng tệp của tên này.",
        "it is named as if it were about something else than "
            + original.name()
            + " but holds exactly the same bytes. Send the file that belongs to this name.");
  }
}
