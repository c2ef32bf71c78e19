/** Apache Spark: runs the indicators' queries over the files of a snapshot. */
@NullMarked
package vn.hoi.jobs.spark;

import org.jspecify.annotations.NullMarked;
