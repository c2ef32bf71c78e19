/** Source file to table, with Spring Batch. */
@NullMarked
package vn.hoi.ingest;

import org.jspecify.annotations.NullMarked;
