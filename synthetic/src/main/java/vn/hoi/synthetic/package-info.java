/** A synthetic city: source files with planted faults, and the truth about them. */
@NullMarked
package vn.hoi.synthetic;

import org.jspecify.annotations.NullMarked;
