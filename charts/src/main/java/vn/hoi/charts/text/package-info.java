/** Vietnamese numbers, title patterns, CSV. */
@NullMarked
package vn.hoi.charts.text;

import org.jspecify.annotations.NullMarked;
