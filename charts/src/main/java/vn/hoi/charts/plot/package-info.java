/** The five kinds of plot, on JFreeChart's plots and renderers. */
@NullMarked
package vn.hoi.charts.plot;

import org.jspecify.annotations.NullMarked;
