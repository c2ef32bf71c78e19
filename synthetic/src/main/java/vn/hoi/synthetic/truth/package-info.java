/** Independent counts of every indicator over the records that survive the planted faults. */
@NullMarked
package vn.hoi.synthetic.truth;

import org.jspecify.annotations.NullMarked;
