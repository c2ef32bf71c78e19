/** From a published value back to the rows it was counted from, and forward. */
@NullMarked
package vn.hoi.cli.trace;

import org.jspecify.annotations.NullMarked;
