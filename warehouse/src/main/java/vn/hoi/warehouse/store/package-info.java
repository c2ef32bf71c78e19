/** The layout on disk: immutable table files, snapshot manifests, one atomic switch. */
@NullMarked
package vn.hoi.warehouse.store;

import org.jspecify.annotations.NullMarked;
