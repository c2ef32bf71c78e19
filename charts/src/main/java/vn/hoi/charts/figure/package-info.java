/** Figures as definitions, and a definition drawn for a review. */
@NullMarked
package vn.hoi.charts.figure;

import org.jspecify.annotations.NullMarked;
