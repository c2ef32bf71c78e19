/** The contract of this room: what a release holds for drawing. Depends on no other package. */
@NullMarked
package vn.hoi.charts;

import org.jspecify.annotations.NullMarked;
