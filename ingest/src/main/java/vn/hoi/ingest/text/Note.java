package vn.hoi.ingest.text;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What people should know of a file, as whole sentences in both languages. */
public record Note(String vi, String en) {
  /** Several as one. */
  public static Note together(List<Note> notes) {
    return new Note(
        notes.stream().map(Note::vi).collect(joining(" ")),
        notes.stream().map(Note::en).collect(joining(" ")));
  }
}
