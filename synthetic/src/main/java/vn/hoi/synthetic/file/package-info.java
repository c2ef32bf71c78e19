/** Source files as offices make them, with faults planted and recorded. */
@NullMarked
package vn.hoi.synthetic.file;

import org.jspecify.annotations.NullMarked;
