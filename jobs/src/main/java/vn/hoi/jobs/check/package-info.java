/** Tells an author what is wrong with definitions, all at once and before anything is computed. */
@NullMarked
package vn.hoi.jobs.check;

import org.jspecify.annotations.NullMarked;
