package vn.hoi.charts.report;

/**
 * A file that was taken, with what people should know of it.
 *
 * @param name its path in the inbox
 * @param vi hidden rows, wrong totals, what was not read: in Vietnamese
 * @param en the same in English
 */
public record NotedFile(String name, String vi, String en) {}
