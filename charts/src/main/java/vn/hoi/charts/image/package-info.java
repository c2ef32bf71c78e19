/** Drawing surfaces: SVG with real text, PNG with its print size. */
@NullMarked
package vn.hoi.charts.image;

import org.jspecify.annotations.NullMarked;
