/** Fonts from the class path, on a machine that may have none. */
@NullMarked
package vn.hoi.charts.fonts;

import org.jspecify.annotations.NullMarked;
