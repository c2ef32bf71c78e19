/** What a review hands out: figures, tables, one page. */
@NullMarked
package vn.hoi.charts.report;

import org.jspecify.annotations.NullMarked;
