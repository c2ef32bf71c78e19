/** From a value back to the source rows behind it, and from a source row to the values it feeds. */
@NullMarked
package vn.hoi.jobs.trace;

import org.jspecify.annotations.NullMarked;
