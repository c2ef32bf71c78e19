/** Figures carried to the boundaries of another day. Counts travel, rates never. */
@NullMarked
package vn.hoi.jobs.place;

import org.jspecify.annotations.NullMarked;
