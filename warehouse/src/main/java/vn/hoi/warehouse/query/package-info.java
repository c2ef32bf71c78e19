/** SQL over a snapshot, on DuckDB. */
@NullMarked
package vn.hoi.warehouse.query;

import org.jspecify.annotations.NullMarked;
