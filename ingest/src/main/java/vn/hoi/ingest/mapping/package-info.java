/** Mapping definitions: how the columns of a source file become columns of a table. */
@NullMarked
package vn.hoi.ingest.mapping;

import org.jspecify.annotations.NullMarked;
