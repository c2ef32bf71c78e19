/** Table to indicator, with Spark. */
@NullMarked
package vn.hoi.jobs;

import org.jspecify.annotations.NullMarked;
