/** Definitions: text that researchers edit, read with the place of every fault. */
@NullMarked
package vn.hoi.warehouse.definition;

import org.jspecify.annotations.NullMarked;
