package vn.hoi.charts.figure;

/**
 * The line a figure measures against.
 *
 * @param value in the indicator's unit
 * @param label its name, such as Mốc 50%
 * @param below the name of the lower side, such as Dưới 50%
 */
public record Mark(double value, String label, String below) {}
