/** The hoi command: the only room that knows all others. */
@NullMarked
package vn.hoi.cli;

import org.jspecify.annotations.NullMarked;
